import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messageOf, sections } from '../../../../src/check/messages/catalogue.ts';
import { checkPictures } from '../../../../src/check/across/pictures.ts';
import { faultsAfter } from '../../../support/broken-copy.ts';
import { guide, testWords } from '../../../support/slips.ts';
import { filesIn } from '../../../support/source-files.ts';
import { rowsOf } from '../../../support/tables.ts';

const place = 'places/oldminster-library.yaml';
const figures = 'statistics/recorded-crime-2025-26.yaml';
const letter = 'sheets/review-letter.mdx';
const story = 'stories/the-lost-key.yaml';
const crew = 'crucial-crew/2027.mdx';
const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const heading = '## The signs';
const quays = 'projects/2025-26/quiet-quays.yaml';
const notice = 'notices/2026-11-21-the-front-desk-is-closed.yaml';

/** A message, and a slip that brings it: in a file, one text in place of another. */
const slips = rowsOf(String.raw`
  comment | ${place} | town: Oldminster | town: Oldminster # by the sea
  curlyQuotes | ${place} | postcode: ZZ99 1AB | postcode: “ZZ99 1AB”
  emptyList | ${place} | days: [saturday] | days: []
  unreadableYaml | ${place} | town: Oldminster | town: "Old" "minster"
  mustBeNumber | ${place} | latitude: 54.5 | latitude: north
  noWayToReach | services/text-a-worry.mdx | phones:\n  - number: '07700 900 170'\n    type: text\n    send: WORRY\n    hours: Every day, 4pm to 10pm\n
  pounds | documents/annual-plan-2026-27.yaml | pounds: 12500 | pounds: £12,500
  noOutcome | ${quays} |   - value: 34\n    label |   - label
  outcomeTwice | ${quays} |   - figure: |   - value: 18\n    figure:
  noSuchFigure | ${quays} | row: Visitors | row: Vistors
  noSuchFigure | ${guide} | ${heading} | <Figure of="recorded-crime-2025-26" row="Theft of boats" />
  noSuchFigure | ${guide} | ${heading} | <Figure of="recorded-crime-2025-26" row="All crime" column="Chnge" />
  valueOrWords | ${quays} | value: 34 | value: [34]
  threeLines | ${story} |   - Say it soon. It gets no smaller while you wait.\n
  opensAnother | crisis.yaml | harmless: [market hall |   - name: another\n    when: [partner, hits]\n    not: [calm]\n    emergency: true\n    guide: domestic-abuse\n    services: [emergency-999]\n    queries: [my husband hits me, my ex attacked me]\n    harmless: [a lovely day, a new bus]\nharmless: [market hall
  chartOfMixedRows | ${figures} |     note: Most of it was |     unit: bicycles\n    note: Most of it was
  mustBeTrueOrFalse | site.yaml | launched: true | launched: 'yes'
  outOfRange | site.yaml | place: 6 | place: 600
  markupInField | ${place} | arrival: Go | arrival: "**Go** there."\nx: Go
  foreignNumber | ${place} | '01632 960 201' | '+33 1 23 45 67 89'
  premiumNumber | ${place} | '01632 960 201' | '0909 879 0000'
  numberOrUnknown | site.yaml | phone: '01632 960 100' | phone: [no]
  emailOrUnknown | site.yaml | email: hello@safer-oldminster.example | email: [no]
  confirmedByPerson | ${place} | by:  | by: Jane Smith #
  meetingDay | ${meeting} | date: 2026-12-08 | date: 2026-12-09
  editionYear | ${crew} | year: 2027 | year: 2028
  bookingAfterSession | ${crew} | closes: 2027- | closes: 2028-
  plainHttp | services/lantern-helpline.mdx | https://lantern | http://lantern
  safeLink | ${guide} | ${heading} | [Help](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F)
  trackingAddress | ${place} | .example/library | .example/library?utm_source=x
  previewAddress | ${place} | https://www.oldminster.example/library | https://x.netlify.app/
  ownAddress | ${guide} | ${heading} | [Help](https://www.safer-oldminster.example/help/)
  closedSince | places/old-town-hall.yaml |   since: 2026-05-01\n
  lawNotInForce | laws/noise-from-engines.yaml | state: not confirmed | state: not confirmed\nsince: 2026-01-01
  colourShape | site.yaml | links: '#6a1b9a' | links: purple
  passageQuotes | expectations.yaml | says: ['999'] | says: [999]
  emptyPassage | expectations.yaml | says: ['999'] | says: ['']
  expectedPage | expectations.yaml | page: /emergency/ | page: [x]
  expectedPath | expectations.yaml | addresses: [/orders/] | addresses: [orders]
  expectedRecord | expectations.yaml | record: services/emergency-999 | record: [x]
  expectedRecordId | expectations.yaml | unlessConfirmed: orders/old-quay | unlessConfirmed: Old Quay
  bankHolidays | site.yaml | bankHolidays:\n | bankHolidays: none\nx:\n
  licence | site.yaml | licence:\n | licence: free\nx:\n
  needTarget | site.yaml |       to: /schools/\n
  editionPlace | ${crew} | place: oldminster-fire-station\n
  filmOrAddress | signed-films/ring-999.yaml | file: ring-999.webm\n
  captionsMissing | signed-films/ring-999.yaml | captions: ring-999.vtt\n
  transcriptMissing | signed-films/ring-999.yaml | transcript:\n  - Are you in danger?\n  - Ring 999.\n  - You can sign on a video call.\n  - Say where you are.\n
  noFile | signed-films/ring-999.yaml | file: ring-999.webm | file: ring-99.webm
  languageCode | languages/en/words.yaml | code: en | code: English
  phraseBraces | languages/en/phrases.yaml | call: Call {number} | call: Call {number
  phrasePlain | languages/en/phrases.yaml | pages: 'Pages found: {count}.' | pages: '{count, plural, other {# pages}}'
  phraseNames | languages/en/phrases.yaml | call: Call {number} | call: Call us
  fingerprint | languages/qaa/words.yaml | from: 9016aec89cda | from: yesterday
  frightening | ${story} | Her tummy | Blood. Her tummy
  sceneEnd | ${story} |     ending:\n      mend: |     choices:\n      - text: Go home.\n        to: at-the-market\n        teaches: Home is safe.\n    ending:\n      mend:
  sceneList | ${story} | scenes:\n | scenes: none\nx:\n
  sceneId | ${story} | - id: at-the-market | - id: At the market
  personId | ${story} | - id: wren | - id: Wren B
  saidElsewhere | services/noise-nuisance.mdx | peopleSay: [ | peopleSay: [dv helpline, 
  opensNothing | crisis.yaml | queries: [my husband hits me | queries: [a lovely day
  opensHarmless | crisis.yaml | harmless: [market hall | harmless: [my husband hits me
  smallCount | ${figures} | values: [96, 12.5, 4.0] | values: [3, 12.5, 4.0]
  figureOrWords | ${figures} | values: [96, 12.5, 4.0] | values: [true, 12.5, 4.0]
  columnNumber | ${figures} | column: 2 | column: two
  htmlComment | ${guide} | ${heading} | <!-- x -->
  noSuchUntilDay | ${guide} | ${heading} | <Until date="2026-02-30">\n\nx\n\n</Until>
  noSuchKind | ${guide} | ${heading} | <WhenNone of="dragons">\n\nx\n\n</WhenNone>
  editingTrue | site.yaml | editing: true | editing: sometimes
  notAfterFrom | ${notice} | until: 2026-11-30 | until: 2026-11-20
  imageNamedByFile | pages/about.mdx | [A lighthouse beside the harbour wall, under a red evening sky] | [IMG_20261101]
  imageSaysPicture | pages/about.mdx | [A lighthouse | [A photo of a lighthouse
  leftoverMarkup | ${guide} | ${heading} | •\tOne
  yearAsList | ${guide} | ${heading} | 1998. It began.
  accidentalHeading | ${guide} | ${heading} | It began.\n---
  mustBePath | redirects.yaml | from: / | from: [a]\n    x: /
  garbled | ${place} | town: Oldminster | town: Oldminsterâ€™s
  mergeMarker | ${place} | town: Oldminster | <<<<<<< HEAD\ntown: Oldminster\n=======\ntown: Oldminster\n>>>>>>> main
  degrees | area/map.yaml | west: 2.85 | west: far
  swappedPoint | ${place} | latitude: 54.5\n  longitude: 3.0 | latitude: 3.0\n  longitude: 54.5
  farPoint | ${place} | latitude: 54.5 | latitude: 51.5
  sector | area/postcode-sectors.yaml | sector: ZZ99 1 | sector: ZZ991
  headlineRow | ${figures} |     - Theft of bicycles\n |     - Theft of boats\n
  shortName | ${letter} | - id: name | - id: Your name
  unfilledBlank | ${letter} | {name} | {name} {street}
  boxesAmongWords | ${letter} | '{choices}' | 'Boxes: {choices}'
  unusedBlank | ${letter} | {name} | Sam
  unknownBox | ${letter} | [hate, soon] | [hate, late]
  opensOther | ${quays} |       - 2025-26/cut-anti-social-behaviour |       - 2025-26/look-after-people-on-nights-out
  opensPlan | ${quays} | status: done | status: planned
`);

