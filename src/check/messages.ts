/**
 * Every message an editor can meet. docs/when-the-build-says.md is generated from this file
 * (`npm run schemas`), and a test holds both against what the check really says.
 */
export interface Message {
  /** What is wrong, as the end of a sentence that begins with the field. `{…}` is filled in. */
  problem: string;
  /** What to do about it. */
  cure: string;
  /** Something right to copy, as the file would hold it. */
  example?: string;
}

/** Keeps the blanks of a problem in its type, so that `say` asks for each of them. */
function message<const Problem extends string>(
  problem: Problem,
  cure: string,
  example?: string,
): Message & { problem: Problem } {
  return { problem, cure, ...(example !== undefined && { example }) };
}

const yaml = {
  tab: message(
    'begins with a tab.',
    'Replace the tab with spaces: two for each step to the right.',
  ),
  notInLine: message(
    'is not in line with the lines around it.',
    'Move the line until it begins under its neighbours. What belongs to a field is indented two spaces further; the dashes of a list are in one column.',
  ),
  notAField: message(
    'is not a field with a colon and a space after it.',
    'Write the field, a colon, a space and the value on one line. An entry of a list begins with a dash and a space.',
    'title: Hate crime',
  ),
  repeatedField: message(
    'appears twice.',
    'Keep one of the two. Two numbers, two sources and so on are two entries of one list.',
  ),
  needsQuotes: message(
    'has a sign that needs quotation marks around the value, such as a second colon.',
    'Put the whole value in quotation marks.',
    'title: "Keep Safe: what it is"',
  ),
  leftOpen: message(
    'opens a quotation mark or a bracket that is never closed.',
    'Close it at the end of the value. If the words contain an apostrophe, use double quotation marks.',
    'title: "Clare’s law"',
  ),
  backslash: message(
    'has a backslash between double quotation marks.',
    'Write a forward slash, or use single quotation marks.',
    "title: 'Yes \\ no'",
  ),
  extraDashes: message(
    'is a line of three dashes where none belongs.',
    'A .yaml file has none. An .mdx file has one such line before the facts and one after.',
  ),
  unreadableYaml: message(
    'cannot be read as facts.',
    'Compare the lines around this one with a file of the same kind, or paste the template again and fill it in.',
  ),
  comment: message(
    'has a comment behind the value, which readers would never see.',
    'If the words belong to the value, put quotation marks around all of it. If not, put the comment on a line of its own.',
  ),
  curlyQuotes: message(
    'has curly quotation marks around the value, which YAML takes for part of it.',
    'Type straight quotation marks, or none.',
  ),
  tooDeep: message(
    'is nested too deeply to be read.',
    'No record needs more than a few levels. Paste the template again and fill it in.',
  ),
  tooManyFacts: message(
    'has far more facts than a record can have.',
    'Something else was pasted into it. Paste the template again and fill it in.',
  ),
  noFacts: message(
    'has no facts.',
    'Write fields, each "name: value". The file has only words or a list where fields belong.',
    'name: The name of the place',
  ),
  noFrontMatter: message(
    'has no facts at the top between two lines of three dashes.',
    'Line 1 of an .mdx file is "---". The facts follow, then a second "---", then the words.',
  ),
};

const fields = {
  missing: message('is missing.', 'Write the field. If a whole file is missing, put it back.'),
  unknownField: message(
    'is not a field here.',
    'Use a name from the list, letter by letter. If the name is right, the line may be indented too little or too much, and belong to another group.',
  ),
  misspeltField: message(
    'is not a field here. Did you mean "{nearest}"?',
    'Use a name from the list, letter by letter: small and capital letters differ.',
  ),
  notAllowed: message('is not one of the values allowed.', 'Copy one of the values allowed.'),
  emptyWords: message(
    'is empty. Write the words, or take the whole field out.',
    'A field that is not needed is left out, never left empty.',
  ),
  mustBeWords: message(
    'must be words. Put them in quotes if they look like a number or a date.',
    'Words alone, no list and no fields. Quotation marks make words of a number.',
  ),
  oneLine: message('must be on one line.', 'Join the lines. Longer words belong under the facts.'),
  spacesAtEnds: message(
    'has a space at the start or the end.',
    'Take out the space beside the quotation mark.',
  ),
  longLine: message(
    'is longer than a line can be. Put long words under the facts.',
    'Shorten it. If it is not long, a quotation mark may be open and have swallowed the lines after it.',
  ),
  longSentences: message(
    'is longer than a few sentences.',
    'Say it in three or four, and put the rest in the words under the facts.',
  ),
  longDescription: message(
    'is longer than 160 letters.',
    'Shorten it: search engines show no more of it.',
  ),
  mustBeList: message(
    'must be a list: one per line, each after a dash.',
    'Below the field write one entry a line, each after two spaces, a dash and a space. One entry is a list too.',
  ),
  repeatedEntry: message('names the same thing twice.', 'Take one of the two entries out.'),
  emptyList: message(
    'is an empty list.',
    'Write at least one entry, or, if the field is not needed, take it out.',
  ),
  wrongType: message(
    'must be {type}.',
    'Write what the message asks for. A group of fields is indented two spaces, each field on its own line.',
  ),
  mustBeNumber: message('must be a number.', 'Digits alone, without quotation marks.'),
  mustBeTrueOrFalse: message(
    'must be true or false.',
    'Write true or false, without quotation marks.',
  ),
  outOfRange: message(
    'is outside what is possible.',
    'Look at the number or the list again. Is there a zero too many?',
  ),
  onlyFalse: message(
    'can only be false; leave it out otherwise.',
    'This field is written for the exception only. Where the exception does not apply, take the line out.',
  ),
  onlyTrue: message(
    'can only be true; leave it out otherwise.',
    'This field is written for the exception only. Where the exception does not apply, take the line out.',
  ),
  markupInField: message(
    'has {sign}, which would be printed as typed: facts have no formatting.',
    'Take the signs out. Bold words and links belong in the words under the facts.',
  ),
};

