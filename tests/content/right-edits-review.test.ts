import { describe, expect, test } from 'vitest';
import { contentReader } from '../../src/changes/read-content.ts';
import { reviewOf } from '../../src/changes/review.ts';
import { builtOn } from '../support/built-site.ts';
import { editableInMemory } from '../support/editable.ts';
import { rightEdits } from '../support/right-edits.ts';

/** What the review says of an edit: pages, each fact and each text before and after. */
interface Said {
  pages: string[];
  facts: string[];
  words?: string[];
}

const asked = 'Confirmed: not yet → 20 November 2026, Community safety team';
const askedNew = 'Confirmed: 20 November 2026, Community safety team';
const sourceNew =
  'Source 1: What the venue told us, Oldminster Safety Partnership, 20 November 2026';

/** Exactly what each of the ten right edits changes, and nothing besides. */
const expected: Readonly<Record<string, Said>> = {
  'Changes a phone number that the owner has just confirmed': {
    pages: ['Changed: Oldminster Community Policing Team (service)'],
    facts: ['Phone 1: number: 01632 960 110 → 01632 960 180', asked],
  },
  'Changes the opening hours of a place': {
    pages: ['Changed: Harbour Leisure Centre (place)'],
    facts: [
      'Hours: – → Monday closed; Tuesday to Thursday 10am to 5pm; Friday to Sunday closed; bank holidays unknown',
      'Hours as printed: Every day, 7am to 10pm (2019) → –',
    ],
  },
  'Writes down that a place was confirmed': {
    pages: ['Changed: Oldminster College (place)'],
    facts: [asked],
  },
  'Adds a meeting': {
    pages: ['New: Local community meeting, North Moor, Thursday 14 January 2027 (meeting)'],
    facts: [
      'Date: Thursday 14 January 2027',
      'Starts: 6pm',
      'Ends: 7.30pm',
      'Place: North Moor Village Hall (north-moor-village-hall)',
      'Status: confirmed',
      'Organisers: Oldshire Police (oldshire-police)',
      sourceNew,
      askedNew,
    ],
  },
  'Cancels a meeting': {
    pages: [
      'Changed: Sunday drop-in, Market Square; “ask anything, any time”, Sunday 31 October 2027 (meeting)',
    ],
    facts: [
      'Status: tentative → cancelled',
      'Cancelled because: – → The hall had no heating.',
      'Times changed since it was published: – → 1',
    ],
  },
  'Adds a Keep Safe venue, with its building': {
    pages: [
      'New: Castle Street Café as a Keep Safe venue (Keep Safe venue)',
      'New: Castle Street Café (place)',
    ],
    facts: [
      'Place: Castle Street Café (castle-street-cafe)',
      'Joined: Friday 20 November 2026',
      'Offers: Sit somewhere quiet; Ask staff to ring someone',
      sourceNew,
      askedNew,
      'Name: Castle Street Café',
      'Street: 1 Castle Street',
      'Town: Oldminster',
      'Postcode: ZZ99 1AC',
      'Phone: 01632 960 181',
      'State: open',
      sourceNew,
      askedNew,
    ],
  },
  'Says that a place has closed': {
    pages: ['Changed: Quayside Community Centre (place)'],
    facts: ['State: unknown → closed', 'State: since: – → Sunday 1 November 2026'],
  },
  'Adds words to a guide, with a number and a link': {
    pages: ['Changed: Hate crime (advice guide)'],
    facts: ['In the text: – → Phone: lantern-helpline'],
    words: ['The text under the facts changed: see “Files changed”.'],
  },
  'Adds a word that people type in search': {
    pages: ['Changed: Lantern Helpline (service)'],
    facts: [],
    words: ['Synonyms: – → noisy fireworks'],
  },
  'Takes a page away, and sends its address on': {
    pages: ['Changed: Old addresses', 'Taken away: Lock It (campaign)'],
    facts: [],
    words: ['Redirect 1: from: – → /campaigns/lock-it/', 'Redirect 1: to: – → /campaigns/'],
  },
};

/** A review as GitHub would show it, part by part. */
function read(review: string): Said & { cautions: string } {
  const shown = review
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\*\*|<\/?code>/g, '');
  const [seen = '', folded = ''] = shown.split('<details>');
  const rows = (text: string) =>
    [...text.matchAll(/^\| (.*) \|$/gm)]
      .map(([, row = '']) => row.split(' | '))
      .filter(([name]) => !['Fact', 'Words', '---'].includes(name ?? ''))
      .map(([name, ...values]) => `${name ?? ''}: ${values.join(' → ')}`);
  const text = folded.split('\n').filter((line) => line.startsWith('The text under'));
  const words = [...text, ...rows(folded)];
  return {
    // Which other pages show a record changes with every record that comes to name it.
    pages: [
      ...seen.matchAll(/^- ((?:New|Changed|Taken away|New address): .*?)(?:\. Also on: .*)?$/gm),
    ].map(([, line = '']) => line),
    facts: rows(seen),
    ...(words.length > 0 ? { words } : {}),
    cautions: /### Settle this first\n\n([\s\S]*?)\n\n/.exec(seen)?.[1] ?? '',
  };
}

describe('of a right edit the review says exactly what changed', () => {
  const readContent = contentReader();
  const before = readContent(editableInMemory('tests/fixtures/oldminster').folder);

  test.each(rightEdits)('$does', ({ does, by }) => {
    const edited = editableInMemory('tests/fixtures/oldminster');
    by(edited);
    const after = readContent(edited.folder);
    const said = read(reviewOf({ before, after, today: builtOn }));
    expect(said).toEqual({ ...expected[does], cautions: '' });
  });

  test('and every edit has its review', () => {
    expect(Object.keys(expected).sort()).toEqual(rightEdits.map(({ does }) => does).sort());
  });
});
