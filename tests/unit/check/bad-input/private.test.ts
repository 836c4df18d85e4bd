import { describe, expect, test } from 'vitest';
import { afterSwap } from '../../../support/broken-copy.ts';
import { testSlips, testWords } from '../../../support/slips.ts';

const jane = 'jane.smith@oldminster.example';

describe('the mailbox of a person', () => {
  testSlips(
    `services/council-community-safety.mdx | safety@ | jane.smith@ | personalMailbox | email | ${jane}`,
  );
  testWords(
    String.raw`
    In words: ${jane} | personalMailbox | ${jane}
    In \`${jane}\` | personalMailbox | ${jane}
    In a [link](mailto:${jane}) | personalMailbox | ${jane}
    Write to \`safety@oldminster.example\`. | none
  `.replaceAll('\\`', '`'),
  );
});

describe('a phone number in a sentence among the facts', () => {
  testSlips(
    'services/victim-care.mdx | description:  | description: Ring 01632 960 199.  | numberInWords | description | 01632 960 199',
  );

  test('passes as a word that people type, if the record itself keeps it', () => {
    const file = 'services/noise-nuisance.mdx';
    const words = (number: string) =>
      afterSwap(file, 'peopleSay: [loud music', `peopleSay: ['${number}', loud music`).faults;
    expect(words('01632960150')).toEqual([]);
    expect(words('01632960199')).toMatchObject([{ field: 'peopleSay[1]', found: '01632960199' }]);
  });
});