const times = {
  mustBeDate: message('must be a date written year-month-day.', '8 December 2026 is 2026-12-08.'),
  noSuchDay: message(
    'is not a day that exists.',
    'Look it up in a calendar: 31 September and most 29 Februaries do not exist.',
  ),
  confirmedInFuture: message(
    'is a day in the future.',
    'Write the day on which somebody asked the owner.',
  ),
  mustBeSourceDate: message(
    'must be a date, or the words "no date shown".',
    'Write what is known: 2023-10-22, 2023-10, 2023, about 2023 or no date shown.',
  ),
  sourceDateShape: message(
    'must be year-month-day, year-month or a year (with "about" in front if that is all we know), or the words "no date shown".',
    'Write what is known: 2023-10-22, 2023-10, 2023, about 2023 or no date shown.',
  ),
  mustBeTime: message(
    'must be a time in quotes, on the 24-hour clock.',
    '6.30pm is 18:30, 9am is 09:00: four digits, a colon, quotation marks.',
  ),
  timeShape: message(
    'must be a time on the 24-hour clock, hours and minutes with a colon.',
    '6.30pm is 18:30, 9am is 09:00: four digits, a colon, quotation marks.',
  ),
  notAfterStart: message(
    'is not after "starts".',
    'The end is later than the start. Is 7pm written 07:00?',
  ),
  beforeStart: message(
    'is before "starts".',
    'One of the two dates is wrong, or they are swapped.',
  ),
  implausibleClosing: message(
    'is not within 18 hours after "opens".',
    'Is 5pm written 05:00? A place that closes after midnight may close at 02:00; one that never closes is open from 00:00 to 24:00.',
  ),
  bookingBeforeOpening: message(
    'is before "opens".',
    'Booking closes after it opens: look at the years.',
  ),
  leftBeforeJoining: message(
    'is before "joined".',
    'A venue leaves the scheme after it joined: look at the years.',
  ),
};

