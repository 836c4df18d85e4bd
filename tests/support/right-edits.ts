import type { Editable } from './editable.ts';

/** One thing an editor does to a content folder. */
export interface Edit {
  /** What is done, as its author would say it. */
  does: string;
  by: (content: Editable) => void;
}

const asked = 'checked:\n  on: 2026-11-20\n  by: Community safety team';
const source = `sources:
  - title: What the venue told us
    publisher: Oldminster Safety Partnership
    date: 2026-11-20
${asked}
`;

/**
 * Ten right edits of the fictional partnership’s content, which no editor changes: a real edit must
 * not take a test its subject away. The examples of content/README.md are done by its own test.
 */
export const rightEdits: readonly Edit[] = [
  {
    does: 'Changes a phone number that the owner has just confirmed',
    by: (content) => {
      const file = 'services/community-policing-team.mdx';
      content.swap(file, "number: '01632 960 110'", "number: '01632 960 180'");
      content.swap(file, 'checked: not yet', asked);
    },
  },
  {
    does: 'Changes the opening hours of a place',
    by: (content) => {
      const file = 'places/harbour-leisure-centre.yaml';
      const printed = 'hoursAsPrinted: Every day, 7am to 10pm (2019)';
      const periods = '    - days: [tuesday, wednesday, thursday]\n      opens: "10:00"\n';
      content.swap(
        file,
        printed,
        `hours:\n  periods:\n${periods}      closes: "17:00"\n  bankHolidays: unknown`,
      );
    },
  },
  {
    does: 'Writes down that a place was confirmed',
    by: (content) => content.swap('places/oldminster-college.yaml', 'checked: not yet', asked),
  },
  {
    does: 'Adds a meeting',
    by: (content) =>
      content.write(
        'meetings/2027-01-14-north-moor-village-hall.mdx',
        `---
summary: Local community meeting, North Moor
date: 2027-01-14
starts: "18:00"
ends: "19:30"
place: north-moor-village-hall
status: confirmed
organisers:
  - oldshire-police
${source}---

Come and say what worries you where you live.
`,
      ),
  },
  {
    does: 'Cancels a meeting',
    by: (content) => {
      const file = 'meetings/2027-10-31-market-hall.mdx';
      const why = 'cancelledBecause: The hall had no heating.\nsequence: 1';
      content.swap(file, 'status: tentative', `status: cancelled\n${why}`);
    },
  },
  {
    does: 'Adds a Keep Safe venue, with its building',
    by: (content) => {
      content.write(
        'places/castle-street-cafe.yaml',
        `name: Castle Street Café
street: 1 Castle Street
town: Oldminster
postcode: ZZ99 1AC
phone: "01632 960 181"
state:
  is: open
${source}`,
      );
      content.write(
        'keep-safe-venues/castle-street-cafe.mdx',
        `---
place: castle-street-cafe
joined: 2026-11-20
offers:
  - Sit somewhere quiet
  - Ask staff to ring someone
${source}---

You do not have to buy anything.
`,
      );
    },
  },
  {
    does: 'Says that a place has closed',
    by: (content) =>
      content.swap(
        'places/quayside-community-centre.yaml',
        'is: unknown',
        'is: closed\n  since: 2026-11-01',
      ),
  },
  {
    does: 'Adds words to a guide, with a number and a link',
    by: (content) => {
      const words =
        'Ring <Phone service="lantern-helpline" />, or read about [fire safety](/advice/fire-safety/).';
      content.swap('guides/hate-crime.mdx', '\n## ', `\n${words}\n\n## `);
    },
  },
  {
    does: 'Adds a word that people type in search',
    by: (content) =>
      content.swap('services/lantern-helpline.mdx', 'synonyms: [', 'synonyms: [noisy fireworks, '),
  },
  {
    does: 'Takes a page away, and sends its address on',
    by: (content) => {
      content.remove('campaigns/lock-it.mdx');
      content.swap(
        'redirects.yaml',
        'redirects:\n',
        'redirects:\n  - from: /campaigns/lock-it/\n    to: /campaigns/\n',
      );
    },
  },
];
