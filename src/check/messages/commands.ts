import { message } from './message.ts';

const originalCsv =
  'Use the file as the Office for National Statistics gives it, not saved again by a spreadsheet.';

export const commands = {
  noKind: message(
    'There is no kind "{kind}".',
    'Use one of those listed. npm run new -- --help shows the command for each.',
  ),
  fileNamedBy: message(
    'The file of a {kind} is named after its {fields}.',
    'Type the command as it is shown, with your own words after the kind.',
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
    'Leave that word out. The value of an option comes directly after it.',
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
    originalCsv,
  ),
  noPostcodes: message(
    '{file} holds no postcode in use of {area}.',
    'Use the file of this area, or correct the code.',
  ),
  notCsv: message(
    'is not a CSV file with the names of its columns on the first line.',
    originalCsv,
  ),
  noColumn: message('has no column {name}.', originalCsv),
  strayQuote: message('has a quote in the wrong place.', originalCsv),
  gitMissing: message(
    'git is not installed, or cannot be run.',
    'Install git, or GitHub Desktop, and open the terminal again.',
  ),
};