/** What is longer than it may be. */
const long: [id: string, file: string, from: string, to: string][] = [
  ['longLine', place, 'town: Oldminster', `town: ${'Old'.repeat(400)}`],
  ['longSentences', place, 'arrival: Go', `arrival: ${'Go to the desk. '.repeat(200)}Go`],
  ['longDescription', guide, 'description: ', `description: ${'We help you. '.repeat(20)}`],
  ['longEmail', place, 'library@', `${'l'.repeat(300)}@`],
  ['longAddress', place, '.example/library', `.example/${'l'.repeat(3000)}`],
];

test('nobodyReceives is said of a form for editors whose changes go nowhere', () => {
  const faults = faultsAfter((copy) => {
    copy.swap('site.yaml', 'email: hello@safer-oldminster.example', 'email: unknown');
    copy.swap('site.yaml', 'repository: https://code.example/safer-oldminster\n', '');
  });
  expect(faults.map(({ problem }) => messageOf(problem)?.id)).toContain('nobodyReceives');
});

test('sameMeeting is said of two meetings on one day that are called the same', () => {
  const faults = faultsAfter((copy) => {
    copy.write(meeting.replace('hall', 'hall-evening'), copy.read(meeting));
  });
  expect(faults.map(({ problem }) => messageOf(problem)?.id)).toEqual(['sameMeeting']);
});

