import { describe, expect, test } from 'vitest';
import { type Fault, formatFault } from '../../src/check/fault.ts';
import { messageOf } from '../../src/check/messages/catalogue.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { refusedExamples } from '../support/cures.ts';
import { playedContents } from '../support/sample-records.ts';
import { type WrongEdit, wrongEditsOf } from '../support/wrong-edits.ts';

function isAbout({ file, problem }: WrongEdit, fault: Fault): boolean {
  const says = problem instanceof RegExp ? problem.test(fault.problem) : problem === fault.problem;
  return fault.file === file && says;
}

describe.each(playedContents)('in %s an editor', (root) => {
  const edits = wrongEditsOf(root);

  test.each(edits)('$does: told where, what, and how to put it right', (edit) => {
    let line: number | undefined;
    const faults = checkEdited(root, (content) => {
      line = edit.by(content);
    });
    const told = faults.find((fault) => isAbout(edit, fault));
    if (!told) throw new Error(`Nothing was said. ${faults.map(formatFault).join('\n\n')}`);
    expect([told.file, told.field]).toEqual([edit.file, edit.field]);
    expect(told.line).toBe(line ?? told.line);
    expect(formatFault(told)).toMatch(edit.cure);
    expect(refusedExamples(root, edit.by, faults)).toEqual([]);
    // One mistake must not become ten faults.
    expect(faults.length, faults.map(formatFault).join('\n\n')).toBeLessThanOrEqual(2);
  });

  test('is told of all twenty mistakes in one run', () => {
    expect(edits).toHaveLength(20);
    const faults = checkEdited(root, (content) => {
      for (const { by } of edits) by(content);
    });
    const missed = edits.filter((edit) => !faults.some((fault) => isAbout(edit, fault)));
    expect(missed.map(({ does }) => does)).toEqual([]);
    expect(faults.filter(({ problem }) => !messageOf(problem))).toEqual([]);
  });
});
