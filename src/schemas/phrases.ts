import { z } from 'zod';
import { field } from './shared/field.ts';
import { phrase, plainPhrase } from './shared/phrase.ts';

/** The words around every page in a language: each translation has these too. */
export const frame = z.strictObject({
  skip: phrase('The first link of a page.', 'Skip to the main content'),
  languages: phrase('The name of the menu of languages.', 'Languages'),
  danger: phrase('Before the emergency number at the top.', 'In danger?'),
  call: phrase('The link to the emergency number.', 'Call {phone:emergency-999}'),
  cannotSpeak: phrase('The link to the ways without a voice.', 'Can’t speak, or deaf?'),
  leave: phrase('The way out.', 'Leave this site'),
  pressedOnce: phrase(
    'Read aloud when Shift was pressed once; three times leaves.',
    'Shift pressed once. Press it twice more to leave this site.',
  ),
  pressedTwice: phrase(
    'Read aloud when Shift was pressed twice.',
    'Shift pressed twice. Press it once more to leave this site.',
  ),
  loading: phrase('Read aloud, and the name of the tab, while the site is left.', 'Loading.'),
  pressedLate: phrase(
    'Read aloud when the next press came too late.',
    'Too long ago. Press Shift three times to leave this site.',
  ),
  leaveQuickly: phrase('The name of the part with the way out.', 'Leave quickly'),
  skipLinks: phrase('The name of the part with the first links.', 'Skip'),
  inEnglish: phrase('The link to the same page in English.', 'This page in English'),
  notChecked: phrase(
    'Shown until a native speaker has read the texts.',
    'A native speaker has not read this text yet.',
  ),
  behind: phrase(
    'Shown where the English has changed since. {date} is the day.',
    'The English text changed on {date}. This text may be out of date.',
    'date',
  ),
  privateVisit: phrase('The link to the advice on traces.', 'How to leave fewer traces'),
  more: phrase('The heading above links to pages in English.', 'More help, in English'),
});

const menu = z.strictObject({
  label: phrase('The name of the menu, read aloud.', 'Main'),
  open: phrase('What opens the menu on a phone.', 'Menu'),
  report: phrase('The link to the ways to report.', 'Report'),
  help: phrase('The link to the services.', 'Get help'),
  advice: phrase('The link to the guides.', 'Advice'),
  places: phrase('The link to the places.', 'Places'),
  meetings: phrase('The link to the meetings.', 'Meetings'),
  schools: phrase('The link to the pages for schools.', 'Schools'),
  priorities: phrase('The link to the priorities.', 'What we’re doing'),
  search: phrase('The link to search.', 'Search'),
  languages: phrase('The link to the languages.', 'Languages'),
});

const emergency = z.strictObject({
  label: phrase('The name of the bar, read aloud.', 'In danger now'),
  call: phrase('The link to the emergency number.', 'Call {number}', 'number'),
  cannotSpeak: phrase('The link to the ways without a voice: its first line.', 'Can’t speak'),
  orDeaf: phrase('The second line of the link to the ways without a voice.', 'or deaf?'),
  leave: phrase('Read aloud before the way out.', 'Emergency:'),
});

const page = z.strictObject({
  home: phrase('The way back to the first page.', 'Home'),
  breadcrumb: phrase('The name of the way back, read aloud.', 'Breadcrumb'),
  homeTab: phrase(
    'The browser tab of the first page.',
    '{site}: help, advice and where to report',
    'site',
  ),
  about: phrase('The link to what this site is.', 'About this site'),
  notLaunched: phrase('The name of the note before launch, read aloud.', 'Not launched yet'),
  preparing: phrase('The note before launch.', 'This site is being prepared.'),
  unconfirmed: phrase(
    'What follows the note before launch on a wide screen. {owner} answers for the site.',
    '{owner} has not confirmed what it says yet. Each page shows where its facts came from.',
    'owner',
  ),
  watched: phrase(
    'Before the link to the advice on traces.',
    'Worried that someone checks your phone or computer?',
  ),
  fewerTraces: phrase('The link to the advice on traces.', 'Leave fewer traces'),
  inEasyWords: phrase('The link to the same page in easy words.', 'In easy words'),
  signed: phrase(
    'The link to a film about the page.',
    'In British Sign Language: {title}',
    'title',
  ),
  change: phrase('The link to the form for editors.', 'Change this fact'),
});

