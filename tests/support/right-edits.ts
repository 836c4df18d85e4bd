import { folderOnDisk } from '../../src/check/content-folder.ts';
import { formatDate, formatSourceDate } from '../../src/domain/date.ts';
import type { Editable } from './editable.ts';
import { type Subject, subject, subjectsIn } from './sample-records.ts';

/** One thing an editor does to a content folder. */
export interface Edit {
  /** What is done, as its author would say it. */
  does: string;
  by: (content: Editable) => void;
}

/** What the review says of an edit: pages, each fact and each text before and after. */
export interface Said {
  pages: string[];
  facts: string[];
  words?: string[];
}

/** A right edit, and exactly what the review must say of it. */
interface RightEdit extends Edit {
  says: Said;
}

const asked = 'checked:\n  on: 2026-11-20\n  by: Community safety team';
const isAsked = '20 November 2026, Community safety team';
const source = `sources:
  - title: What the venue told us
    publisher: Community safety partnership
    date: 2026-11-20
${asked}
`;
const saysSource =
  'Source 1: What the venue told us, Community safety partnership, 20 November 2026';
const written = /^checked:(?: not yet|\n(?: {2}.*\n)+)/m;

const word = ({ facts }: Subject, field: string) => String(facts[field]);
const isOpen = ({ text }: Subject) => /^ {2}is: (?:open|unknown)$/m.test(text);
const hasHours = ({ text }: Subject) => /^hours/m.test(text);
const isChecked = ({ text }: Subject) => written.test(text);
const isFirstPhone = /^phones:\n {2}- number: '(0[\d ]+)'/m;

/** Puts in that somebody asked, whatever stood there. */
function confirm(content: Editable, { file, text }: Subject) {
  const [before = ''] = written.exec(text) ?? [];
  content.swap(file, before.trimEnd(), asked);
}

/** What the review says of that. */
function saysConfirmed({ facts: { checked } }: Subject): string {
  const { on, by } = typeof checked === 'object' ? (checked as { on: string; by: string }) : {};
  const before = on === undefined ? 'not yet' : `${formatSourceDate(on) ?? ''}, ${by ?? ''}`;
  return `Confirmed: ${before} → ${isAsked}`;
}

