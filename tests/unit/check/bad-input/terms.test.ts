import { describe, expect, test } from 'vitest';
import { faultsAfter } from '../../../support/broken-copy.ts';
import { afterWords, testSlips, testWords } from '../../../support/slips.ts';

const crash = '<Term id="road-traffic-collision">crash</Term>';

describe('initials of the glossary', () => {
  testWords(String.raw`
    The council may send a CPN. | initialsUnexplained | CPN
    A CPN.\n\nA CPN. Two CPNs. | initialsUnexplained
    A CPN. It is a community protection notice. | initialsUnexplained
    A <Term id="road-traffic-collision">CPN</Term>. | initialsUnexplained | CPN
    A CPN. { | unreadableWords
    A <Term id="community-protection-notice">CPN</Term>. Two CPNs. | none
    A community protection notice is called a CPN. Two CPNs. | none
    A Community Protection Notice. Wait. A CPN. | none
    **CPN** means community protection notice. | none
    A CPN (a community protection notice) may follow. | none
    An Independent Domestic Violence Advisor is an IDVA. | none
    A CPNX and an XCPN. | none
    The letters cpn. | none
    Say YES or no. | none
    NHS, BSL, UK. | none
  `);
  testSlips(String.raw`pages/about.mdx | \n---\n | \n---\n\nA CPN.\n | none`);

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
      const { faults, line } = afterWords(words);
      return faults.map((fault) => (fault.line ?? 0) - line);
    });
    expect(lines).toEqual([[1], [0], [0], [2], [0], [0]]);
  });

  test('written out only in a paragraph before are refused', () => {
    expect(afterWords('A community protection notice.\n\nA CPN.').faults).toHaveLength(1);
  });
});

describe('a <Term>', () => {
  testSlips(
    'guides/hate-crime.mdx | ## The signs | A <Term id="comunity-protection-notice">notice</Term>. | unknownRecord | <Term id> | comunity-protection-notice',
  );
  testWords(String.raw`
    ### A ${crash} | termInside | crash
    [a ${crash}](/advice/hate-crime/) | termInside | crash
    A <Term>crash</Term> here. | attributeMissing
  `);

  test('twice for one term is refused the second time', () => {
    const { faults, line } = afterWords(`A ${crash}.\n\nAnother ${crash}.`);
    const problem = 'explains the same term twice.';
    expect(faults).toMatchObject([{ line: line + 2, problem, found: 'road-traffic-collision' }]);
  });

  test.each(['**crash**', '[crash](/advice/)', '', 'a “crash” & <Note>x</Note>'])(
    'around anything but plain words is refused: %s',
    (words) => {
      const { faults } = afterWords(`A <Term id="road-traffic-collision">${words}</Term> here.`);
      const problem = 'has a <Term> that does not contain plain words.';
      expect(faults).toContainEqual(expect.objectContaining({ problem }));
    },
  );
});

describe('the glossary', () => {
  testSlips(
    'terms/road-traffic-collision.yaml | abbreviation: RTC | abbreviation: CSP | sameRecord | abbreviation | CSP',
  );

  test('may hold no more than the guides name', () => {
    const unnamed = [
      'anti-social-behaviour',
      'community-safety-partnership',
      'independent-domestic-violence-adviser',
      'oldminster-youth-enquiry-service',
      'road-traffic-collision',
    ];
    const faults = faultsAfter((copy) => {
      for (const id of unnamed) copy.remove(`terms/${id}.yaml`);
    });
    expect(faults).toEqual([]);
  });
});
