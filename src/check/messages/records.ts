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
    'This has a record already. Change that record, and delete this file.',
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
    'comes after "{before}", and must come before it.',
    'Put the ways to report in this order: ring 999, by phone, online, in person, without your name, through someone else.',
  ),
  lawNotInForce: message(
    'is the day a law in force started. Write "state: in force", or take the day out.',
    'A law that is passed but not in force has no day on which it started.',
  ),
  lawElsewhere: message(
    'leaves out {nation}, the nation of this site.',
    'Delete the note, or list the nations in which its source says that the law applies.',
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
    'A priority or project of 2023-24 is in the folder 2023-24 and says plan: "2023-24". Correct the one that is wrong.',
  ),
  editionYear: message(
    'is not the year that the file is named by.',
    'The file of an edition is named by its year. Correct the one that is wrong.',
  ),
  bookingAfterSession: message(
    'is not before the first session.',
    'Write the last day on which a school can still book: a day before the first of "sessions:".',
  ),
  meetingDay: message(
    'is not the day that the file is named by.',
    'Correct the one that is wrong. A meeting that was moved after it was published keeps its file, and has "sequence:".',
  ),
  sameMeeting: message(
    'is also the summary of another meeting on the same day, in {file}.',
    'Say in both how they differ, such as “morning” and “evening”.',
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
    'If content/statistics has the number, write "figure:" with "of:" and "row:". If not, write "value:".',
  ),
  outcomeTwice: message(
    'repeats what "figure" says. Take one of the two out.',
    'Keep "figure:", so that the number has to be changed in one place only.',
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
    'Write "actions:", the buttons under the heading, at most four. Begin with whom to ring first.',
  ),
  actionTarget: message(
    'is missing, and so is "to". An action leads to one of the two.',
    'Name a "service:" from content/services, or write "to:" with the address of a page of this site.',
  ),
  filmOrAddress: message(
    'is missing, and so is "address". A film has one of the two.',
    'Write "file:" with the name of the film beside this file, or "address:" with the page on which its owner shows it.',
  ),
  captionsMissing: message(
    'is missing. A film of this site has captions.',
    'Put a file that ends in .vtt beside the film, and write its name under "captions:".',
  ),
  transcriptMissing: message(
    'is missing. A film of this site has its words.',
    'Write what is signed under "transcript:", a sentence an entry.',
  ),
  actionTwoTargets: message(
    'is given together with "service". An action leads to one of the two.',
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
    'A button must be readable at a glance. Say whom it is for in "for:". The hours and the number come from the service.',
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
    'promises "{promise}", but {service} does not say that it answers at any hour.',
    'Take the hours out: the button shows those of the service. If it does answer day and night, write "allDay: true" on its number, with a source.',
  ),
};

export const languages = {
  untranslated: message(
    'is missing. The English has it.',
    'Translate the English text that is shown after "Allowed".',
  ),
  noOriginal: message(
    'has no English original.',
    'Take it out, or first write the English in content/languages/en/words.yaml.',
  ),
  otherNumbers: message(
    'does not have the same numbers as the English.',
    'Copy the numbers, and what is in braces, exactly as they are in the English.',
  ),
  noReview: message(
    'is missing. A translation needs somebody who puts it back into English.',
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
    'has a brace or a < that is not closed, or something in braces other than {names}.',
    'The site fills in what is in braces. Copy it as it is in the English.',
  ),
  phraseNames: message(
    'must have {names} in it.',
    'The site puts a number, a day or a name there. Put it where your sentence needs it.',
  ),
  phrasePlain: message(
    'is put together while somebody searches, and can have no plural in it.',
    'Write a sentence that is right for any number, as the English does.',
  ),
  languageCode: message(
    'is not a language code. Write two or three small letters, then a script if needed.',
    'As in the name of its file: pl, or zh-Hant.',
  ),
  fingerprint: message(
    'is not a fingerprint. The check shows the correct one.',
    'Copy it from what the check says.',
  ),
  translationBehind: message(
    'is not the fingerprint of the current English text. Readers are told that this translation may be old.',
    'Translate what changed, then copy the fingerprint of the English.',
  ),
};

const packAgain =
  'Run npm run postcodes with the directory of the Office for National Statistics, and commit what it writes.';

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
    packAgain,
  ),
  packedLetters: message(
    'must be a small letter before capitals, as `npm run postcodes` writes them.',
    packAgain,
  ),
  packedFigures: message(
    'has figures that do not fit its postcodes. Run `npm run postcodes` again.',
    packAgain,
  ),
};
