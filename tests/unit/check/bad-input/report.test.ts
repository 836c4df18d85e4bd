import { describe, expect, test } from 'vitest';
import { formatFault, formatFaults } from '../../../../src/check/fault.ts';
import { faultsAfter } from '../../../support/broken-copy.ts';
import type { Editable } from '../../../support/editable.ts';

function breakTenFiles(copy: Editable) {
  copy.swap('meetings/2026-12-08-north-moor-village-hall.mdx', '2026-12-08', '2026-02-30');
  copy.swap('meetings/2027-01-19-oldminster-library.mdx', "ends: '19:30'", "ends: '17:30'");
  copy.swap('places/oldminster-library.yaml', 'ZZ99 1AB', 'nonsense');
  copy.swap('places/market-hall.yaml', "'01632 960 202'", '01632960202');
  copy.swap('services/victim-care.mdx', 'organisation: ', 'organization: ');
  copy.swap('guides/domestic-abuse.mdx', '<WhoCanHelp', '<WhoHelps');
  copy.swap('guides/fire-safety.mdx', 'title: ', 'title: "');
  copy.swap('campaigns/lock-it.mdx', 'oldminster-college', 'oldminster-colege');
  copy.write('organisations/lantern.yaml', '');
  copy.write('documents/annual-plan-2025-26.yaml', Buffer.from('title: Caf\u00e9\n', 'latin1'));
}

const broken = [
  'campaigns/lock-it.mdx',
  'documents/annual-plan-2025-26.yaml',
  'guides/domestic-abuse.mdx',
  'guides/fire-safety.mdx',
  'meetings/2026-12-08-north-moor-village-hall.mdx',
  'meetings/2027-01-19-oldminster-library.mdx',
  'organisations/lantern.yaml',
  'places/market-hall.yaml',
  'places/oldminster-library.yaml',
  'services/victim-care.mdx',
];

describe('ten files broken at once', () => {
  test('are all reported in one run, and no other file is', () => {
    const files = new Set(faultsAfter(breakTenFiles).map(({ file }) => file));
    expect([...files].sort()).toEqual(broken);
  });

  test('are reported in the order of their names', () => {
    const words = formatFaults(faultsAfter(breakTenFiles));
    const places = broken.map((file) => words.indexOf(`${file}:`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('never show a stack trace, a path of this computer or the insides of a library', () => {
    const words = formatFaults(faultsAfter(breakTenFiles));
    expect(words).not.toMatch(/\n\s+at |node_modules|\.ts\b|\.js\b|Error:|Zod|undefined|\[object/);
    expect(words).not.toContain(process.cwd());
  });
});

describe('faults in words', () => {
  const fault = {
    file: 'places/oldminster-library.yaml',
    line: 6,
    field: 'postcode',
    problem: 'is not a full postcode.',
    found: 'nonsense',
    allowed: 'Its postcode.',
    cure: 'Look it up.',
    example: 'hours:\n  note: Ring first.',
  };

  test('file and line come first, then what is wrong, what was written, what is right', () => {
    expect(formatFault(fault)).toBe(
      [
        'places/oldminster-library.yaml:6',
        '  postcode is not a full postcode.',
        '  You wrote: nonsense',
        '  Allowed:   Its postcode.',
        '  To fix:    Look it up.',
        '  Right:     hours:',
        '               note: Ring first.',
      ].join('\n'),
    );
  });

  test('a fault of a whole file says so, and leaves out what is not known', () => {
    expect(formatFault({ file: 'site.yaml', problem: 'is missing.' })).toBe(
      'site.yaml\n  This file is missing.',
    );
  });

  test('one fault is counted as one thing', () => {
    expect(formatFaults([fault])).toMatch(/\n1 thing to put right in the content\./);
  });

  test('two faults of one file come by their lines', () => {
    const words = formatFaults([fault, { ...fault, line: 2 }]);
    expect(words.match(/yaml:\d/g)).toEqual(['yaml:2', 'yaml:6']);
  });

  test('several faults are counted, and at the end is where each is explained', () => {
    expect(formatFaults([fault, fault])).toMatch(
      /\n2 things to put right in the content\. Nothing was published\.\nWhat each message means: docs\/when-the-build-says\.md$/,
    );
  });
});
