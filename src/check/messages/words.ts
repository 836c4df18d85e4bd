import { message } from './message.ts';

export const words = {
  unreadableWords: message(
    'cannot be read.',
    'Close every component, as in <Note> … </Note>. In words, type &lt; for < and &lbrace; for {.',
    '<Note>Ring before you travel.</Note>',
  ),
  htmlComment: message(
    'has an HTML comment, which is not allowed in the text.',
    'Take out everything from <!-- to -->. A note for other editors belongs in the pull request.',
  ),
  draftingWords: message(
    'contains words that somebody left while drafting.',
    'Finish the sentence, or take it out. If something is not known, say so in a sentence.',
  ),
  misspeltComponent: message(
    'uses <{name}>, which does not exist. Did you mean <{nearest}>?',
    'Use one of the components in docs/content-model.md.',
  ),
  unknownComponent: message(
    'uses <{name}>, which authors cannot use.',
    'Use one of the components in docs/content-model.md.',
    '<Note>Ring before you travel.</Note>',
  ),
  attributeMissing: message(
    'uses <{name}> without {attribute}="…".',
    'Copy the example and put in the name of your record.',
  ),
  unknownAttribute: message(
    'gives <{name}> something it does not take.',
    'Take it out of the tag. "Allowed" lists what a tag can have.',
  ),
  componentInSentence: message(
    'has <{name}> inside a sentence.',
    'Put it on lines of its own, with an empty line before and after.',
  ),
  wordsInComponent: message(
    'puts words into <{name}>, which would not be shown.',
    'Put the words before or after it. The tag ends in /> and has no second half.',
  ),
  noSuchUntilDay: message(
    'has a day in <{name}> that does not exist, or is not written year-month-day.',
    'Write the last day on which the words are true.',
  ),
  noSuchKind: message(
    'names something in <{name}> that is not a kind of record.',
    'Write the name of the folder in content/; or contact, for the mailbox and phone of the partnership.',
  ),
  termNotPlain: message(
    'has a <Term> that does not contain plain words.',
    'Between <Term id="…"> and </Term> only the words themselves, on the same line.',
    '<Term id="community-protection-notice">CPN</Term>',
  ),
  termInside: message(
    'has a <Term> in a {place}. It is a button, and one cannot be in the other.',
    'Put it around the same words in a sentence, not in the heading or the link.',
  ),
  termTwice: message(
    'explains the same term twice.',
    'Keep the first <Term>. After that, the words alone are enough.',
  ),
  initialsUnexplained: message(
    'uses {initials}, which is in the glossary, without <Term> where it first appears.',
    'Copy the example over the initials, or write the words in full before them.',
  ),
  code: message('contains code.', 'Take out what begins with import or export, or is inside { }.'),
  notOnOurPages: message(
    'contains something that our pages cannot show.',
    'Say it in paragraphs, headings, lists, links, bold words or a table. Words with four spaces before them count as code: take the spaces out.',
  ),
  leftoverMarkup: message(
    'has {sign}, which would be printed as typed.',
    'Write it as the example shows.',
  ),
  yearAsList: message(
    'begins a line with a number and a full stop, which makes it a list that starts at that number.',
    'Join the line to the one before, or begin it with another word.',
  ),
  accidentalHeading: message(
    'has a line of dashes right under a paragraph, which makes the paragraph a heading.',
    'Take the line of dashes out. A heading begins with ##.',
    '## What happens next',
  ),
  emptyHeading: message(
    'has a heading without words.',
    'Write words after the #, or take the # out.',
    '## What happens next',
  ),
  titleHeading: message(
    'has a heading with one #. The title of the page is the only one of that size.',
    'Begin with ##.',
    '## What happens next',
  ),
  skippedHeading: message('skips a size of heading.', 'After ## comes ## or ###, never ####.'),
  longHeading: message(
    'has a heading of more than 200 letters.',
    'A heading is a few words. Put the rest in a paragraph under it.',
    '## What happens next',
  ),
  imageWithoutWords: message(
    'has an image without words for people who cannot see it.',
    'Between the square brackets say in a short sentence what there is to see.',
  ),
  imageNamedByFile: message(
    'has an image whose words are the name of its file.',
    'Between the square brackets say in a short sentence what there is to see.',
  ),
  imageSaysPicture: message(
    'has an image whose words begin with “picture of”, which a screen reader says by itself.',
    'Begin with what there is to see.',
  ),
  unknownImage: message(
    'shows an image that is not in the content folder.',
    'Put the picture beside the file that shows it, in the same pull request.',
  ),
};

export const links = {
  emptyLink: message(
    'has a link without words.',
    'Between the square brackets write the name of the page it leads to.',
  ),
  linkToNowhere: message(
    'has a link that leads nowhere.',
    'Give a page of this site from the first slash to the last, or a whole address with https://.',
  ),
  unknownPage: message(
    'leads to a page that does not exist.',
    'Open the page and copy its address from the first slash after the name of the site, with the slash at its end.',
  ),
  unknownPart: message(
    'leads to a part of a page that does not exist.',
    'Behind the # is a heading of that guide in small letters with hyphens.',
  ),
  redirectTwice: message(
    'appears twice in the list.',
    'Keep the line that leads where the reader should go.',
  ),
  redirectOfPage: message(
    'is a page of this site today.',
    'Only an address that no page has any more is redirected. Take the line out, or take the page away first.',
  ),
  redirectChain: message(
    'is itself redirected.',
    'Lead straight to the page where the reader ends up.',
  ),
  mustBePath: message(
    'must be a path.',
    'Without the name of the site, in small letters with hyphens: /campaigns/summer-of-safety/',
  ),
  pathShape: message(
    'must begin and end with a slash, in small letters.',
    'Without the name of the site, in small letters with hyphens: /campaigns/summer-of-safety/',
  ),
};
