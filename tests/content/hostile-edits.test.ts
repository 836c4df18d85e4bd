import { beforeAll, expect, test } from 'vitest';
import { reviewOf } from '../../src/changes/review.ts';
import { snapshotOfReadings } from '../../src/changes/snapshot.ts';
import { checkReadings, readRecords } from '../../src/check/check-content.ts';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import { checkPictures } from '../../src/check/across/pictures.ts';
import { type RecordReading, readRecord } from '../../src/check/record.ts';
import { rowsOf } from '../support/tables.ts';

const content = folderOnDisk('tests/fixtures/oldminster');
const today = '2026-11-22';
let readings: RecordReading[];
beforeAll(() => {
  readings = readRecords(content);
});

const helpline = 'services/lantern-helpline.mdx';
const guide = 'guides/domestic-abuse.mdx';
const heading = '## The signs';
const silent = ' and use the <Service id="silent-solution" />.\\n\\nIf you can talk, ring ';
const inOrder = `999${silent}<Phone service="police-101" />`;
const turnedRound = `<Phone service="police-101" />${silent}999`;
const library = 'places/oldminster-library.yaml';

/** Edits that could hurt somebody: the file, what is put for what, and what meets it. */
const edits = rowsOf(String.raw`
  a premium number | ${helpline} | 0808 157 0130 | 0900 157 0130 | premium-rate
  a number abroad | ${helpline} | 0808 157 0130 | +33 808 157 013 | outside the United Kingdom
  a directory enquiry number | ${helpline} | 0808 157 0130 | 118 500 | premium-rate
  the number of one person | ${helpline} | '0808 157 0130' | '07700 900 131' | mobile number
  one other digit | ${helpline} | 0808 157 0130 | 0808 157 0131 | “checked” did not
  another host that looks the same | ${helpline} | url: https://lantern.example | url: https://lantern-help.example | lantern-help\.example \(used by no other record
  a host in another alphabet | ${helpline} | url: https://lantern.example | url: https://lаntern.example | look|letter or a sign|whole web address
  a name in another alphabet | ${helpline} | name: Lantern Helpline | name: Lаntern Helpline | look
  a link in the words to elsewhere | ${helpline} | A worker asks | [Write here](https://other.example/form). A worker asks | other\.example
  no warning any more | ${guide} | danger: If someone is hurting you or about to, ring 999.\n |  | A warning is taken away: danger
  no way to leave the page | ${helpline} | order: 1 | order: 1\nsensitive: false\nsensitiveReason: Nobody is at risk. | Leave this site
  a not that is gone | ${helpline} | They do not ring | They do ring | “never” went
  a not that has come | ${helpline} | Then they ask | Then they never ask | “never” came
  who it is for | ${helpline} | aged 16 | aged 18 | these facts were not: Eligibility
  a street | ${library} | 2 Market Square | 20 Market Square | these facts were not: Street
  hours | ${library} | closes: '17:30' | closes: '19:30' | these facts were not: Hours
  a state | ${library} | is: open | is: closed\n  since: 2026-11-01 | these facts were not: State
  a confirmation for the future | ${helpline} | on: 2026-09-15 | on: 2027-09-15 | to come|future
  where people leave to | site.yaml | to: https://weather.example/ | to: https://tracker.example/ | what every page relies on: leaving
  ring 998, in the middle of a sentence | ${guide} | ${heading} | Ring 998 now. | use a number that no
  a text number that nobody reads | ${guide} | ${heading} | Text HELP to 60123. | use a number that no
  two numbers that change places | ${guide} | ${inOrder} | ${turnedRound} | these facts were not: In the text
  a digit in the words | ${guide} | ${heading} | Within 28 days. | these facts were not: In the text
  a host that is another but for a letter | ${helpline} | url: https://lantern.example | url: https://www.oldminstor.example | and www\.oldminster\.example differ by one letter
  a host in disguise | ${helpline} | https://lantern.example | https://xn--lntern-3ve.example | no web address has
  a helpline that others can listen to | ${helpline} | https://lantern | http://lantern | http:
  a postcode that is another but for a letter | ${library} | ZZ99 1AB | ZZ99 1AF | differ by one letter
  a postcode that is nowhere near | ${library} | ZZ99 1AB | ZZ98 1AB | where there is no other record
  the number of another service | ${guide} | ${heading} | <Phone service="noise-nuisance" /> | not among the services
  a way out that leads back in | site.yaml | https://weather.example/ | https://www.safer-oldminster.example/ | would not leave it
  danger that is not 999 | site.yaml | now: emergency-999 | now: police-101 | 999 is not among
  a confirmation by somebody | ${helpline} | by: Community safety team | by: Jane Smith | name of a person
  a script | ${helpline} | A worker asks | <script>x</script> A worker asks | authors cannot use
`);

test.each(edits)('%s is refused, or first in the comment', (_, path, from, to = '', met = '') => {
  const text = Buffer.from(content.read(path)).toString('utf8');
  expect(text).toContain(from);
  const edited = readRecord(path, () => Buffer.from(text.replace(from, to)));
  const after = readings.map((reading) => (reading.path === path ? edited : reading));
  const { faults } = checkReadings(after, content.paths(), today);
  const review = reviewOf({
    before: snapshotOfReadings(readings),
    after: snapshotOfReadings(after),
    today,
    faults,
  });
  const [first = ''] = review.split('### Pages');
  const shown = first.replaceAll(/&#(\d+);/g, (__, code: string) =>
    String.fromCodePoint(Number(code)),
  );
  expect(shown).toMatch(new RegExp(met));
});

test('a change of a policy, a way out or the list of reviewers is first in the comment', () => {
  const [same] = [snapshotOfReadings(readings)];
  const alsoChanged = ['.github/CODEOWNERS', 'src/site/security.ts'];
  const review = reviewOf({ before: same, after: same, today, alsoChanged });
  expect(review).toMatch(/### Settle this first\n\n- .*CODEOWNERS.*security\.ts.* change too/);
});

test('a drawing with a script in it is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>';
  expect(checkPictures(['guides/x.svg'], () => Buffer.from(svg))).toHaveLength(1);
});
