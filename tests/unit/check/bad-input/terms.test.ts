import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

const file = 'guides/hate-crime.mdx';
const heading = '## The signs';
const before = (words: string) => afterSwap(file, heading, `${words}\n\n${heading}`);
const notice = 'community-protection-notice';

describe('initials of the glossary', () => {
  test('that a guide uses before it explains them are refused, with what to write', () => {
    const { faults, line } = before('The council may send a CPN.');
    expect(faults).toMatchObject([
      {
        file,
        line,
        field: 'The text',
        problem: 'uses CPN, which is in the glossary, without <Term> where it first appears.',
        found: 'CPN',
      },
    ]);
  });

  test('are found on their own line of a paragraph, in headings, lists, tables and notes', () => {
    const places = [
      'One line,\nand a CPN.',
      '## After a CPN',
      '- A CPN',
      '| a | b |\n| - | - |\n| c | CPN |',
      '<Note>A CPN.</Note>',
      '[about a CPN](/advice/hate-crime/)',
    ];
    const lines = places.map((words) => {
      const { faults, line } = before(words);
      return faults.map((fault) => (fault.line ?? 0) - line);
    });
    expect(lines).toEqual([[1], [0], [0], [2], [0], [0]]);
  });

  test('are refused once, however often they stand there', () => {
    expect(before('A CPN.\n\nA CPN. Two CPNs.').faults).toHaveLength(1);
  });

  test.each([
    ['marked as a term', `A <Term id="${notice}">CPN</Term>. Two CPNs.`],
    ['written out before', 'A community protection notice is called a CPN. Two CPNs.'],
    ['written out two sentences before', 'A Community Protection Notice. Wait. A CPN.'],
    ['written out in the same sentence', '**CPN** means community protection notice.'],
    ['written out in brackets', 'A CPN (a community protection notice) may follow.'],
    ['part of another word', 'A CPNX and an XCPN.'],
    ['in small letters', 'The letters cpn.'],
    ['a word as well', 'Say YES or no.'],
    ['not in the glossary', 'NHS, BSL, UK.'],
  ])('pass where they are %s', (_, words) => {
    expect(before(words).faults).toEqual([]);
  });

  test('written out in another way that the papers print pass', () => {
    const words = 'An Independent Domestic Violence Advisor is an IDVA.';
    expect(before(words).faults).toEqual([]);
  });

  test('written out only later, or in a paragraph before, are refused', () => {
    const later = before('A CPN. It is a community protection notice.').faults;
    const elsewhere = before('A community protection notice.\n\nA CPN.').faults;
    expect([later.length, elsewhere.length]).toEqual([1, 1]);
  });

  test('marked as another term are refused', () => {
    const { faults } = before('A <Term id="road-traffic-collision">CPN</Term>.');
    expect(faults).toMatchObject([{ found: 'CPN' }]);
  });

  test('are not looked for in words that cannot be read: that is one fault already', () => {
    expect(before('A CPN. {').faults.map(({ problem }) => problem)).toEqual(['cannot be read.']);
  });

  test('are not looked for outside guides', () => {
    const { faults } = afterSwap('pages/about.mdx', '\n---\n', '\n---\n\nA CPN.\n');
    expect(faults).toEqual([]);
  });
});

describe('a <Term>', () => {
  test('of a term that is not there is named with the nearest', () => {
    const { faults, line } = before('A <Term id="comunity-protection-notice">notice</Term>.');
    expect(faults).toMatchObject([
      {
        file,
        line,
        field: '<Term id>',
        problem: 'names a record that does not exist in content/terms.',
        found: 'comunity-protection-notice',
      },
    ]);
  });

  test.each([
    ['a heading', '### A <Term id="road-traffic-collision">crash</Term>'],
    ['a link', '[a <Term id="road-traffic-collision">crash</Term>](/advice/hate-crime/)'],
  ])('in %s is refused: it is a button', (around, words) => {
    const { faults, line } = before(words);
    expect(faults).toMatchObject([
      {
        file,
        line,
        field: 'The text',
        problem: `has a <Term> in ${around}. It is a button, and one cannot be in the other.`,
        found: 'crash',
      },
    ]);
  });

  test('twice for one term is refused the second time', () => {
    const mark = '<Term id="road-traffic-collision">crash</Term>';
    const { faults, line } = before(`A ${mark}.\n\nAnother ${mark}.`);
    expect(faults).toMatchObject([
      {
        line: line + 2,
        problem: 'explains the same term twice.',
        found: 'road-traffic-collision',
      },
    ]);
  });

  test.each(['**crash**', '[crash](/advice/)', '', 'a “crash” & <Note>x</Note>'])(
    'around anything but plain words is refused: %s',
    (words) => {
      const { faults } = before(`A <Term id="road-traffic-collision">${words}</Term> here.`);
      expect(faults.map(({ problem }) => problem)).toContain(
        'has a <Term> that does not contain plain words.',
      );
    },
  );

  test('without the name of a term is refused', () => {
    expect(before('A <Term>crash</Term> here.').faults).toMatchObject([
      { problem: 'uses <Term> without id="…".' },
    ]);
  });
});

describe('the glossary', () => {
  test('refuses two terms with the same initials', () => {
    expectFault('terms/road-traffic-collision.yaml', 'abbreviation: RTC', 'abbreviation: CSP', {
      field: 'abbreviation',
      problem: 'is already in terms/community-safety-partnership.yaml.',
      found: 'CSP',
    });
  });

  test('may hold no more than the guides name', () => {
    const faults = faultsAfter((copy) => {
      for (const id of [
        'anti-social-behaviour',
        'community-safety-partnership',
        'independent-domestic-violence-adviser',
        'oldminster-youth-enquiry-service',
        'road-traffic-collision',
      ]) {
        copy.remove(`terms/${id}.yaml`);
      }
    });
    expect(faults).toEqual([]);
  });
});
