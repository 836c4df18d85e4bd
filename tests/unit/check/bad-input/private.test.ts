import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault } from '../../../support/broken-copy.ts';

const guide = 'guides/hate-crime.mdx';
const heading = '## The signs';
const before = (words: string) => afterSwap(guide, heading, `${words}\n\n${heading}`);
const service = 'services/council-community-safety.mdx';

describe('the mailbox of a person', () => {
  test('among the facts is refused, with the cure', () => {
    expectFault(service, 'safety@', 'jane.smith@', {
      field: 'email',
      problem: 'contains the mailbox of a person.',
      found: 'jane.smith@oldminster.example',
    });
  });

  test.each(['in words', 'in `backticks`', 'in a [link](mailto:jane.smith@oldminster.example)'])(
    '%s is refused',
    (place) => {
      const { faults, line } = before(
        place
          .replace('words', 'words: jane.smith@oldminster.example')
          .replace('backticks', 'jane.smith@oldminster.example'),
      );
      expect(faults).toMatchObject([
        {
          file: guide,
          line,
          problem: 'contains the mailbox of a person.',
          found: 'jane.smith@oldminster.example',
        },
      ]);
    },
  );

  test('of a team passes', () => {
    expect(before('Write to `safety@oldminster.example`.').faults).toEqual([]);
  });
});

describe('a mobile number', () => {
  test('to ring is refused: it belongs to one person', () => {
    expectFault('places/oldminster-library.yaml', "'01632 960 201'", "'07700 900 201'", {
      field: 'phone',
      problem: expect.stringContaining('those belong to one person') as string,
      found: '07700 900 201',
    });
  });

  test('of a service is refused unless it is a text line', () => {
    const file = 'services/noise-nuisance.mdx';
    const number = "number: '01632 960 150'\n    type: ";
    const voice = afterSwap(file, `${number}voice`, "number: '07700 900 150'\n    type: voice");
    const text = afterSwap(file, `${number}voice`, "number: '07700 900 150'\n    type: text");
    expect(voice.faults).toMatchObject([
      { file, line: voice.line, field: 'phones[1].number', found: '07700 900 150' },
    ]);
    expect(text.faults).toEqual([]);
  });
});

describe('a phone number in a sentence among the facts', () => {
  test('is refused like one in the words', () => {
    expectFault('services/victim-care.mdx', 'description: ', 'description: Ring 01632 960 199. ', {
      field: 'description',
      problem:
        'contains a phone number. Numbers are kept on their service, so that each exists once.',
      found: '01632 960 199',
    });
  });

  test('passes as a word that people type, if the record itself keeps it', () => {
    const file = 'services/noise-nuisance.mdx';
    const words = (number: string) =>
      afterSwap(file, 'peopleSay: [loud music', `peopleSay: ['${number}', loud music`).faults;
    expect(words('01632960150')).toEqual([]);
    expect(words('01632960199')).toMatchObject([{ field: 'peopleSay[1]', found: '01632960199' }]);
  });
});