const contacts = {
  numberNeedsQuotes: message(
    'must be a phone number in quotes, or the leading zero is lost.',
    'Put quotation marks around it, and read every digit again where you found it.',
  ),
  lostZero: message(
    'has lost its leading zero. Put the number in quotes so that the zero stays.',
    'Put quotation marks around it, and read every digit again where you found it.',
  ),
  onlyDigits: message(
    'must be digits and single spaces only.',
    'No brackets, hyphens, +44 or words; one ordinary space between groups. What to say or press belongs in "note:".',
  ),
  foreignNumber: message(
    'is a number outside the United Kingdom. A helpline here has a British number.',
    'Ask for the number that is dialled from here, or give the web page.',
  ),
  premiumNumber: message(
    'is a premium-rate number, which costs callers extra.',
    'Ask the organisation for a number that begins with 01, 02, 03 or 0800, or give its web page.',
  ),
  unusedNumber: message(
    'is not a number in use. A digit may be missing or wrong.',
    'Read it again where it was published, digit by digit. Then ring it.',
  ),
  numberLength: message(
    'has {count} digits, which is not a length that British numbers have.',
    'Most have eleven digits with the zero. Count them, and read the number again.',
  ),
  cannotDial: message(
    'is not a number we know how to dial.',
    'Write the whole number with its area code. Of short numbers only those that the whole country knows are allowed (999, 101, 111 and the like).',
  ),
  mobile: message(
    'is a mobile number, and those belong to one person. Only a text line of an organisation may be one, with "type: text".',
    'Ask the organisation for a number of its own. If it takes texts on that one, write type: text.',
  ),
  numberElsewhere: message(
    'is a number that is already kept in {file}.',
    'Keep each number in one record. Take it out here and name that record, or link to its page.',
  ),
  numberInWords: message(
    'contains a phone number. Numbers are kept on their service, so that each exists once.',
    'In words, use the Phone component with the name of a file in content/services. In facts, name the service or leave the number out.',
    '<Phone service="police-101" />',
  ),
  numberOrUnknown: message(
    'must be a phone number in quotes, or "unknown".',
    'In site.yaml: the number of the partnership in quotation marks, or the word unknown.',
  ),
  oneEmail: message(
    'must be one e-mail address.',
    'One, with an @, and nothing else in the field.',
  ),
  emailOrUnknown: message(
    'must be an e-mail address, or "unknown".',
    'In site.yaml: the mailbox of the partnership, or the word unknown.',
  ),
  longEmail: message(
    'is longer than an e-mail address can be.',
    'Something else was pasted in with it.',
  ),
  personalMailbox: message(
    'contains the mailbox of a person.',
    'Ask for a mailbox of the team or organisation. If there is none, give the web page instead.',
  ),
  wholeAddress: message(
    'must be a whole web address that begins with https:// (or http://).',
    'Open the page and copy its address from the top of the browser.',
  ),
  addressSigns: message(
    'has a letter or a sign that no web address has.',
    'Copy it again from the top of the browser.',
  ),
  longAddress: message(
    'is longer than a web address can be.',
    'Open the page and look for a shorter address: what follows a ? can often be left out.',
  ),
  safeLink: message(
    'is an address that Outlook rewrote. It contains the mailbox of whoever received it.',
    'Give the address it leads to.',
  ),
  trackingAddress: message(
    'is an address with tracking: what follows tells the other site where readers came from.',
    'Leave out the part that tracks.',
  ),
  previewAddress: message(
    'is the address of a preview, which will disappear.',
    'Give the address of the page that everybody can open.',
  ),
  ownAddress: message(
    'is a page of this site, and is linked without the name of the site.',
    'Write the address from the first slash after the name of the site.',
  ),
  mustBePostcode: message('must be a postcode.', 'Write all of it, such as SW1A 2AA.'),
  fullPostcode: message(
    'is not a full postcode.',
    'The Royal Mail’s Postcode Finder knows the postcode of an address.',
  ),
  postcodeShape: message(
    'must be written "{postcode}".',
    'Copy the postcode from the message: capitals, one space, and 0 or O, 1 or I where each belongs.',
  ),
};

const sources = {
  listOfSources: message(
    'must be a list of sources.',
    'Below "sources:" write a dash, then title, publisher and date, each on its own line.',
  ),
  noSources: message(
    'is empty. A fact is published with its source, or not at all.',
    'Write where you read it, or who told you and when. Without either, leave the fact out.',
  ),
  sourceNeeds: message(
    'is missing. A source needs a title, a publisher and a date.',
    'Write the field. Where the page shows no date, write date: no date shown.',
  ),
  documentAndTitle: message(
    'has both a document and a title, publisher, date or address. Keep the document and take the others out.',
    'The paper in content/documents says them already. "part:" may stay: it says where in the paper.',
  ),
  confirmationShape: message(
    'must be the words "not yet", or "on:" with a date and "by:" with a team or role.',
    'If somebody asked the owner, write "on:" and "by:" on two lines under "checked:", indented two spaces. If nobody has, write not yet.',
  ),
  sourcesAndChecked: message(
    'is missing. On a page, sources and checked go together.',
    'A page that states facts says where they are from and whether they are confirmed. A page that states none has neither field.',
  ),
};