/** Ten right edits of a content folder, each of whichever record is there for it. */
export function rightEditsOf(root: string): RightEdit[] {
  const ringing = subject(root, 'services', (one) => isChecked(one) && isFirstPhone.test(one.text));
  const [, number = ''] = isFirstPhone.exec(ringing.text) ?? [];
  const timeless = subject(root, 'places', (one) => isOpen(one) && !hasHours(one));
  const open = subject(root, 'places', (one) => isOpen(one) && isChecked(one));
  const nearby = subject(root, 'places', ({ facts }) => facts['postcode'] !== undefined);
  const [organiser] = subjectsIn(root, 'organisations').slice(-1);
  const meeting = subject(
    root,
    'meetings',
    ({ text }) => /^status: (?:confirmed|tentative)$/m.test(text) && !text.includes('sequence:'),
  );
  const [guide, other] = subjectsIn(root, 'guides');
  const listed = subject(root, 'services', ({ text }) => /^peopleSay:/m.test(text));
  const campaign = subject(root, 'campaigns', ({ id }) => !isNamed(root, id));
  if (!organiser || !guide || !other) throw new Error(`${root} has too few records.`);
  const [ofGuide = ''] = (guide.facts['services'] as string[]).filter((id) =>
    isFirstPhone.test(subject(root, 'services', (one) => one.id === id).text),
  );

  return [
    {
      does: 'Changes a phone number that the owner has just confirmed',
      by: (content) => {
        content.swap(ringing.file, `number: '${number}'`, "number: '01632 960 180'");
        confirm(content, ringing);
      },
      says: {
        pages: [`Changed: ${word(ringing, 'name')} (service)`],
        facts: [`Phone 1: number: ${number} → 01632 960 180`, saysConfirmed(ringing)],
      },
    },
    {
      does: 'Writes the opening hours of a place',
      by: (content) => {
        const periods = '    - days: [tuesday, wednesday, thursday]\n      opens: "10:00"\n';
        content.swap(
          timeless.file,
          '\nsources:',
          `\nhours:\n  periods:\n${periods}      closes: "17:00"\n  bankHolidays: unknown\nsources:`,
        );
        confirm(content, timeless);
      },
      says: {
        pages: [`Changed: ${word(timeless, 'name')} (place)`],
        facts: [
          'Hours: – → Monday closed; Tuesday to Thursday 10am to 5pm; Friday to Sunday closed; bank holidays unknown',
          saysConfirmed(timeless),
        ],
      },
    },
    {
      does: 'Writes down that a place was confirmed',
      by: (content) => confirm(content, open),
      says: { pages: [`Changed: ${word(open, 'name')} (place)`], facts: [saysConfirmed(open)] },
    },
    {
      does: 'Adds a meeting',
      by: (content) =>
        content.write(
          `meetings/2027-01-14-${open.id}.mdx`,
          `---
summary: A meeting that nobody planned before
date: 2027-01-14
starts: "18:00"
ends: "19:30"
place: ${open.id}
status: confirmed
organisers:
  - ${organiser.id}
${source}---

Come and say what worries you where you live.
`,
        ),
      says: {
        pages: ['New: A meeting that nobody planned before, Thursday 14 January 2027 (meeting)'],
        facts: [
          'Date: Thursday 14 January 2027',
          'Starts: 6pm',
          'Ends: 7.30pm',
          `Place: ${word(open, 'name')} (${open.id})`,
          'Status: confirmed',
          `Organisers: ${word(organiser, 'name')} (${organiser.id})`,
          saysSource,
          `Confirmed: ${isAsked}`,
        ],
      },
    },
    {
      does: 'Cancels a meeting',
      by: (content) => {
        const why = 'cancelledBecause: The hall was too cold.\nsequence: 1';
        const status = `status: ${word(meeting, 'status')}`;
        content.swap(meeting.file, status, `status: cancelled\n${why}`);
      },
      says: {
        pages: [
          `Changed: ${word(meeting, 'summary')}, ${formatDate(word(meeting, 'date'))} (meeting)`,
        ],
        facts: [
          `Status: ${word(meeting, 'status')} → cancelled`,
          'Cancelled because: – → The hall was too cold.',
          'Times changed since it was published: – → 1',
        ],
      },
    },
    {
      does: 'Adds a Keep Safe venue, with its building',
      by: (content) => {
        content.write(
          'places/nobodys-cafe.yaml',
          `name: Nobody’s Café
street: 1 Nobody’s Street
town: ${word(nearby, 'town')}
postcode: ${word(nearby, 'postcode')}
phone: "01632 960 181"
state:
  is: open
${source}`,
        );
        content.write(
          'keep-safe-venues/nobodys-cafe.mdx',
          `---
place: nobodys-cafe
joined: 2026-11-20
offers:
  - Sit somewhere quiet
  - Ask staff to ring someone
${source}---

You do not have to buy anything.
`,
        );
      },
      says: {
        pages: [
          'New: Nobody’s Café as a Keep Safe venue (Keep Safe venue)',
          'New: Nobody’s Café (place)',
        ],
        facts: [
          'Place: Nobody’s Café (nobodys-cafe)',
          'Joined: Friday 20 November 2026',
          'Offers: Sit somewhere quiet; Ask staff to ring someone',
          saysSource,
          `Confirmed: ${isAsked}`,
          'Name: Nobody’s Café',
          'Street: 1 Nobody’s Street',
          `Town: ${word(nearby, 'town')}`,
          `Postcode: ${word(nearby, 'postcode')}`,
          'Phone: 01632 960 181',
          'State: open',
          saysSource,
          `Confirmed: ${isAsked}`,
        ],
      },
    },
    {
      does: 'Says that a place has closed',
      by: (content) => {
        const [before = ''] = /^ {2}is: \w+$/m.exec(timeless.text) ?? [];
        content.swap(timeless.file, before, '  is: closed\n  since: 2026-11-01');
        confirm(content, timeless);
      },
      says: {
        pages: [`Changed: ${word(timeless, 'name')} (place)`],
        facts: [
          `State: ${(timeless.facts['state'] as { is: string }).is} → closed`,
          'State: since: – → Sunday 1 November 2026',
          saysConfirmed(timeless),
        ],
      },
    },
    {
      does: 'Adds words to a guide, with a number and a link',
      by: (content) => {
        const words = `Ring <Phone service="${ofGuide}" />, or read about [it](/advice/${other.id}/).`;
        content.swap(guide.file, '\n## ', `\n${words}\n\n## `);
      },
      says: {
        pages: [`Changed: ${word(guide, 'title')} (advice guide)`],
        facts: [`In the text: – → Phone: ${ofGuide}`],
        words: ['The text under the facts changed: see “Files changed”.'],
      },
    },
    {
      does: 'Adds a word that people type in search',
      by: (content) => {
        const isInOneLine = listed.text.includes('\npeopleSay: [');
        if (isInOneLine)
          content.swap(listed.file, '\npeopleSay: [', '\npeopleSay: [nobody says so, ');
        else content.swap(listed.file, '\npeopleSay:\n', '\npeopleSay:\n  - nobody says so\n');
      },
      says: {
        pages: [`Changed: ${word(listed, 'name')} (service)`],
        facts: [],
        words: ['People say: – → nobody says so'],
      },
    },
    {
      does: 'Takes a page away, and sends its address on',
      by: (content) => {
        const from = `/campaigns/${campaign.id}/`;
        content.remove(campaign.file);
        content.swap(
          'redirects.yaml',
          'redirects:\n',
          `redirects:\n  - from: ${from}\n    to: /campaigns/\n`,
        );
      },
      says: {
        pages: ['Changed: Old addresses', `Taken away: ${word(campaign, 'title')} (campaign)`],
        facts: [],
        words: [
          `Redirect 1: from: – → /campaigns/${campaign.id}/`,
          'Redirect 1: to: – → /campaigns/',
        ],
      },
    },
  ];
}

/** Whether any other file speaks of a campaign: another record, or an old address. */
function isNamed(root: string, id: string): boolean {
  const disk = folderOnDisk(root);
  return disk
    .paths()
    .filter((path) => !path.endsWith(`/${id}.mdx`))
    .some((path) => Buffer.from(disk.read(path)).includes(id));
}
