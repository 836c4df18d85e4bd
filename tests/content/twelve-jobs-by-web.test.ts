import { describe, expect, test } from 'vitest';
import { type Fault, formatFault, inLine, inWords } from '../../src/check/fault.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { applyExample } from '../support/cures.ts';
import type { Editable } from '../support/editable.ts';

const fixture = 'tests/fixtures/oldminster';
const today = '2026-11-22';

/** What is typed wrong, what the officer meant, and what the check says of it. */
type Mistake = [wrong: string, right: string, says: RegExp];

/** A job done with GitHub’s page, as content/README.md says: text is changed, or a file is added. */
interface Job {
  does: string;
  mistakes: [Mistake, Mistake];
  /** The file is edited with the first value and the second, wrong or right. */
  by: (content: Editable, first: string, second: string) => void;
}

const source = `sources:
  - title: What the team told us
    publisher: Oldminster Council
    date: 2026-11-20
checked: not yet
`;

const meeting = (summary: string, starts: string, ends: string) => `---
summary: ${summary}
date: 2027-03-01
starts: '${starts}'
ends: '${ends}'
place: market-hall
status: confirmed
organisers: [oldshire-police]
${source}---
`;

const moor = 'meetings/2026-12-08-north-moor-village-hall.mdx';

const jobs: Job[] = [
  {
    does: 'changes a phone number',
    mistakes: [
      ['01632 960 18', '01632 960 182', /is not a number in use/],
      ['0909 879 0000', '01632 960 181', /premium-rate/],
    ],
    by: (content, first, second) => {
      content.swap('services/noise-nuisance.mdx', '01632 960 150', first);
      content.swap('services/noise-nuisance.mdx', '01632 960 151', second);
    },
  },
  {
    does: 'changes opening hours',
    mistakes: [
      ["'08:00'", "'15:00'", /is not within 18 hours after "opens"/],
      ['ZZ99 7A', 'ZZ99 7AN', /is not a full postcode/],
    ],
    by: (content, first, second) => {
      content.swap('places/cafe-zoe.yaml', "closes: '16:30'", `closes: ${first}`);
      content.swap('places/cafe-zoe.yaml', 'ZZ99 7AN', second);
    },
  },
  {
    does: 'writes down that facts were confirmed',
    mistakes: [
      ['2036-01-01', '2026-11-20', /is a day in the future/],
      ['Jane Smith', 'Community safety team', /name of a person/],
    ],
    by: (content, first, second) => {
      const confirmed = `checked:\n  on: ${first}\n  by: ${second}`;
      content.swap('places/quayside-community-centre.yaml', 'checked: not yet', confirmed);
    },
  },
  {
    does: 'adds two meetings, in one hall on one day',
    mistakes: [
      ['09:00', '11:00', /is not after "starts"/],
      ['Morning community meeting', 'Evening community meeting', /another meeting on the same day/],
    ],
    by: (content, first, second) => {
      content.write(
        'meetings/2027-03-01-market-hall.mdx',
        meeting('Morning community meeting', '10:00', first),
      );
      content.write('meetings/2027-03-01-market-hall-1800.mdx', meeting(second, '18:00', '19:00'));
    },
  },
  {
    does: 'moves a meeting',
    mistakes: [
      ['15 December 2026', '2026-12-15', /.+/],
      ['18:00', '20:00', /is not after "starts"/],
    ],
    by: (content, first, second) => {
      content.swap(moor, 'date: 2026-12-08', `date: ${first}\nsequence: 1`);
      content.swap(moor, "ends: '20:00'", `ends: '${second}'`);
    },
  },
  {
    does: 'cancels a meeting',
    mistakes: [
      ['canceled', 'cancelled', /.+/],
      ['Ring 01632 960 100.', 'The hall is flooded.', /contains a phone number/],
    ],
    by: (content, first, second) => {
      const is = `status: ${first}\ncancelledBecause: ${second}\nsequence: 1`;
      content.swap(moor, 'status: confirmed', is);
    },
  },
  {
    does: 'puts up a notice for some days',
    mistakes: [
      ['The desk is shut: come again', 'The desk is shut', /.+/],
      ['2026-12-07', '2026-12-09', /is not after "from"/],
    ],
    by: (content, first, second) => {
      content.write(
        'notices/2026-12-08-the-desk-is-shut.yaml',
        `title: ${first}\nfrom: 2026-12-08\nuntil: ${second}\n${source}`,
      );
    },
  },
  {
    does: 'adds a place',
    mistakes: [
      ['Open', 'open', /.+/],
      ['01632-960-181', '01632 960 181', /digits and single spaces only/],
    ],
    by: (content, first, second) => {
      content.write(
        'places/mill-lane-hall.yaml',
        `name: Mill Lane Hall\ntown: Oldminster\nphone: '${second}'\nstate:\n  is: ${first}\n${source}`,
      );
    },
  },
  {
    does: 'closes a place',
    mistakes: [
      ['', '  since: 2026-11-02\n', /closed place says since when/],
      ['**Closed** for repairs.', 'Closed for repairs.', /asterisks/],
    ],
    by: (content, first, second) => {
      const is = `  is: closed\n${first}  note: "${second}"`;
      content.swap('places/cafe-zoe.yaml', '  is: open', is);
    },
  },
  {
    does: 'changes the words of a page',
    mistakes: [
      ['998', '999', /a number that no service here has/],
      ['/place/', '/places/', /a page that does not exist/],
    ],
    by: (content, first, second) => {
      const text = content.read('guides/fire-safety.mdx');
      const more = `In a fire ring ${first}.\n\nSee [places](${second}).\n`;
      content.write('guides/fire-safety.mdx', `${text.trimEnd()}\n\n${more}`);
    },
  },
  {
    does: 'begins a new plan year',
    mistakes: [
      ['2027-03-31', '2028-03-31', /is not after "starts"/],
      ['TODO', 'The year’s work is on safe ways home.', /.+/],
    ],
    by: (content, first, second) => {
      content.write(
        'plans/2027-28.yaml',
        `title: Annual Partnership Plan 2027-28\nstarts: 2027-04-01\nends: ${first}\nsummary: ${second}\nnoProjects: The partners agree them in May.\n${source}`,
      );
    },
  },
  {
    does: 'corrects a fact, and tells readers',
    mistakes: [
      ['correction', 'corrected', /.+/],
      ['/place/market-hall/', '/places/market-hall/', /a page that does not exist/],
    ],
    by: (content, first, second) => {
      content.write(
        'fact-changes/market-hall-hours.yaml',
        `title: New hours at the Market Hall\non: 2026-11-22\nkind: ${first}\nsays: The hall now closes at 5pm.\npage: ${second}\n${source}`,
      );
    },
  },
];