const records = {
  unknownRecord: message(
    'names a record that does not exist in content/{folder}.',
    'Copy the name of the file without its ending. If the record is new, add it in the same pull request.',
  ),
  recordName: message(
    'must be the name of a file in content/{folder}, without its ending.',
    'Not its title and not its address: town-hall for content/places/town-hall.yaml.',
  ),
  recordNameShape: message(
    'must be the name of a file in content/{folder}, without its ending: lower-case words joined by hyphens.',
    'Not its title and not its address: town-hall for content/places/town-hall.yaml.',
  ),
  sameRecord: message(
    'is already in {file}.',
    'There is a record for this. Change that one, and take this file out.',
  ),
  sameWords: message(
    'says the same as {file}, so that lists and search could not tell them apart.',
    'Reword one of the two. If both are about one thing, keep one file.',
  ),
  closedSince: message(
    'is missing. A closed place says since when.',
    'Under "state:" write "since:" with the day, the month or the year.',
  ),
  noWayToReach: message(
    'is missing, and so is every other way to reach the service. Give at least one.',
    'Write phones, email, url, online or place.',
  ),
  reasonMissing: message(
    'is missing. Say why this page needs no "Leave this site", or take "sensitive" out.',
    'Take "sensitive: false" out if anybody could be harmed by being seen on the page. Otherwise give the reason.',
  ),
  reasonAlone: message(
    'is missing. A reason is given, but "sensitive: false" is not.',
    'Take the reason out, or add the line above it.',
  ),
  routeOrder: message(
    'stands after "{before}", and should stand before it.',
    'Put the ways to report in this order: ring 999, by phone, online, in person, without your name, through someone else.',
  ),
  lawNotInForce: message(
    'is the day a law in force started. Write "state: in force", or take the day out.',
    'A law that is passed but not in force has no day on which it started.',
  ),
  passageQuotes: message(
    'must be words in quotes.',
    'In expectations.yaml: the words that a file or a page says, in quotation marks.',
  ),
  expectedPage: message(
    'must be the address of a page.',
    'As in the browser, without the name of the site: /emergency/',
  ),
  expectedPath: message(
    'must be an address of this site, from the first slash.',
    'As in the browser, without the name of the site: /emergency/',
  ),
  expectedRecord: message(
    'must be the folder and the name of a record.',
    'As in services/police-101, or site.yaml.',
  ),
  expectedRecordId: message(
    'must be the folder and the name of a record, without its ending.',
    'As in services/police-101, or site.yaml.',
  ),
  bankHolidays: message(
    'must be the word "unknown", or "source:" and "dates:".',
    'In site.yaml: the bank holidays with their source, or unknown.',
  ),
  emptyPassage: message(
    'is empty. Write the words to look for.',
    'In expectations.yaml: the words themselves, in quotation marks.',
  ),
  editionPlace: message(
    'is missing. An edition with dates says where it is held.',
    'Write "place:" with the name of a file in content/places.',
  ),
  termMeaning: message(
    'is missing. A term has initials, or a meaning, or both.',
    'Write "means:" in a sentence from a source. If no source explains it, write its "abbreviation:".',
  ),
  wrongYear: message(
    'is not the year of the folder this file is in.',
    'A priority or project of 2023-24 is in the folder 2023-24 and says plan: "2023-24". Correct whichever is wrong.',
  ),
  planName: message(
    'is not named after its year.',
    'A plan is named after the year it starts, a hyphen and two digits of the next.',
    '2023-24.yaml',
  ),
  numberTaken: message(
    'is taken by {file}.',
    'Two priorities of one year have the same number. Look at the plan.',
  ),
  pounds: message(
    'must be a number of pounds, without the sign.',
    '£19,500 is pounds: 19500. Leave the field out if the paper gives no figure.',
  ),
  valueOrWords: message(
    'must be a number, or words such as "over 60".',
    'The value is one number, or words in quotation marks. What it counts belongs in "label:".',
  ),
  licence: message(
    'must be the words "not chosen yet", or "name:" and "address:" of a licence.',
    'One of the two. The owner of the site chooses the licence.',
  ),
};

const actions = {
  actionsMissing: message(
    'is missing. Whoever needs this page has to see at once what to do.',
    'Write "actions:", the buttons under the heading: whom to ring first, then whom else, at most four.',
  ),
  actionTarget: message(
    'is missing, and so is "to". An action leads to one of the two.',
    'Name a "service:" from content/services, or write "to:" with the address of a page of this site.',
  ),
  actionTwoTargets: message(
    'stands beside "service". An action leads to one of the two.',
    'Keep the one that the button should lead to.',
  ),
  actionWay: message(
    'says how to reach a service, and no service is named.',
    'Take "by:" out, or name the "service:".',
  ),
  actionPath: message(
    'must begin with a slash.',
    'A page of this site is written from its first slash: /places/. Another site is named by a service.',
  ),
  actionWords: message(
    'has more than five words.',
    'A button is read at a glance. For whom it is belongs in "for:"; hours and number come from the service.',
  ),
  manyActions: message(
    'names more than four actions.',
    'Keep the four that most people need first. Put the others in the words below.',
  ),
  actionNowhere: message(
    'leads to no number and no web address of the service.',
    'The service has no number to ring, no number to text or no form. Name another way in "by:", or another service.',
  ),
  needTarget: message(
    'must lead somewhere: write either "to" or "links".',
    'In site.yaml, a need leads to one page with "to:", or to several with "links:".',
  ),
  actionHours: message(
    'promises "{promise}", and {service} does not say that it answers at any hour.',
    'Take the hours out: the button shows those of the service. If it does answer day and night, write "allDay: true" on its number, with a source.',
  ),
};

