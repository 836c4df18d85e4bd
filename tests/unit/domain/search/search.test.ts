import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SearchData } from '../../../../src/domain/search/data.ts';
import { pack, unpack } from '../../../../src/domain/search/packed.ts';
import { phrases } from '../../../../src/schemas/phrases.ts';
import { Search } from '../../../../src/domain/search/search.ts';
import { makeBloomFilter } from '../../../../src/domain/search/bloom-filter.ts';

const englishPhrases = phrases.parse(
  parse(readFileSync('starter/languages/en/phrases.yaml', 'utf8')),
);

const data: SearchData = {
  phrases: englishPhrases.answers,
  pages: [
    { href: '/', kind: 'Page', title: 'Get help in Oldminster' },
    {
      href: '/advice/stalking/',
      kind: 'Guide',
      title: 'Stalking',
      about: 'When somebody follows you.',
      say: ['keeps turning up at my work', 'he waits outside my house'],
    },
    {
      href: '/advice/domestic-abuse/',
      kind: 'Guide',
      title: 'Domestic abuse',
      say: ['my husband hits me', 'he hit me'],
    },
    { href: '/help/change/', kind: 'Service', title: 'Change', say: ['i hit my wife'] },
    {
      href: '/help/lantern/',
      kind: 'Service',
      title: 'Lantern Helpline',
      answers: 'contact',
      contact: {
        phones: [{ number: '0808 157 0130', hours: 'Monday to Friday, 9am to 5pm' }],
        fees: 'Free.',
      },
    },
    {
      href: '/help/chat/',
      kind: 'Service',
      title: 'Evening Chat',
      answers: 'contact',
      contact: {
        phones: [{ number: '01632 960 444' }],
        hours: 'Every day, 6pm to 11pm',
      },
    },
    { href: '/places/', kind: 'Page', title: 'Places' },
    { href: '/languages/', kind: 'Page', title: 'Languages' },
    { href: '/places/library/', kind: 'Place', title: 'Library' },
    {
      href: '/help/999/',
      kind: 'Service',
      title: 'Emergency 999',
      answers: 'contact',
      contact: { phones: [{ number: '999', allDay: true }] },
    },
    {
      href: '/glossary/#cpn',
      kind: 'Term',
      title: 'Community Protection Notice',
      initials: 'CPN',
      answers: 'meaning',
      about: 'An order to stop.',
    },
    { href: '/meetings/', kind: 'Page', title: 'Meetings', answers: 'meeting' },
    { href: '/schools/crew/', kind: 'Page', title: 'Safety Crew' },
    {
      href: '/statistics/abuse/',
      kind: 'Figures',
      title: 'Domestic abuse in 2025',
      answers: 'figures',
    },
    { href: '/projects/stalking/', kind: 'Project', title: 'Stalking' },
  ],
  slang: [{ typed: ['creeper'], means: 'stalking' }],
  english: makeBloomFilter(['talk']),
  crisis: [
    {
      when: ['partner', 'hits'],
      not: ['calm'],
      danger: 'If someone is hurting you, ring 999.',
      services: ['/help/lantern/', '/help/chat/', '/help/999/'],
      pages: ['/advice/domestic-abuse/'],
    },
  ],
  groups: { partner: ['husband', 'my ex'], hits: ['hit*', 'attack*'], calm: ['figures'] },
  meetings: { href: '/meetings/', ahead: [{ date: '2026-12-08', words: 'On 8 December.' }] },
  languages: '/languages/',
  nearest: {
    href: '/places/',
    sectors: {
      'ZZ1 1': { latitude: 51.5, longitude: 0.9 },
      'ZZ9 1': { latitude: 55, longitude: 0 },
    },
    places: [{ href: '/places/library/', title: 'Library', latitude: 51.51, longitude: 0.9 }],
  },
  editions: { href: '/schools/crew/', years: { '2025': 'It was held in March.' } },
};

let search: Search;
beforeAll(async () => {
  search = await Search.of(await unpack(pack(data)));
});

const ask = (typed: string, date = '2026-11-28', time = '12:00') =>
  search.answer(typed, { date, time });
const first = (typed: string) => ask(typed).found[0]?.page.href;

test('what is packed comes out as it went in, save for little words', async () => {
  const { pages, ...rest } = await unpack(pack(data));
  expect(rest).toEqual({ ...data, pages: undefined, ...rest });
  expect(new Set(pages.map(({ href, title }) => `${href} ${title}`))).toEqual(
    new Set(data.pages.map(({ href, title }) => `${href} ${title}`)),
  );
  expect(pages.find(({ href }) => href === '/help/lantern/')?.contact).toEqual(
    data.pages.find(({ href }) => href === '/help/lantern/')?.contact,
  );
});

test.each(['pomoc', 'допоможіть', 'مساعدة', 'asdfgh'])(
  'words that nothing here has say how to get an interpreter: %s',
  (typed) => {
    const { box, found, isSure } = ask(typed);
    expect(found).toEqual([]);
    expect(isSure).toBe(false);
    expect(box).toMatchObject({
      words: [englishPhrases.answers.interpreter],
      page: { href: '/languages/' },
      withRoutes: true,
    });
  },
);

