import type { Editable } from './editable.ts';

/** One thing an editor does to the real content. */
export interface Edit {
  /** What is done, as its author would say it. */
  does: string;
  by: (content: Editable) => void;
}

const townHall = 'places/town-hall.yaml';
const printed = 'hoursAsPrinted: Tuesday to Sunday, 10am to 5pm (an old page with no date)';
const asked = 'checked:\n  on: 2026-11-20\n  by: Community safety team';
const source = `sources:
  - title: What the venue told us
    publisher: Safer Colchester Partnership
    date: 2026-11-20
${asked}
`;

/**
 * Puts back what editors change in the records edited here, as it was first published: a number, hours
 * or a confirmation that somebody has really changed must fail no test.
 */
export function asFirstPublished(content: Editable) {
  const notYet = /^checked:(?: not yet|\n {2}on: .*\n {2}by: .*)$/m;
  for (const file of ['services/housing-solutions.mdx', 'places/firstsite.yaml', townHall]) {
    content.swap(file, notYet, 'checked: not yet');
  }
  content.swap('services/housing-solutions.mdx', /number: '[\d ]+'/, "number: '01206 580290'");
  content.swap('places/firstsite.yaml', /^hours(?:AsPrinted: .*|:\n(?: +.*(?:\n|$))+)/m, printed);
  content.swap('places/firstsite.yaml', /- hours(?:AsPrinted)?$/m, '- hoursAsPrinted');
  content.swap('places/rowan-house.yaml', /is: \w+(?:\n {2}since: .*)?/, 'is: unknown');
}

/** Ten right edits of the real content. The examples of content/README.md are done by its own test. */
export const rightEdits: readonly Edit[] = [
  {
    does: 'Changes a phone number that the owner has just confirmed',
    by: (content) => {
      const file = 'services/housing-solutions.mdx';
      content.swap(file, "number: '01206 580290'", "number: '01632 960 180'");
      content.swap(file, 'checked: not yet', asked);
    },
  },
  {
    does: 'Changes the opening hours of a place',
    by: (content) => {
      const file = 'places/firstsite.yaml';
      const periods = '    - days: [tuesday, wednesday, thursday]\n      opens: "10:00"\n';
      content.swap(
        file,
        printed,
        `hours:\n  periods:\n${periods}      closes: "17:00"\n  bankHolidays: unknown`,
      );
      content.swap(file, '      - hoursAsPrinted', '      - hours');
    },
  },
  {
    does: 'Writes down that a place was confirmed',
    by: (content) => content.swap(townHall, 'checked: not yet', asked),
  },
  {
    does: 'Adds a meeting',
    by: (content) =>
      content.write(
        'meetings/2027-01-14-town-hall.mdx',
        `---
summary: Local community meeting, Colchester (Town Hall)
date: 2027-01-14
starts: "18:00"
ends: "19:30"
place: town-hall
status: confirmed
organisers:
  - essex-police
${source}---

Come and say what worries you where you live.
`,
      ),
  },
  {
    does: 'Cancels a meeting',
    by: (content) => {
      const file = 'meetings/2019-01-21-town-hall.mdx';
      const why = 'cancelledBecause: The hall had no heating.\nsequence: 1';
      content.swap(file, 'status: confirmed', `status: cancelled\n${why}`);
    },
  },
  {
    does: 'Adds a Keep Safe venue, with its building',
    by: (content) => {
      content.write(
        'places/castle-street-cafe.yaml',
        `name: Castle Street Café
street: 1 Castle Street
town: Colchester
postcode: CO1 1TJ
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
      content.swap('places/rowan-house.yaml', 'is: unknown', 'is: closed\n  since: 2026-11-01'),
  },
  {
    does: 'Adds words to a guide, with a number and a link',
    by: (content) => {
      const words =
        'Ring <Phone service="victim-support" />, or read about [stalking](/advice/stalking/).';
      content.swap('guides/hate-crime.mdx', '\n## ', `\n${words}\n\n## `);
    },
  },
  {
    does: 'Adds a word that people type in search',
    by: (content) =>
      content.swap(
        'services/noise-nuisance.mdx',
        'synonyms:\n',
        'synonyms:\n  - noisy fireworks\n',
      ),
  },
  {
    does: 'Takes a page away, and sends its address on',
    by: (content) => {
      content.remove('campaigns/summer-of-safety.mdx');
      content.swap(
        'redirects.yaml',
        'redirects:\n',
        'redirects:\n  - from: /campaigns/summer-of-safety/\n    to: /campaigns/\n',
      );
    },
  },
];
