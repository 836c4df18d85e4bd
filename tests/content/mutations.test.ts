import { expect, test } from 'vitest';
import { messageOf } from '../../src/check/messages/catalogue.ts';
import { formatFault } from '../../src/check/fault.ts';
import { isThorough } from '../support/built-site.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { seed, someMutations } from '../support/mutated-content.ts';

/** Every night a thousand; in `npm test` enough to see a whole kind of fault come back. */
const many = isThorough ? 1000 : 60;

test(
  `${String(many)} careless changes of the real content (seed ${String(seed)}) are told in words of the list, and none is a crash`,
  { timeout: 600_000 },
  () => {
    const problems: string[] = [];
    const traces = someMutations(many).flatMap(({ says, file, by }) => {
      try {
        const faults = checkEdited('content', by);
        problems.push(...faults.map(({ problem }) => problem));
        const words = faults.map(formatFault).join('\n');
        return /\n\s+at .+:\d+:\d+|\[object |undefined/.test(words)
          ? [`${file}: ${says}\n${words}`]
          : [];
      } catch (error) {
        return [`${file}: ${says}: ${String(error)}`];
      }
    });
    expect(traces).toEqual([]);
    expect(new Set(problems).size).toBeGreaterThan(isThorough ? 40 : 15);
    expect(problems.filter((problem) => !messageOf(problem))).toEqual([]);
  },
);
