import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault } from '../../../support/broken-copy.ts';

const place = 'places/oldminster-library.yaml';
const phone = "phone: '01632 960 201'";

describe('a malformed postcode', () => {
  test('that is none is refused, with an example', () => {
    expectFault(place, 'ZZ99 1AB', 'ZZ99 1ABC', {
      field: 'postcode',
      problem: 'is not a full postcode.',
      found: 'ZZ99 1ABC',
    });
  });

  test('in small letters is refused, and shown as it should be', () => {
    expectFault(place, 'ZZ99 1AB', 'zz991ab', {
      problem: 'must be written "ZZ99 1AB".',
      found: 'zz991ab',
    });
  });
});

describe('a malformed phone number', () => {
  test.each([
    ["'01632-960-201'", '01632-960-201', 'must be digits and single spaces only.'],
    ["'01632 960 201 ext 4'", '01632 960 201 ext 4', 'must be digits and single spaces only.'],
    [
      "'01632 960 20144'",
      '01632 960 20144',
      'has 13 digits, which is not a length that British numbers have.',
    ],
    ["'1234'", '1234', 'is not a number we know how to dial.'],
  ])('%s is refused, with an example in quotes', (written, found, problem) => {
    expectFault(place, phone, `phone: ${written}`, { field: 'phone', problem, found });
  });

  test('on a service is named with its place in the list', () => {
    const file = 'services/noise-nuisance.mdx';
    expectFault(file, "'01632 960 151'", "'01632 960 15l'", {
      field: 'phones[2].number',
      found: '01632 960 15l',
    });
  });
});

describe('a phone number that lost its leading zero', () => {
  test('because it was written without quotes is refused, and the cure is quotes', () => {
    expectFault(place, phone, 'phone: 01632960201', {
      field: 'phone',
      problem: 'must be a phone number in quotes, or the leading zero is lost.',
      found: '1632960201',
    });
  });

  test('in a spreadsheet is refused, in quotes too', () => {
    expectFault(place, phone, "phone: '1632 960 201'", {
      problem: 'has lost its leading zero. Put the number in quotes so that the zero stays.',
      found: '1632 960 201',
    });
  });
});

describe('a slip of the finger in an emergency number', () => {
  const guide = 'guides/domestic-abuse.mdx';

  test('in the danger line is refused', () => {
    expectFault(guide, 'about to, ring 999.', 'about to, ring 998.', {
      field: 'danger',
      problem: 'tells readers to use a number that no service here has.',
      found: 'ring 998',
    });
  });

  test('in the words of a page is refused', () => {
    const wrong = afterSwap(guide, 'cannot speak, ring 999', 'cannot speak, call 989');
    expect(wrong.faults).toMatchObject([{ file: guide, line: wrong.line, found: 'call 989' }]);
  });

  test('a longer number that begins like one is left alone', () => {
    const { faults } = afterSwap(
      guide,
      'cannot speak, ring 999',
      'cannot speak, ring 0300 200 300',
    );
    expect(faults.filter(({ problem }) => problem.startsWith('tells readers'))).toEqual([]);
  });

  test('in the site’s own settings is refused: danger now is 999', () => {
    expectFault('site.yaml', 'now: emergency-999', 'now: police-101', {
      field: 'emergency.now',
      problem: 'is the service for danger now, but 999 is not among its numbers.',
    });
  });
});

test('a way out of the site that leads back into it is refused', () => {
  const own = 'to: https://www.safer-oldminster.example/meetings/';
  expectFault('site.yaml', 'to: https://weather.example/', own, { field: 'leaving.to' });
});