const search = z.strictObject({
  label: phrase('Above the search field.', 'What do you need?'),
  button: phrase('The button beside the search field.', 'Search'),
  hint: phrase('Under the search field.', 'Searched on your device. Not sent, not kept.'),
  withoutScript: phrase('In place of the search field, without script.', 'Find it in the A to Z'),
  fault: phrase(
    'Before the link to the A to Z, where no answers can be loaded.',
    'Search is not working.',
  ),
  always: phrase('Before the ways that always work.', 'What always works:'),
  danger: phrase('The first way that always works.', 'In danger now: {call}.', 'call'),
  police: phrase('The second way that always works.', 'To tell the police: {call}.', 'call'),
  policeOrOnline: phrase(
    'The second way, where there is a form.',
    'To tell the police: {call} or {form}.',
    'call',
    'form',
  ),
  talk: phrase('The third way that always works.', 'To talk to someone: {help}.', 'help'),
  call: phrase('The link to a number, in a sentence.', 'call {number}', 'number'),
  form: phrase('The link to the form of the police, in a sentence.', 'report online'),
  help: phrase('The link to those who help, in a sentence.', 'who can help'),
  everyWord: phrase(
    'The link to the search through every word.',
    'Search every word, and the records of past years',
  ),
  look: phrase(
    'The button that begins the search through every word.',
    'Look through every word, and the records of past years',
  ),
  kind: phrase('Before the list of kinds of page.', 'Kind'),
  allKinds: phrase('The first entry of the list of kinds.', 'All kinds'),
  topic: phrase('Before the list of topics.', 'About'),
  allTopics: phrase('The first entry of the list of topics.', 'Everything'),
  looking: phrase('While every word is searched.', 'Looking …'),
  withWords: plainPhrase(
    'How many pages have the words.',
    'Pages with these words: {count}',
    'count',
  ),
  notLoaded: phrase(
    'Where the words cannot be loaded.',
    'The words of all pages could not be loaded.',
  ),
});

const answers = z.strictObject({
  sure: plainPhrase('Above pages that are about what was asked.', 'Answers'),
  near: plainPhrase(
    'Above pages that are not exactly about what was asked.',
    'Nothing is exactly about this. Nearest:',
  ),
  nothing: plainPhrase('Where there is no page.', 'Nothing is about this.'),
  interpreter: plainPhrase(
    'Under “nothing found”: many who find nothing typed words of another language.',
    'Do you need an interpreter? When you call, say the name of your language in English.',
  ),
  box: plainPhrase('Read aloud where an answer stands above the pages.', 'An answer.'),
  pages: plainPhrase('Read aloud: how many pages were found.', 'Pages found: {count}.', 'count'),
  readAs: plainPhrase(
    'How a misspelt word was understood.',
    '“{typed}” was read as “{read}” too.',
    'typed',
    'read',
  ),
  read: plainPhrase('The link to the page that says more.', 'Read: {title}', 'title'),
  ring: plainPhrase('The link to a number that its name says.', 'Ring {name}', 'name'),
  ringNumber: plainPhrase('The link to a number.', 'Ring {name}, {number}', 'name', 'number'),
  text: plainPhrase('The link to a number for texts.', 'Text {word} to {number}', 'word', 'number'),
  allDay: plainPhrase('When a number is answered at any hour.', 'day and night'),
  whose: plainPhrase(
    'Where a number was typed.',
    '{number} is the number of {name}.',
    'number',
    'name',
  ),
  initials: plainPhrase(
    'Where initials were typed.',
    '{initials} is short for {name}.',
    'initials',
    'name',
  ),
  noMeeting: plainPhrase('Where the next meeting was asked for.', 'No meeting has been announced.'),
  noYear: plainPhrase(
    'Where the date of a year was asked for.',
    'No date of {name} {year} is known.',
    'name',
    'year',
  ),
  noPlace: plainPhrase(
    'Where a postcode was typed and no place is confirmed.',
    'No place here has been confirmed, so we do not name a nearest one.',
  ),
  notKnown: plainPhrase(
    'Where a postcode is in no list.',
    'We do not know {postcode}. It may be mistyped, or outside this area.',
    'postcode',
  ),
  noneNear: plainPhrase(
    'Where nothing is near a postcode.',
    'Nothing confirmed is near {postcode}.',
    'postcode',
  ),
});

