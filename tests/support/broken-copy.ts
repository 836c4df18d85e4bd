import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Fault } from '../../src/check/fault.ts';
import { checkEdited } from './checked-edits.ts';
import { refusedExamples } from './cures.ts';
import { type Editable, editableOnDisk } from './editable.ts';

const fixture = 'tests/fixtures/oldminster';
const own = new Set(checkEdited(fixture).map((fault) => JSON.stringify(fault)));

/** A copy of the fictional partnership's content that a test may break. */
interface BrokenCopy extends Editable {
  root: string;
}

/** Copies the fixture to a folder of the system's own for such, and hands it over. */
export function copyToBreak(): BrokenCopy {
  const root = mkdtempSync(join(tmpdir(), 'broken-content-'));
  cpSync(fixture, root, { recursive: true });
  return { root, ...editableOnDisk(root) };
}

/**
 * The faults of the fixture after one thing, or many, were broken in it, in memory. Faults that it
 * has of its own are left to the test of the fixture: they must not become a hundred. Throws when
 * the check refuses what one of its faults gives as an example.
 */
export function faultsAfter(breaking: (content: Editable) => void): Fault[] {
  const faults = checkEdited(fixture, breaking).filter((one) => !own.has(JSON.stringify(one)));
  const refused = refusedExamples(fixture, breaking, faults);
  if (refused.length > 0) throw new Error(refused.join('\n\n'));
  return faults;
}

/** The faults after some words of one file were swapped, with the line on which they stand. */
export function afterSwap(file: string, from: string, to: string) {
  let line = 0;
  const faults = faultsAfter((copy) => {
    line = copy.swap(file, from, to);
  });
  return { faults, line };
}

/** Expects one fault and no other, in that file and on the line of the words, after they were swapped. */
export function expectFault(file: string, from: string, to: string, fault: Partial<Fault> = {}) {
  const { faults, line } = afterSwap(file, from, to);
  expect(faults).toMatchObject([{ file, line, ...fault }]);
}
