import { expect, test } from 'vitest';
import { oldminster, real } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

/** The numbers that several services of one country share. */
const shared = ['999', '101'];

test.each([real, oldminster])(
  'in $content a number stands on one service only, 999 and 101 apart',
  (site) => {
    const voices = recordsOf(contentOf(site), 'services').flatMap(({ id, phones = [] }) =>
      phones.filter(({ type }) => type === 'voice').map(({ number }) => ({ id, number })),
    );
    const byDigits = Map.groupBy(voices, ({ number }) => number.replaceAll(' ', ''));
    const twice = [...byDigits].filter(([digits, on]) => on.length > 1 && !shared.includes(digits));
    expect(voices.length).toBeGreaterThan(0);
    expect(twice).toEqual([]);
  },
);