const facts = z.strictObject({
  confirmed: phrase(
    'Facts that somebody confirmed.',
    'Confirmed on {date} by: {by}.',
    'date',
    'by',
  ),
  overdue: phrase('A confirmation that has run out.', 'Last confirmed in {date}.', 'date'),
  check: phrase('What to do after a confirmation has run out.', 'Check before you rely on them.'),
  published: phrase(
    'Facts from public sources.',
    'These details are from {count, plural, one {a public source dated {date}} other {public sources, each with its own date}}. The partnership has not confirmed them yet.',
    'count',
    'date',
  ),
  undated: phrase(
    'Facts from a source without a date.',
    'These details are from {count, plural, one {a public source that shows no date} other {public sources, each with its own date}}. The partnership has not confirmed them yet.',
    'count',
  ),
  where: phrase('What opens the list of sources.', 'Where this comes from'),
  whereCounted: phrase(
    'The link to a page of sources.',
    'Where this comes from: {count, plural, one {# source} other {# sources}}',
    'count',
  ),
  noDate: phrase('In place of the date of a source.', 'no date shown'),
  gives: phrase('What a source gives.', '(gives: {facts})', 'facts'),
  wrong: phrase('The way to say that a fact is wrong.', 'Tell us this is wrong'),
  howWeCheck: phrase('The link to how facts are checked.', 'How we check our facts'),
});

const films = z.strictObject({
  words: phrase('Above the words of a film.', 'The words of the film'),
  watch: phrase('The link to a film of somebody else.', 'Watch it where its owner shows it'),
  opens: phrase('Where the link leads.', 'It opens {host}.', 'host'),
  madeBy: phrase('Who made a film.', 'Made by {by}.', 'by'),
  page: phrase('The link to the page a film is about.', 'The page that it is about'),
});

const easyWords = z.strictObject({
  more: phrase('The link to the page in more words.', 'Read more: {title}', 'title'),
  note: phrase(
    'Why the page is not called Easy Read.',
    'This page is in easy words. Easy Read is made with people with learning disabilities. This page was not. You can ask someone you trust to read it with you.',
  ),
});

const paper = z.strictObject({
  print: phrase('The button that prints. {name} is a card, a letter.', 'Print the {name}', 'name'),
  save: phrase('The button that saves the words.', 'Save as a file'),
  clear: phrase('The button that empties the form.', 'Clear'),
  cleared: phrase('Said once the form is empty.', 'Cleared.'),
  copy: phrase('The button that copies the words.', 'Copy the words'),
  copied: phrase('Said once the words are copied.', 'Copied.'),
  copyRefused: phrase(
    'Said where the browser copies nothing.',
    'Your browser did not allow it. Select the words and copy them.',
  ),
  withoutScript: phrase(
    'What to do without script.',
    'Print this page and write on the lines. Only the {name} is printed.',
    'name',
  ),
  prints: phrase('Above what is printed.', 'What is printed'),
});

/** Every sentence of the software around the words of a page: content/languages/en/phrases.yaml. */
export const phrases = z.strictObject({
  frame: field(frame, 'The words around every page, in every language.'),
  menu: field(menu, 'The menu.'),
  emergency: field(emergency, 'The bar at the top, and the way out.'),
  page: field(page, 'Other words around the content of a page.'),
  search: field(search, 'The search.'),
  answers: field(answers, 'What search says while somebody types.'),
  facts: field(facts, 'How sure facts are, and where they come from.'),
  films: field(films, 'Films in sign language.'),
  easyWords: field(easyWords, 'Pages in easy words.'),
  paper: field(paper, 'What is filled in and printed.'),
});

export type Phrases = z.infer<typeof phrases>;
export type Frame = Phrases['frame'];
