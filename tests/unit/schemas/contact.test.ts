import { describe, expect, test } from 'vitest';
import { email, webAddress } from '../../../src/schemas/shared/contact.ts';
import { postcode } from '../../../src/schemas/shared/postcode.ts';
import { refusals, testValues } from '../../support/refusals.ts';

describe('a web address', () => {
  testValues(
    webAddress,
    `
    none | https://www.oldminster.example/report ¦ https://oldminster.example/?page=1#contact ¦
      http://blogs.oldminster.example/2020/07/08/help/
    wholeAddress | '' ¦ www.oldminster.example ¦ oldminster.example/report ¦ https://oldminster ¦ /report/ ¦
      ftp://oldminster.example ¦ mailto:hello@oldminster.example ¦ javascript:alert(1)
    addressSigns | https://oldminster.example/café ¦ https://oldminster.example/a\`b ¦
      https://oldminster.example/100%
  `,
  );
});

describe('an e-mail address', () => {
  testValues(
    email,
    `
    none | hello@oldminster.example
    oneEmail | hello ¦ hello@oldminster ¦ a@b.example, c@d.example ¦ mailto:a@b.example
  `,
  );
});

describe('a postcode', () => {
  testValues(
    postcode,
    `
    none | ZZ99 1AB ¦ M1 1AE ¦ B33 8TH ¦ CR2 6XH ¦ DN55 1PT ¦ W1A 0AX ¦ EC1A 1BB
    postcodeShape | zz99 1ab ¦ ZZ991AB ¦ Zz99 1aB ¦ ZZ99  1AB
    fullPostcode | '' ¦ ZZ99 ¦ ZZ99 1ABC ¦ ZZ99 AB1 ¦ 12345 ¦ ZZ999 1AB ¦  ZZ99 1AB
  `,
  );

  test('that YAML read as a number is refused', () => {
    expect(refusals(postcode, 99)).toEqual(['must be a postcode.']);
  });
});
