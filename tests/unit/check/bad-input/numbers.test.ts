import { describe } from 'vitest';
import { testSlips } from '../../../support/slips.ts';

const place = 'places/oldminster-library.yaml';
const phone = "phone: '01632 960 201'";
const noise = 'services/noise-nuisance.mdx';
const guide = 'guides/domestic-abuse.mdx';

describe('a malformed postcode or phone number', () => {
  testSlips(String.raw`
    ${place} | ZZ99 1AB | ZZ99 1ABC | fullPostcode | postcode | ZZ99 1ABC
    ${place} | ZZ99 1AB | zz991ab | postcodeShape | postcode | zz991ab
    ${place} | ${phone} | phone: '01632-960-201' | onlyDigits | phone | 01632-960-201
    ${place} | ${phone} | phone: '01632 960 201 ext 4' | onlyDigits | phone | 01632 960 201 ext 4
    ${place} | ${phone} | phone: '01632 960 20144' | numberLength | phone | 01632 960 20144
    ${place} | ${phone} | phone: '1234' | cannotDial | phone | 1234
    ${place} | ${phone} | phone: 01632960201 | numberNeedsQuotes | phone | 1632960201
    ${place} | ${phone} | phone: '1632 960 201' | lostZero | phone | 1632 960 201
    ${place} | ${phone} | phone: '07700 900 201' | mobile | phone | 07700 900 201
    ${noise} | '01632 960 151' | '01632 960 15l' | onlyDigits | phones[2].number | 01632 960 15l
    ${noise} | '01632 960 150'\n    type: voice | '07700 900 150'\n    type: voice | mobile | phones[1].number | 07700 900 150
    ${noise} | '01632 960 150'\n    type: voice | '07700 900 150'\n    type: text | none
  `);
});

describe('a slip of the finger in an emergency number', () => {
  testSlips(String.raw`
    ${guide} | about to, ring 999. | about to, ring 998. | unknownShortNumber | danger | ring 998
    ${guide} | cannot speak, ring 999 | cannot speak, call 989 | unknownShortNumber | The text | call 989
    ${guide} | cannot speak, ring 999 | cannot speak, ring 0300 200 300 | numberInWords | The text | 0300 200 300
    site.yaml | now: emergency-999 | now: police-101 | notNineNineNine | emergency.now
    site.yaml | to: https://weather.example/ | to: https://www.safer-oldminster.example/meetings/ | leavesToItself | leaving.to
  `);
});
