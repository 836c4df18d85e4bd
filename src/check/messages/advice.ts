import { message } from './message.ts';

export const advice = {
  vagueLink: message(
    'has a link whose words do not say where it leads.',
    'Write the name of the page: people who hear a list of links hear nothing else.',
    '[how to report hate crime](/report/hate-crime/)',
  ),
  longSentence: message(
    'has a sentence of {count} words.',
    'At most 25 words. Two short sentences are easier than one long one.',
  ),
  readingAge: message(
    'is easy to read from about age {age}.',
    'People read this who are frightened or tired: shorter sentences, everyday words, one thought each.',
  ),
  firstNameMailbox: message(
    'looks like the mailbox of one person.',
    'Ask for a mailbox that stays when people change. If the first name is the name of the team, leave it.',
  ),
  confirmationOld: message(
    'is older than the {months} months that a confirmation lasts.',
    'Ask the owner again, then write the day and your team under "checked:".',
  ),
  lawToRead: message(
    'has passed: the law may have changed since.',
    'Read the law again at its address. Correct the note if need be, then write a later day.',
  ),
  wordsExpireSoon: message(
    'has words that are true only until {day}.',
    'Before that day take them out, or give them a later one. After it they hide themselves.',
  ),
  expiredWords: message(
    'has words that were true until a day that has passed.',
    'Take the words out, from <Until …> to </Until>. If they are still true, give them a later day.',
  ),
  figureInWords: message(
    'gives a number and a unit that content/statistics/{id}.yaml gives too.',
    'If it is the same figure, put <Figure> in place of the number, so that it is changed in one place.',
  ),
  figureInFacts: message(
    'gives a number that content/statistics/{id}.yaml gives too.',
    'If it is the same figure, name it: "figure:" in place of "value:", or an entry of "keptFigures:" in place of the line.',
  ),
  denial: message(
    'says that there is none, but content/{folder} has {count}.',
    'If it is no longer true, take the sentence out. If it holds only while there is none, put it into <WhenNone>.',
    '<WhenNone of="keep-safe-venues">',
  ),
  fileNotTagged: message(
    'is a PDF without tags or without its language: a screen reader cannot tell its headings, nor in which order to read.',
    'In Word use headings, give it a title, and save it as PDF with “Document structure tags”. Until then say all of it in words under the facts.',
  ),
  fileWithoutWords: message(
    'offers a file, and no words say what is in it.',
    'Write under the facts what a reader of the file learns: not everybody can open one, and no phone shows one well.',
  ),
  noticeOver: message(
    'has passed: nobody sees the notice any more.',
    'Delete the file, or give it a later day.',
  ),
};

export const review = {
  newHost: message(
    'It leads to a host it did not lead to before: {host} (used by {others} besides). Read it letter by letter, and open it.',
    'Say in the pull request whose site it is. If you do not know it, take it out.',
  ),
  likeAnother: message(
    '{is} and {like} differ by one letter only. Is it a mistake, or somebody else?',
    'Compare the two letter by letter. If both are right, say so in the pull request.',
  ),
  unknownDistrict: message(
    '{postcode} is in {outward}, where there is no other record and no postcode of the area.',
    'Look it up with the Royal Mail’s Postcode Finder.',
  ),
  phoneNotListed: message(
    'Its words now give the number of {service}, which is not among the services of the page.',
    'If it is the right one, add it under "services:"; else name the one that is meant.',
  ),
  secondLook: message(
    '{files} change too. Their owners must read them before anything is merged.',
    'They are listed in .github/CODEOWNERS, because a slip there harms every page.',
  ),
  warningGone: message(
    'A warning is taken away: {fields}. Is nobody in danger who would have read it?',
    'If you are not sure, put it back.',
  ),
  siteWide: message(
    'It changes what every page relies on: {fields}. Ring the numbers, and open the page that people leave to.',
    'Somebody who knows why it was so must look at it too.',
  ),
  negationChanged: message(
    'A “not”, “no” or “never” {what}: a sentence may say the opposite now. Read it in full.',
    'If it is intended, say so in the pull request.',
  ),
  confirmationKept: message(
    'It still says that it was confirmed on {day}, but these facts were not: {fields}. Ask the owner, and write the new day and the team.',
    'If nobody has asked yet, write checked: not yet.',
  ),
  confirmedBeforeSource: message(
    'It was confirmed on {day}, and a source is newer ({source}): the confirmation is of something older.',
    'Ask the owner about what the source says, and write the new day.',
  ),
  unconfirmedNumber: message(
    'A number changed ({from} to {to}), and “checked” did not. Ring it, then write down the day and who rang.',
    'Ring it (never 999, nor a helpline somebody may need: read its own page instead), then write "on:" and "by:".',
  ),
  overdueFacts: message(
    'Its facts are overdue: they were last confirmed on {day}. While it is being changed, ask the owner.',
    'Do both in one call. Write the day and your team.',
  ),
  sequence: message(
    'Its {fields} changed, and “sequence” did not go up. Calendars that hold the meeting would keep the old one: write sequence: {next}.',
    'Write the line that it names.',
  ),
  meetingDeleted: message(
    'This meeting is still to come, and people may have written it down. Do not delete it: write status: cancelled.',
    'Put the file back, then cancel it as the manual says.',
  ),
  pageGone: message(
    'The page {address} is gone, and redirects.yaml does not say where it went. Old links and bookmarks would end nowhere.',
    'Add a "from:" with that address and a "to:" with the page that answers it now.',
  ),
  redirectsGone: message(
    'Old addresses lead nowhere any more: {addresses}. An address once public is kept.',
    'Put the lines back. If their page moved, change "to:".',
  ),
  notSensitive: message(
    'Its page would have no “Leave this site”. Is nobody at risk when they are seen reading it?',
    'If you are not sure, take "sensitive: false" and its reason out.',
  ),
  launch: message(
    'This opens the site to the public and to search engines. Has the owner confirmed what npm run freshness lists?',
    'Say in the pull request who confirmed it. If nobody has, put launched: false back.',
  ),
  unreadableRecord: message(
    'This file cannot be read, so its facts cannot be compared. The check says what is wrong, and where.',
    'Correct the file first; then the comment shows its facts.',
  ),
};