describe('which page comes first', () => {
  test.each([
    ['he keeps turning up at work', '/advice/stalking/', 'what people say'],
    ['stalkng', '/advice/stalking/', 'a word with a letter missing'],
    ['domestik abuze', '/advice/domestic-abuse/', 'words that sound the same'],
    ['domesticabuse', '/advice/domestic-abuse/', 'two words written as one'],
    ['creeper', '/advice/stalking/', 'slang'],
    ['stalking', '/advice/stalking/', 'a page, and not a record of the same name'],
    ['i hit my wife', '/help/change/', 'who does it and to whom'],
    ['he hit me', '/advice/domestic-abuse/', 'the same the other way round'],
    ['domestic abuse figures', '/statistics/abuse/', 'the kind of thing that was asked for'],
    [
      'my husband hits me and says he will ring my boss if i ever tell',
      '/advice/domestic-abuse/',
      'a story, of which “ring” is a part',
    ],
    ['lantern number', '/help/lantern/', 'the service whose number was asked for'],
  ])('%s → %s: %s', (typed, href) => {
    expect(first(typed)).toBe(href);
  });

  test('a common English word is not taken for another', () => {
    expect(ask('talking').question.corrections).toEqual([]);
  });

  test('what is only near is said to be near, and what is not is left out', () => {
    expect(ask('stalking and juggling').isSure).toBe(false);
    expect(ask('lantern parade floats tickets').found).toEqual([]);
  });

  test('what nothing is about finds nothing', () => {
    expect(ask('xqzt')).toMatchObject({ found: [], isSure: false });
  });
});

describe('the box of a crisis', () => {
  test('has the danger line, and first a number that answers day and night', () => {
    const { box, found } = ask('my husband hits me');
    expect(box?.isCrisis).toBe(true);
    expect(box?.words).toEqual(['If someone is hurting you, ring 999.']);
    expect(box?.numbers.map(({ page }) => page.title)).toEqual([
      'Emergency 999',
      'Lantern Helpline',
      'Evening Chat',
    ]);
    expect(found[0]?.page.href).toBe('/advice/domestic-abuse/');
  });

  test('puts those that are closed now last', () => {
    const order = (date: string, time: string) =>
      ask('my husband hits me', date, time).box?.numbers.map(({ page }) => page.title);
    expect(order('2026-11-30', '12:00')?.at(-1)).toBe('Evening Chat');
    expect(order('2026-11-30', '19:00')?.at(-1)).toBe('Lantern Helpline');
  });

  test('opens for words that stand together, and for any ending', () => {
    expect(ask('my ex attacked').crisis).toBeDefined();
    expect(ask('ex attacked').crisis).toBeUndefined();
  });

  test('does not open for what is harmless', () => {
    expect(ask('figures on husbands who hit').crisis).toBeUndefined();
    expect(ask('husband hits figures').crisis).toBeUndefined();
  });
});

describe('an instant answer', () => {
  const heading = (typed: string, today?: string) => ask(typed, today).box?.heading;

  test('says whose number it is', () => {
    expect(heading('08081570130')).toBe('0808 157 0130 is the number of Lantern Helpline.');
    expect(heading('0808 157 0131')).toBeUndefined();
    expect(heading('bus 999')).toBeUndefined();
  });

  test('says how to reach a service', () => {
    const { box } = ask('lantern phone number');
    expect(box).toMatchObject({ heading: 'Lantern Helpline', words: ['Free.'] });
    expect(box?.numbers).toHaveLength(1);
  });

  test('says what initials mean', () => {
    expect(heading('what does cpn mean')).toBe('CPN is short for Community Protection Notice.');
    expect(heading('CPN')).toBe('CPN is short for Community Protection Notice.');
  });

  test('says when the next meeting is, or that none is announced', () => {
    expect(heading('next meeting')).toBe('On 8 December.');
    expect(heading('next meeting', '2026-12-09')).toBe('No meeting has been announced.');
    expect(heading('meeting about bins')).toBeUndefined();
  });

  test('says which place is nearest to a postcode, or why none is named', () => {
    expect(heading('zz1 1ab')).toMatch(/^Nearest to ZZ1 1, in a straight line: Library, about/);
    expect(ask('ZZ11AB').box?.page?.href).toBe('/places/library/');
    expect(heading('ZZ9 1AB')).toBe('Nothing confirmed is near ZZ9 1.');
    expect(heading('AB1 2CD')).toMatch(/^We do not know AB1/);
    expect(ask('AB1 2CD').box?.withRoutes).toBe(true);
    expect(heading('b9')).toBeUndefined();
  });

  test('says what is known of one year', () => {
    expect(heading('safety crew 2025')).toBe('It was held in March.');
    expect(heading('safety crew 2031')).toBe('No date of Safety Crew 2031 is known.');
    expect(heading('safety crew')).toBeUndefined();
  });
});