const own = new Set(checkEdited(fixture, undefined, today).map(formatFault));
const told = (edit: (content: Editable) => void) =>
  checkEdited(fixture, edit, today).filter((fault) => !own.has(formatFault(fault)));

/** Lines and words first, from the end up, so that those above stay where they are; then fields. */
const isLine = ({ field }: Fault) => field === inLine || field === inWords;
const inTurn = (faults: readonly Fault[]) =>
  faults.toSorted((a, b) => Number(isLine(b)) - Number(isLine(a)) || (b.line ?? 0) - (a.line ?? 0));

describe('an officer with GitHub’s page, who makes two mistakes,', () => {
  test.each(jobs)('$does: both are told in one run, and what it offers is green', (job) => {
    const [[wrong, right, says], [wrong2, right2, says2]] = job.mistakes;
    const mistaken = (content: Editable) => job.by(content, wrong, wrong2);
    const faults = told(mistaken);
    const sentences = faults.map(formatFault).join('\n\n');
    expect(sentences).toMatch(says);
    expect(sentences).toMatch(says2);
    expect(faults.length, sentences).toBeGreaterThanOrEqual(2);
    const next = told((content) => {
      mistaken(content);
      for (const fault of inTurn(faults))
        if (fault.example !== undefined) applyExample(content, fault);
    });
    // What has a cure in words alone is put right as it was meant.
    const withoutExample = faults.filter(({ example }) => example === undefined);
    expect(next.map(formatFault)).toEqual(withoutExample.map(formatFault));
    expect(told((content) => job.by(content, right, right2)).map(formatFault)).toEqual([]);
  });
});
