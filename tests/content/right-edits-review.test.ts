import { describe, expect, test } from 'vitest';
import { contentReader } from '../../src/changes/read-content.ts';
import { reviewOf } from '../../src/changes/review.ts';
import { builtOn } from '../support/built-site.ts';
import { editableInMemory } from '../support/editable.ts';
import { asFirstPublished, rightEdits } from '../support/right-edits.ts';

/** What the review says of an edit: pages, each fact and each text before and after. */
interface Said {
  pages: string[];
  facts: string[];
  words?: string[];
}

const asked = 'Confirmed: not yet → 20 November 2026, Community safety team';
const askedNew = 'Confirmed: 20 November 2026, Community safety team';
const sourceNew =
  'Source 1: What the venue told us, Safer Colchester Partnership, 20 November 2026';

/** Exactly what each of the ten right edits changes, and nothing besides. */
const expected: Readonly<Record<string, Said>> = {
  'Changes a phone number that the owner has just confirmed': {
    pages: ['Changed: Housing Solutions, Colchester Borough Homes (service)'],
    facts: ['Phone 1 (Housing Solutions team): number: 01206 580290 → 01632 960 180', asked],
  },
  'Changes the opening hours of a place': {
    pages: ['Changed: Firstsite (place)'],
    facts: [
      'Hours: – → Monday closed; Tuesday to Thursday 10am to 5pm; Friday to Sunday closed; bank holidays unknown',
      'Source 2: Firstsite, Eastern Pavilions, no date shown, http://easternpavilions.org/pages/firstsite.html, gives hoursAsPrinted → Firstsite, Eastern Pavilions, no date shown, http://easternpavilions.org/pages/firstsite.html, gives hours',
      'Hours as printed: Tuesday to Sunday, 10am to 5pm (an old page with no date) → –',
    ],
  },
  'Writes down that a place was confirmed': {
    pages: ['Changed: Town Hall (place)'],
    facts: [asked],
  },
  'Adds a meeting': {
    pages: [
      'New: Local community meeting, Colchester (Town Hall), Thursday 14 January 2027 (meeting)',
    ],
    facts: [
      'Date: Thursday 14 January 2027',
      'Starts: 6pm',
      'Ends: 7.30pm',
      'Place: Town Hall (town-hall)',
      'Status: confirmed',
      'Organisers: Essex Police (essex-police)',
      sourceNew,
      askedNew,
    ],
  },
  'Cancels a meeting': {
    pages: [
      'Changed: Local community meeting, Colchester (Town Hall), Monday 21 January 2019 (meeting)',
    ],
    facts: [
      'Status: confirmed → cancelled',
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
      'Town: Colchester',
      'Postcode: CO1 1TJ',
      'Phone: 01632 960 181',
      'State: open',
      sourceNew,
      askedNew,
    ],
  },
  'Says that a place has closed': {
    pages: ['Changed: Rowan House (place)'],
    facts: ['State: unknown → closed', 'State: since: – → Sunday 1 November 2026'],
  },
  'Adds words to a guide, with a number and a link': {
    pages: ['Changed: Hate crime (advice guide)'],
    facts: ['In the text: – → Phone: victim-support'],
    words: ['The text under the facts changed: see “Files changed”.'],
  },
  'Adds a word that people type in search': {
    pages: ['Changed: Colchester City Council, noise nuisance (service)'],
    facts: [],
    words: ['Synonyms: – → noisy fireworks'],
  },
  'Takes a page away, and sends its address on': {
    pages: ['Changed: Old addresses', 'Taken away: Summer of Safety (campaign)'],
    facts: [],
    words: [
      'Redirect 1: from: – → /campaigns/summer-of-safety/',
      'Redirect 1: to: – → /campaigns/',
    ],
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

describe('of a right edit of the real content the review says exactly what changed', () => {
  const readContent = contentReader();
  const published = () => {
    const content = editableInMemory('content');
    asFirstPublished(content);
    return content;
  };
  const before = readContent(published().folder);

  test.each(rightEdits)('$does', ({ does, by }) => {
    const edited = published();
    by(edited);
    const after = readContent(edited.folder);
    const said = read(reviewOf({ before, after, today: builtOn }));
    expect(said).toEqual({ ...expected[does], cautions: '' });
  });

  test('and every edit has its review', () => {
    expect(Object.keys(expected).sort()).toEqual(rightEdits.map(({ does }) => does).sort());
  });
});