const stories = {
  sameScene: message(
    'is the id of another scene of this story.',
    'Give one of the two another id, and correct the choices that lead to it.',
  ),
  noScene: message(
    'is no scene of this story.',
    'After "to:" write the "id:" of a scene, letter by letter.',
  ),
  sceneToItself: message(
    'leads back to its own scene.',
    'Let the choice lead to another scene, even to one that was before.',
  ),
  unreachedScene: message(
    'is a scene that no choice leads to.',
    'Nobody would ever read it. Let a choice lead to it, or take it out.',
  ),
  noEnding: message(
    'never lead to an ending: whoever comes here goes round and round.',
    'Give one scene of the round a choice that leads on to an ending.',
  ),
  fewEndings: message(
    'have fewer than two endings, so that choosing makes no difference.',
    'Write a second scene with "ending:" in place of "choices:".',
  ),
  frightening: message(
    'hold a word that can frighten a child.',
    'Say what people do and feel. Leave out what happens to a body.',
  ),
  nobodyRings: message(
    'is true, but nobody in the story rings 999.',
    'Where somebody is in danger a scene has to ring 999. Otherwise write danger: false.',
  ),
  unknownSource: message(
    'names a source that is not under "sources".',
    'Under "from:" write titles of the sources of this story, letter by letter.',
  ),
  onePublisher: message(
    'has one publisher, for something that has to be right.',
    'Find a second source from another publisher, or take "vital:" out if nobody is hurt by a mistake.',
  ),
  unknownPerson: message(
    'is nobody under "people".',
    'After "who:" write the "id:" of one of the people of the story.',
  ),
  storyLength: message(
    'take from {from} to {to} minutes to read, by way of the shortest and the longest path.',
    'Lengthen the shortest way with a scene, or shorten the longest. npm run story shows both.',
  ),
  storyAge: message(
    'are easy to read from about age {age} on.',
    'Shorter sentences and shorter words: the reader is ten.',
  ),
  sceneEnd: message(
    'A scene has either "choices" or an "ending".',
    'A scene that goes on has choices. A scene where it stops has an ending. None has both.',
  ),
  sceneList: message(
    'must be a list of scenes.',
    'From three to twenty-four scenes, each after a dash with its "id:", "title:" and "words:".',
  ),
  threeLines: message(
    'must be three lines.',
    'Under "learnt:" write three lines, each after a dash.',
  ),
  sceneId: message(
    'must be small letters and numbers joined by hyphens.',
    'An id such as at-the-gate.',
  ),
  personId: message('must be small letters joined by hyphens.', 'An id such as jo.'),
};

const languages = {
  untranslated: message(
    'is missing. The English has it.',
    'Translate the English text that is shown behind "Allowed".',
  ),
  noOriginal: message(
    'has no English original.',
    'Take it out, or write the English first, in content/languages/en.yaml.',
  ),
  otherNumbers: message(
    'does not have the numbers of the English.',
    'Copy the numbers and the marks in braces from the English, sign by sign.',
  ),
  serviceWithoutNumber: message(
    'names a service that has no number.',
    'Name a record in content/services with a phone number.',
  ),
  languageCode: message(
    'is no language code. Write two or three small letters, then a script if needed.',
    'As in the name of its file: pl, or zh-Hant.',
  ),
  fingerprint: message(
    'is no fingerprint. The check says the right one.',
    'Copy it from what the check says.',
  ),
  translationBehind: message(
    'is not the English text of today. Readers see that this translation may be old.',
    'Translate what changed, then copy the fingerprint of the English.',
  ),
};

const search = {
  saidElsewhere: message(
    'stands on {file} too, a page on another subject.',
    'Keep the phrase on one page, or on pages that share a topic; or give a reason under "shared:" in slang.yaml.',
  ),
  opensNothing: message(
    'opens no box.',
    'Write words that fit its own "when:" and "not:", or correct those.',
  ),
  opensAnother: message(
    'opens “{name}” instead.',
    'Write words that fit its own "when:" and "not:", and no pattern before it.',
  ),
  opensHarmless: message(
    'opens “{name}”, and is harmless.',
    'Put a word that tells them apart under "not:", or take it out of the harmless ones.',
  ),
};

const figures = {
  smallCount: message(
    'counts fewer than five people in “{column}”. Leave the row out, and whatever it could be worked out from; or write "people: false" if it counts something else.',
    'So small a count can point to a person. Leave it out, and the total too. "people: false" is for things that are not people, cases or homes.',
  ),
  hiddenCount: message(
    'is {count} more than the rows above it add up to in “{column}”, so a count of fewer than five people can be worked out. Leave the total out too.',
    'Take the total out, or combine rows until each counts five or more.',
  ),
  sameFigure: message(
    'is a figure for the same period and area as one in {file}.',
    'Keep each figure once: name that record. If they differ, say how in "label:", "period:" or "area:".',
  ),
  valuesPerColumn: message(
    'has {values} for {columns}.',
    'A row has one value for each column. Where a figure is not known write not stated.',
  ),
  unitMissing: message(
    'is missing, and the column "{column}" has none either. Say what one of it is.',
    'Write "unit:" on the column: pupils, per cent, pounds.',
  ),
  figureOrWords: message(
    'must be a number, or words such as "not stated".',
    'Each value is one number without commas or signs, or words.',
  ),
  columnNumber: message(
    'must be the number of a column.',
    'Under "chart:" write column: 1 for the first column, 2 for the second.',
  ),
  columnRange: message(
    'is {number}; columns are counted from 1 to {last}.',
    'Under "chart:" write column: 1 for the first column, 2 for the second.',
  ),
  chartOfMixedRows: message(
    'has rows with a unit, a period or an area of their own, which bars would compare. Take the chart out.',
    'Take out "chart:" and the line under it. The table stays.',
  ),
  chartTooSmall: message(
    'has fewer than two numbers. Take the chart out.',
    'Take out "chart:" and the line under it. The table stays.',
  ),
};

