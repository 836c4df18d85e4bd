import { message } from './message.ts';

export const yaml = {
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
    'has a character, such as a second colon, that needs quotation marks around the value.',
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
    'has a comment after the value, which readers would never see.',
    'If the words belong to the value, put quotation marks around all of it. If not, put the comment on a line of its own.',
  ),
  curlyQuotes: message(
    'has curly quotation marks around the value, which YAML reads as part of the value.',
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

export const files = {
  emptyFile: message('is empty.', 'Write the facts in it, or delete the file.'),
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
    'It was copied with the words. Delete a few letters on both sides of it, and type them again.',
  ),
  lookalike: message(
    'contains a letter of another alphabet that looks like one of ours.',
    'Search, and people who listen, would not find the word. Type the whole word again.',
  ),
  lookalikeWord: message(
    'contains a word in letters of another alphabet that look like ours.',
    'Search, and people who listen, would not find the word. Type it again: "Allowed" is what it looks like.',
  ),
  garbled: message(
    'contains letters that were garbled in copying.',
    'Type the character that was meant: an apostrophe, a dash, a £.',
  ),
  mergeMarker: message(
    'has a line that git left: two versions of these lines were never merged.',
    'Between <<<<<<< and >>>>>>> keep one version, and take out the three lines of signs.',
  ),
  unknownFolder: message(
    'is not in a folder that this site knows.',
    'Look up the folder in docs/content-model.md, and move the file.',
  ),
  pictureEnding: message(
    'is a picture whose name has spaces or capitals, which no address should have.',
    'Rename it in small letters with hyphens, and use the same name where it is shown.',
  ),
  phonePicture: message(
    'is a picture in a format of some phones, which most browsers cannot show.',
    'Save or send it as JPEG. On an iPhone: Settings, Camera, Formats, “Most Compatible”.',
  ),
  unknownFileType: message(
    'is a type of file that content/ cannot hold.',
    'Records end in .mdx or .yaml, pictures in .png, .jpg, .webp, .avif or .svg. A PDF, or another file to download, belongs in content/files.',
  ),
  notByForm: message(
    'is a type of file that the form for editors does not accept.',
    'A picture is JPEG, PNG or WebP; another file is a PDF, or one of Word, Excel or OpenDocument.',
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
    'has a name that Windows reserves, so that nobody with Windows could open the project.',
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
  nameTaken: message(
    'gives the record the file name {file}, which is already taken.',
    'Change that record instead, or give this one another name.',
  ),
  fileTaken: message(
    'would have the name {file}, which is already taken.',
    'Give the file on your device another name, and choose it again.',
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
    'is missing, and content/pages/{page}.mdx is below it.',
    'Put the file back, or take away the page below it too.',
  ),
  noAddress: message(
    'has no address on this site.',
    'content/pages is only for the pages listed. Make a guide of it: content/guides.',
  ),
  noFile: message(
    'is a file that does not exist.',
    'Put the file into the folder of the record that names it, in the same pull request.',
  ),
  fileTooLarge: message(
    'is larger than 10 MB, which many phones never finish loading.',
    'Save it with smaller pictures: in Word, “Minimum size” when saving as PDF. Or offer it in parts.',
  ),
  notThatFile: message(
    'is not a {kind} file, although its ending says so.',
    'Open it and save it again in that format, or give it the ending of its real format. A password hides the format.',
  ),
  lockedFile: message(
    'is locked with a password or against copying, so that a screen reader may not read it.',
    'Save it again without protection.',
  ),
  unreadableFile: message(
    'cannot be read: its end is missing, or it is damaged.',
    'Upload the file again, or save it anew as PDF.',
  ),
  scriptInFile: message(
    'has a script, a program to start or another file in it.',
    'Save it again without macros, buttons and attachments: “Print to PDF” does.',
  ),
  emptyPicture: message('is an empty picture.', 'Upload the picture again: it arrived empty.'),
  lfsPointer: message(
    'is not the picture but a pointer to one, left by Git LFS.',
    'Upload the picture itself in GitHub’s web page.',
  ),
  notAPicture: message(
    'is not a {kind} picture, although its ending says so.',
    'Open it and save it again in that format, or give it the ending of its real format.',
  ),
  cutPicture: message(
    'is a picture whose end is missing.',
    'Upload the picture again: only part of it arrived.',
  ),
  scriptInPicture: message(
    'is a picture with a script or a link to another site in it.',
    'Save it as a PNG picture, or have it drawn without them.',
  ),
};
