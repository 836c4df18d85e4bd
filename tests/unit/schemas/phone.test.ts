import { describe, expect, test } from 'vitest';
import { numberOfService, phoneNumber } from '../../../src/schemas/shared/contact.ts';
import { refusals } from '../../support/refusals.ts';

describe('numbers that people really dial', () => {
  test.each([
    '0800 1111',
    '116 123',
    '08000 121 700',
    '0330 333 7444',
    '101',
    '111',
    '999',
    '159',
    '7726',
    '18000',
    '61016',
    '85258',
    '18001 101',
    '112',
    '105',
    '119',
    '116 000',
    '18001 0808 157 0120',
    '0800 58 58 58',
    '0808 2000 247',
    '020 7008 0151',
    '01632 960 201',
    '01632960201',
    '0306 999 0140',
  ])('%s passes', (number) => {
    expect(refusals(phoneNumber, number)).toEqual([]);
  });
});

describe('numbers that lost their leading zero', () => {
  test.each(['1632 960 201', '1632960201', '330 333 7444', '8000 121 700', '808 157 0120'])(
    '%s is refused, and the cure is quotes',
    (number) => {
      expect(refusals(phoneNumber, number)).toEqual([
        'has lost its leading zero. Put the number in quotes so that the zero stays.',
      ]);
    },
  );

  test('a number that YAML read as a number is refused, and the cure is quotes', () => {
    expect(refusals(phoneNumber, 1632960201)).toEqual([
      'must be a phone number in quotes, or the leading zero is lost.',
    ]);
  });
});

describe('malformed numbers', () => {
  test.each([
    '01632-960-201',
    '(01632) 960201',
    '+44 1632 960201',
    '01632 960 201 ext. 4',
    '0808 157 O120',
    'unknown',
    '01632  960 201',
    ' 01632 960 201',
    '01632 960 201 ',
    '01632\u00a0960\u00a0201',
    '',
  ])('"%s" is refused: digits and single spaces only', (number) => {
    expect(refusals(phoneNumber, number)).toEqual(['must be digits and single spaces only.']);
  });

  test('a number with a digit too many is refused with its count', () => {
    expect(refusals(phoneNumber, '0330 333 74444')).toEqual([
      'has 12 digits, which is not a length that British numbers have.',
    ]);
  });

  test('a number cut short is refused with its count', () => {
    expect(refusals(phoneNumber, '0163')).toEqual([
      'has 4 digits, which is not a length that British numbers have.',
    ]);
  });

  test.each(['0330 333 744', '0808 2000 24', '01632 960', '0306 999 014', '020 7008 015'])(
    '%s, with a digit missing, is refused',
    (number) => {
      expect(refusals(phoneNumber, number)).toEqual([
        'is not a number in use. A digit may be missing or wrong.',
      ]);
    },
  );

  test.each(['12345', '70123', '998', '100', '116 12', '7727', '18002 101'])(
    '%s is no short number that anybody answers',
    (number) => {
      expect(refusals(phoneNumber, number)).toEqual(['is not a number we know how to dial.']);
    },
  );
});

describe('the number of a mobile', () => {
  test('belongs to a person, and is refused', () => {
    expect(refusals(phoneNumber, '07700 900 130')).toEqual([
      'is a mobile number, and those belong to one person. Only a text line of an organisation may be one, with "type: text".',
    ]);
  });

  test('may be that of a text line', () => {
    expect(refusals(numberOfService, '07700 900 130')).toEqual([]);
  });
});
