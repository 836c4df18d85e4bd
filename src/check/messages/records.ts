import { message } from './message.ts';

export const records = {
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
  lawElsewhere: message(
    'leaves out {nation}, the nation of this site.',
    'Take the note out, or write the nations in which its source says that the law holds.',
  ),
  colourShape: message(
    'must be a colour as # and six digits or small letters from a to f, in quotes.',
    'Without the quotation marks YAML takes # for the beginning of a comment.',
    "links: '#0a6079'",
  ),
  faintColour: message(
    'is hard to see beside {other}: the contrast is {ratio} to 1.',
    'Make it darker on a light screen, and lighter on a dark one.',
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
  editionYear: message(
    'is not the year that the file is named by.',
    'The file of an edition is named by its year. Correct whichever is wrong.',
  ),
  bookingAfterSession: message(
    'is not before the first session.',
    'Write the last day on which a school can still book: a day before the first of "sessions:".',
  ),
  meetingDay: message(
    'is not the day that the file is named by.',
    'Correct whichever is wrong. A meeting that was moved after it was published keeps its file, and has "sequence:".',
  ),
  sameMeeting: message(
    'is said of another meeting on the same day too, in {file}.',
    'Say in both what tells them apart, such as “morning” and “evening”.',
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
  noOutcome: message(
    'is missing, and so is "figure". Give one of the two.',
    'Where content/statistics keeps the number, write "figure:" with "of:" and "row:"; else "value:".',
  ),
  outcomeTwice: message(
    'stands beside "figure", which says it too. Take one of the two out.',
    'Keep "figure:", so that the number is changed in one place.',
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

export const actions = {
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

export const languages = {
  untranslated: message(
    'is missing. The English has it.',
    'Translate the English text that is shown behind "Allowed".',
  ),
  noOriginal: message(
    'has no English original.',
    'Take it out, or write the English first, in content/languages/en/words.yaml.',
  ),
  otherNumbers: message(
    'does not have the numbers of the English.',
    'Copy the numbers and the marks in braces from the English, sign by sign.',
  ),
  noReview: message(
    'is not there. A translation needs a reader who puts it back into English.',
    'Give the translation to somebody who has not seen the English, and write what they say beside it, a row for each text.',
  ),
  notReviewed: message(
    'does not have every text of the translation as it is now.',
    'Have the text put back into English by somebody who has not seen it, and write the row.',
  ),
  serviceWithoutNumber: message(
    'names a service that has no number.',
    'Name a record in content/services with a phone number.',
  ),
  phraseBraces: message(
    'has a brace or a < that is not closed, or something else in braces than {names}.',
    'What stands in braces is put in by the site. Copy it as it is in the English.',
  ),
  phraseNames: message(
    'must have {names} in it.',
    'The site puts a number, a day or a name there. Move it where your sentence wants it.',
  ),
  phrasePlain: message(
    'is put together while somebody searches, and can have no plural in it.',
    'Write it so that it is right for any number, as the English does.',
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

export const area = {
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
