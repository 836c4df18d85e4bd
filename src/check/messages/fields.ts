import { message } from './message.ts';

export const fields = {
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
    'Write words, not a list or other fields. To write a number as words, put it in quotation marks.',
  ),
  oneLine: message('must be on one line.', 'Join the lines. Longer text belongs under the facts.'),
  spacesAtEnds: message(
    'has a space at the start or the end.',
    'Take out the space beside the quotation mark.',
  ),
  longLine: message(
    'is too long for one line. Put long text under the facts.',
    'Shorten it. If it is short, a quotation mark may not be closed, and the lines after it count as part of it.',
  ),
  longSentences: message(
    'is longer than a few sentences.',
    'Write three or four, and put the rest in the text under the facts.',
  ),
  longDescription: message(
    'is longer than 160 letters.',
    'Shorten it: search engines do not show more.',
  ),
  mustBeList: message(
    'must be a list: one per line, each after a dash.',
    'Under the field, write one entry on each line, after two spaces, a dash and a space. A single entry is a list too.',
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
  mustBeNumber: message('must be a number.', 'Write digits only, without quotation marks.'),
  mustBeTrueOrFalse: message(
    'must be true or false.',
    'Write true or false, without quotation marks.',
  ),
  outOfRange: message(
    'is outside what is possible.',
    'Check the number, or the length of the list. Is there one zero too many?',
  ),
  onlyFalse: message(
    'can only be false; leave it out otherwise.',
    'Write this field only for the exception. Where the exception does not apply, take the line out.',
  ),
  onlyTrue: message(
    'can only be true; leave it out otherwise.',
    'Write this field only for the exception. Where the exception does not apply, take the line out.',
  ),
  markupInField: message(
    'has {sign}, which would be printed as typed: facts have no formatting.',
    'Take the signs out. Bold words and links belong in the words under the facts.',
  ),
};

export const times = {
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
    'The end must be later than the start. Is 7pm written 07:00?',
  ),
  notAfterFrom: message(
    'is not after "from".',
    'The last day must not be before the first. Look at the years.',
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
    'Booking must close after it opens: look at the years.',
  ),
  leftBeforeJoining: message(
    'is before "joined".',
    'A venue cannot leave the scheme before it joined: look at the years.',
  ),
};

export const figures = {
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
    'Keep each figure in one record only, and name that record elsewhere. If the two differ, say how in "label:", "period:" or "area:".',
  ),
  noSuchFigure: message(
    'does not name exactly one {part} of content/statistics/{id}.yaml.',
    'Copy the label of the row, or the name of the column, letter by letter.',
  ),
  valuesPerColumn: message(
    'has {values} for {columns}.',
    'Write one value for each column. Where a figure is not known, write: not stated.',
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
  headlineRow: message(
    'is not a row with a number in that column. The rows are: {labels}.',
    'Copy the label of a row letter by letter, and name a column in which it has a number.',
  ),
  shortName: message(
    'must be small letters, words joined by hyphens.',
    'Write a short name, such as since-when. Readers do not see it.',
  ),
  unfilledBlank: message(
    'has the blank "{blank}", and no field fills it. The blanks are {blanks}.',
    'Use the id of a field in curly brackets, or add a field with this id.',
  ),
  boxesAmongWords: message(
    'has the list of boxes inside a sentence. It must be a paragraph of its own.',
    'Put {choices} on a line of its own, as a paragraph.',
  ),
  unusedBlank: message(
    'fills no blank of the paper.',
    'Write its id in curly brackets where it belongs on the paper, or take the field out.',
  ),
  unknownBox: message(
    'names the box "{box}". There are {boxes}.',
    'Use the ids of the boxes under "options:", letter by letter.',
  ),
  opensOther: message(
    'names "{priority}", which this project did not serve.',
    'Name a priority that is also under "priorities:", or take it out.',
  ),
  opensPlan: message(
    'would show a plan as something done. The status says that it was not.',
    'Take "opens:" out. If it was done since, write the new status first, with its source.',
  ),
};
