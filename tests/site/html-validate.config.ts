import type { ConfigData } from 'html-validate';

/** Rules that are not asked for, each with the reason. */
const notAskedFor: Record<string, string> = {
  'tel-non-breaking': 'It refuses the space in “Call 999” too; a style keeps numbers on one line.',
  'no-redundant-role':
    'A wide table is laid out in blocks on a phone; older Safari then needs to be told it is a table.',
  'long-title': 'A title begins with what tells the page apart, so a tab may cut its end.',
};

/** What a page has to keep to: the HTML standard, and what html-validate adds to it. */
export const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    ...Object.fromEntries(Object.keys(notAskedFor).map((rule) => [rule, 'off'])),
    // “Leave this site” is an element of our own, which no section can be: it takes the role.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // HTML lets an id begin with a digit, and the heading of an edition of 2023 does.
    'valid-id': ['error', { relaxed: true }],
  },
};