const words = {
  unreadableWords: message(
    'cannot be read.',
    'Close every component, as in <Note> … </Note>. In words, type &lt; for < and &lbrace; for {.',
    '<Note>Ring before you travel.</Note>',
  ),
  htmlComment: message(
    'has an HTML comment, which has no place in the words.',
    'Take out everything from <!-- to -->. A note for other editors belongs in the pull request.',
  ),
  draftingWords: message(
    'contains words that somebody left while drafting.',
    'Finish the sentence, or take it out. If something is not known, say so in a sentence.',
  ),
  misspeltComponent: message(
    'uses <{name}>, which does not exist. Did you mean <{nearest}>?',
    'Use a component from the table in the editors’ manual, content/README.md.',
  ),
  unknownComponent: message(
    'uses <{name}>, which authors cannot use.',
    'Use a component from the table in the editors’ manual, content/README.md.',
    '<Note>Ring before you travel.</Note>',
  ),
  attributeMissing: message(
    'uses <{name}> without {attribute}="…".',
    'Copy the example and put in the name of your record.',
  ),
  unknownAttribute: message(
    'gives <{name}> something it does not take.',
    'Take it out of the tag; "Allowed" says what may be there.',
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
  expiredWords: message(
    'has words that were true until a day that has passed.',
    'Take the words out, from <Until …> to </Until>. If they are still true, give them a later day.',
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
    'Keep the first <Term>; later the bare words are enough.',
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
  unknownImage: message(
    'shows an image that is not in the content folder.',
    'Put the picture beside the file that shows it, in the same pull request.',
  ),
};

const links = {
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

const files = {
  emptyFile: message('is empty.', 'Fill the file in, or delete it.'),
  largeFile: message(
    'is larger than 300 kB, which no record is.',
    'Something else was pasted into it. Keep the facts and the words of one record.',
  ),
  notUtf8: message(
    'is not saved as UTF-8, so letters such as £ and é would come out wrong.',
    'Save it as UTF-8 without BOM. Or open the file in GitHub’s web page, paste all its words in again, and look at every £ and é.',
  ),
  notText: message(
    'begins with a byte-order mark or contains characters that are not text.',
    'Save it as UTF-8 without BOM. Or open the file in GitHub’s web page and paste all its words in again.',
  ),
  invisible: message(
    'contains a character that cannot be seen, or not on every device.',
    'It came along when the words were copied. Delete a few letters on both sides of it, and type them again.',
  ),
  lookalike: message(
    'contains a letter of another alphabet that looks like one of ours.',
    'Search, and people who listen, would not find the word. Type the whole word again.',
  ),
  garbled: message(
    'contains letters that were garbled in copying.',
    'Type the sign that was meant: an apostrophe, a dash, a £.',
  ),
  mergeMarker: message(
    'has a line that git left: two versions of these lines were never merged.',
    'Between <<<<<<< and >>>>>>> keep one version, and take out the three lines of signs.',
  ),
  unknownFolder: message(
    'is not in a folder that this site knows.',
    'Look up the folder in the table of the editors’ manual, content/README.md, and move the file.',
  ),
  pictureEnding: message(
    'is a picture whose name has spaces or capitals, which no address should have.',
    'Rename it in small letters with hyphens, and use the same name where it is shown.',
  ),
  unknownFileType: message(
    'is a kind of file that content/ has no place for.',
    'Records end in .mdx or .yaml, pictures in .png, .jpg, .webp, .avif or .svg. A paper is listed in content/documents with its web address.',
  ),
  wrongEnding: message(
    'has the wrong ending for {folder}.',
    'Rename it: .yaml is for facts alone, .mdx for facts and words.',
  ),
  badName: message(
    'has a name that cannot be an address.',
    'Rename it in small letters, digits and hyphens: town-hall, not Town Hall.',
  ),
  reservedName: message(
    'has a name that Windows keeps for itself, so that nobody with Windows could open the project.',
    'Rename the file.',
  ),
  folderInFolder: message(
    'is in a folder inside content/{folder}, which has none.',
    'Move it one folder up.',
  ),
  yearFolder: message(
    'is not in a folder for its plan year in content/{folder}.',
    'Put it into the folder of its year: the year it starts, a hyphen, two digits of the next.',
  ),
  sameFile: message(
    'has the same name as {file}, and names must differ.',
    'Two files differ only in their endings or in capitals. Keep one.',
  ),
  addressTaken: message(
    'would have an address that is taken by {by}.',
    'Give the file another name: that name is its address.',
  ),
  missingPage: message(
    'is missing. Every partnership has this page.',
    'Put the file back, with "title:" and "description:". The site cannot do without this page.',
  ),
  missingList: message(
    'is missing, and it lists the records of content/{folder}.',
    'Put the file back, with "title:" and "description:"; or, to do without this part of the site, take the records away too.',
  ),
  missingParent: message(
    'is missing, and content/pages/{page}.mdx stands below it.',
    'Put the file back, or take away the page below it too.',
  ),
  noAddress: message(
    'has no address on this site.',
    'content/pages is only for the pages listed. Make a guide of it: content/guides.',
  ),
  emptyPicture: message('is an empty picture.', 'Upload the picture again: nothing of it arrived.'),
  lfsPointer: message(
    'is not the picture but a pointer to one, left by Git LFS.',
    'Upload the picture itself in GitHub’s web page.',
  ),
  notAPicture: message(
    'is not a {kind} picture, as its ending says.',
    'Open it and save it again in that format, or give it the ending of what it is.',
  ),
  cutPicture: message(
    'is a picture whose end is missing.',
    'Upload the picture again: only part of it arrived.',
  ),
  scriptInPicture: message(
    'is a picture with a script or a link to another site in it.',
    'Save it as a PNG picture, or have it drawn without.',
  ),
};

const area = {
  degrees: message(
    'must be degrees, as a number.',
    'Longitude or latitude as digits with a point, without quotation marks.',
  ),
  swappedPoint: message(
    'is far outside the area, and inside it with latitude and longitude swapped.',
    'Swap the two numbers.',
  ),
  farPoint: message(
    'is far outside the area.',
    'Find the place on a map again and copy latitude and longitude from there.',
  ),
  sector: message(
    'must be the first part of a postcode, a space, and one digit.',
    'A sector, such as SW1A 2.',
  ),
  packedPostcodes: message(
    'must be small letters and digits, as `npm run postcodes` writes them.',
    'Run npm run postcodes with the directory of the Office for National Statistics, and commit what it writes.',
  ),
  packedLetters: message(
    'must be a small letter before capitals, as `npm run postcodes` writes them.',
    'Run npm run postcodes with the directory of the Office for National Statistics, and commit what it writes.',
  ),
  packedFigures: message(
    'has figures that do not fit its postcodes. Run `npm run postcodes` again.',
    'Run npm run postcodes with the directory of the Office for National Statistics, and commit what it writes.',
  ),
};

const advice = {
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
    'Ask for one that stays when people change. If the first name is the name of the team, leave it.',
  ),
  confirmationOld: message(
    'is older than the {months} months that a confirmation lasts.',
    'Ask the owner again, then write the day and your team under "checked:".',
  ),
  lawToRead: message(
    'is over: the law may have changed since.',
    'Read the law again at its address. Correct the note if need be, then write a later day.',
  ),
  wordsExpireSoon: message(
    'has words that are true only until {day}.',
    'Before that day take them out, or give them a later one. After it the site cannot be published with them.',
  ),
};

const review = {
  unconfirmedNumber: message(
    'A number changed ({from} to {to}), and “checked” did not. Ring it, then write down the day and who rang.',
    'Ring it (never 999, nor a helpline somebody may need: read its own page instead), then write "on:" and "by:".',
  ),
  overdueFacts: message(
    'Its facts are overdue: they were last confirmed on {day}. While it is being changed, ask the owner.',
    'One call does for both. Write the day and your team.',
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

const commands = {
  noKind: message(
    'There is no kind "{kind}".',
    'Use one of those listed. npm run new -- --help shows the command for each.',
  ),
  fileNamedBy: message(
    'The file of a {kind} is named by its {fields}.',
    'Type the command as it is shown, with your own words behind the kind.',
  ),
  fileExists: message(
    '{file} exists already. Change that file, or choose another name.',
    'If it is another thing of the same name, give its place as well: Town Hall North Moor.',
  ),
  fixedKind: message(
    'A new {kind} cannot be made. {why}',
    'The sentence after it says why, and who can.',
  ),
  noFolder: message(
    'There is no folder "{folder}".',
    'Go to the top folder of the project first, or spell the folder as it is spelt there.',
  ),
  notOneOf: message(
    'There is no {name} "{value}". Allowed: {values}.',
    'Use one of those it names.',
  ),
  noOption: message(
    'There is no option {option}.{nearest} Allowed: {options}.',
    'Use the one it suggests, or one of those it names.',
  ),
  strayWord: message(
    '"{word}" is not expected here. Allowed: {options}.',
    'Leave that word out; the value of an option comes right behind it.',
  ),
  noCommit: message(
    'git knows no commit called "{ref}".',
    'Spell the branch as GitHub does. One of the server is fetched first: git fetch origin main.',
  ),
  commitGone: message('There is no commit "{ref}" here.', 'Fetch it first: git fetch origin main.'),
  fileGone: message(
    '{path} is not in {commit}.',
    'The folder changed while the command was reading. Run it again.',
  ),
  noOwner: message(
    'No records belong to "{owner}". Owners: {owners}.',
    'Copy the owner from the list, in quotation marks.',
  ),
  siteUnreadable: message(
    '{folder}/site.yaml cannot be read. Run npm run check:content first.',
    'Correct what the check names.',
  ),
  previewUrl: message(
    'PREVIEW_URL is not a whole web address that begins with https://.',
    'Correct it in the settings of the repository: docs/hosting.md shows one.',
  ),
  nameDirectory: message(
    'Name the file: npm run postcodes -- ONSPD_NOV_2025_UK_ZZ.csv',
    'Write where the file is, in quotation marks if there are spaces in its path.',
  ),
  directoryGone: message(
    '{file} is not there.',
    'Write where the file is, as your computer shows its path.',
  ),
  sayDistrict: message(
    '{file} is not there. Say which district: --district CODE.',
    'The code of the district in the directory, such as E07000000.',
  ),
  emptyDirectory: message(
    '{file} is empty. Allowed: the ONS Postcode Directory as CSV.',
    'Use the file as the Office for National Statistics gives it, not saved again by a spreadsheet.',
  ),
  noPostcodes: message(
    '{file} holds no postcode in use of {area}.',
    'Use the file of this area, or correct the code.',
  ),
  notCsv: message(
    'is not a CSV file with the names of its columns on the first line.',
    'Use the file as the Office for National Statistics gives it, not saved again by a spreadsheet.',
  ),
  noColumn: message(
    'has no column {name}.',
    'Use the file as the Office for National Statistics gives it, not saved again by a spreadsheet.',
  ),
  strayQuote: message(
    'has a quote in the wrong place.',
    'Use the file as the Office for National Statistics gives it, not saved again by a spreadsheet.',
  ),
  gitMissing: message(
    'git is not installed, or cannot be run.',
    'Install git, or GitHub Desktop, and open the terminal again.',
  ),
};

/** A part of the list of messages. */
export interface Section {
  title: string;
  introduction?: string;
  messages: Readonly<Record<string, Message>>;
}

/** All messages, in the order in which docs/when-the-build-says.md explains them. */
export const sections: readonly Section[] = [
  {
    title: 'Facts, line by line',
    introduction:
      'One slip can upset the lines after it: correct the first, then run the check again.',
    messages: yaml,
  },
  { title: 'Fields', messages: fields },
  { title: 'Dates and times', messages: times },
  { title: 'Numbers, mailboxes, addresses', messages: contacts },
  { title: 'Sources and checked', messages: sources },
  { title: 'Records', messages: records },
  { title: 'Actions', messages: actions },
  {
    title: 'Languages',
    messages: languages,
  },
  {
    title: 'Stories',
    introduction: '`npm run story` draws a story as a map, with its length and its reading age.',
    messages: stories,
  },
  { title: 'Search', messages: search },
  { title: 'Figures', messages: figures },
  { title: 'Words and components', messages: words },
  { title: 'Links and pages', messages: links },
  { title: 'Files and pictures', messages: files },
  {
    title: 'Map and postcodes',
    introduction:
      'The files in content/area are generated: run the command again rather than change them by hand.',
    messages: area,
  },
  {
    title: 'Suggestions and warnings',
    introduction: 'The site can be published all the same.',
    messages: advice,
  },
  {
    title: 'Settle this first',
    introduction:
      'Under this heading in the comment on your pull request. Nothing stops by itself; whoever reviews will ask.',
    messages: review,
  },
  {
    title: 'In the terminal',
    introduction: 'What a command says when it stops before it has done anything.',
    messages: commands,
  },
];

/** The messages the check gives, by their ids. Those of schemas, reviews and commands are only listed. */
const messages = {
  ...yaml,
  ...fields,
  ...times,
  ...contacts,
  ...records,
  ...actions,
  ...languages,
  ...stories,
  ...search,
  ...figures,
  ...words,
  ...links,
  ...files,
  ...area,
  ...advice,
};

type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;
type MessageId = keyof typeof messages;
type Values<Id extends MessageId> = Record<Blanks<(typeof messages)[Id]['problem']>, string>;

/** A message of the catalogue with its blanks filled in. */
export function say<Id extends MessageId>(
  id: Id,
  ...[values]: [Blanks<(typeof messages)[Id]['problem']>] extends [never] ? [] : [Values<Id>]
): Message {
  const message: Message = messages[id];
  return { ...message, problem: fill(message.problem, values ?? {}) };
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/** The message of the catalogue that a problem was made from, with its id. */
export function messageOf(problem: string): (Message & { id: string }) | undefined {
  return patterns.find(({ pattern }) => pattern.test(problem))?.message;
}

// The most exact first: "must be {type}." would match most others.
const patterns = sections
  .flatMap(({ messages: list }) =>
    Object.entries(list).map(([id, one]) => ({
      message: { id, ...one },
      pattern: new RegExp(
        `^${one.problem
          .split(/\{\w+\}/)
          .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
          .join('.+')}$`,
        's',
      ),
      fixed: one.problem.replaceAll(/\{\w+\}/g, '').length,
    })),
  )
  .sort((a, b) => b.fixed - a.fixed);