testWords(`
  Ring 998 now. | unknownShortNumber
  Call us free on 116 132. | unknownShortNumber
  Text HELP to 60123. | unknownShortNumber
  Samaritans (116 132) listen. | unknownShortNumber
  If you cannot speak, ring 960. | unknownShortNumber
`);

test.each([...slips, ...long])(
  '%s is said of a slip in %s, and its example is right',
  (id, file, from, to = '') => {
    const faults = faultsAfter((copy) => copy.swap(file, from, to));
    expect(faults.map(({ problem }) => messageOf(problem)?.id)).toContain(id);
  },
);

const postcodes = (units: string, north: string) =>
  `sectors:\n  - sector: ZZ99 1\n    south: 54.5\n    west: 3\n    units: ${units}\n    north: '${north}'\n    east: '${north}'\nattribution: [Made up]\nsource:\n  title: Postcodes\n  publisher: Oldminster Council\n  date: '2026'\n`;

/** A message, and a new file that brings it. */
const newFiles: [id: string, file: string, text: string][] = [
  ['pictureEnding', 'guides/Main Door.png', 'x'],
  ['phonePicture', 'guides/main-door.heic', 'x'],
  ['reservedName', 'guides/nul.mdx', '---\ntitle: x\n---\n'],
  ['packedLetters', 'area/postcodes.yaml', postcodes('AB', '0a1f')],
  ['packedFigures', 'area/postcodes.yaml', postcodes('aAB', '0a1')],
  ['packedPostcodes', 'area/postcodes.yaml', postcodes('aAB', '?')],
];

test.each(newFiles)('%s is said of a new file, %s', (id, file, text) => {
  const faults = faultsAfter((copy) => copy.write(file, text));
  expect(faults.map(({ problem }) => messageOf(problem)?.id)).toContain(id);
});

const bytes = (text: string) => Buffer.from(text, 'latin1');

const pictures: [id: string, file: string, picture: Buffer][] = [
  ['emptyPicture', 'a.png', bytes('')],
  ['lfsPointer', 'a.png', bytes('version https://git-lfs.github.com/spec/v1')],
  ['notAPicture', 'a.png', bytes('GIF89a')],
  ['cutPicture', 'a.gif', bytes('GIF89a')],
  ['scriptInPicture', 'a.svg', bytes('<svg><script>1</script></svg>')],
];

/** What is no fault of a content file: said in a review, in the terminal, or as a warning. */
const elsewhere = ['Settle this first', 'In the terminal', 'Suggestions and warnings'];

test('every message of the check has a bad input here, or is asserted in another test of bad input', () => {
  const others = [
    'tests/unit/check',
    'tests/unit/edit',
    'tests/unit/schemas',
    'tests/content',
    'tests/support',
  ]
    .flatMap(filesIn)
    .filter((file) => file.endsWith('.ts') && !file.includes('every-message'))
    .map((file) => readFileSync(file, 'utf8').replaceAll("\\'", "'"))
    .join('\n');
  const tried = [...slips, ...long, ...newFiles, ...pictures].map(([id]) => id);
  // A translation that is behind is only warned of.
  // And a name that is taken is told by the form alone.
  const here = new Set([
    'translationBehind',
    'nobodyReceives',
    'sameMeeting',
    'nameTaken',
    ...tried,
  ]);
  const fixedParts = (problem: string) =>
    problem.split(/\{\w+\}/).filter((part) => part.trim().length > 3);
  const untried = sections
    .filter(({ title }) => !elsewhere.includes(title))
    .flatMap(({ messages }) => Object.entries(messages))
    .filter(
      ([id, { problem }]) =>
        !here.has(id) &&
        ![`'${id}'`, `| ${id}`, `${id} | `].some((written) => others.includes(written)) &&
        !fixedParts(problem).every((part) => others.includes(part.trim())),
    );
  expect(untried.map(([id]) => id)).toEqual([]);
});

test.each(pictures)('%s is said of a picture', (id, file, picture) => {
  const [fault] = checkPictures([file], () => picture);
  expect(fault && messageOf(fault.problem)?.id).toBe(id);
});
