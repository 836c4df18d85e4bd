import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import type { Fault } from '../../src/check/fault.ts';

const fixture = 'tests/fixtures/oldminster';

/** A copy of the fictional partnership's content that a test may break. */
export interface BrokenCopy {
  root: string;
  /** Puts other words in place of some; throws when a file does not hold them. Returns their line. */
  swap: (file: string, from: string, to: string) => number;
  /** Writes a whole file, folder and all. */
  write: (file: string, text: string | Uint8Array) => void;
  /** What a file says now. */
  read: (file: string) => string;
  remove: (file: string) => void;
}

/** Copies the fixture to a folder of the system's own for such, and hands it over. */
export function copyToBreak(): BrokenCopy {
  const root = mkdtempSync(join(tmpdir(), 'broken-content-'));
  cpSync(fixture, root, { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    read,
    write,
    remove: (file) => rmSync(join(root, file)),
    swap: (file, from, to) => {
      const text = read(file);
      const at = text.indexOf(from);
      if (at === -1) throw new Error(`${file} of the fixture does not hold "${from}" any more.`);
      write(
        file,
        text.replace(from, () => to),
      );
      return text.slice(0, at).split('\n').length;
    },
  };
}

let faultsOfFixture: Set<string> | undefined;

/**
 * The faults of a copy of the fixture after one thing, or many, were broken in it. Faults that
 * the fixture has of its own are left to the test of the fixture: they must not become a hundred.
 */
export function faultsAfter(breaking: (copy: BrokenCopy) => void): Fault[] {
  faultsOfFixture ??= new Set(checkContent(fixture).faults.map((fault) => JSON.stringify(fault)));
  const own = faultsOfFixture;
  const copy = copyToBreak();
  try {
    breaking(copy);
    return checkContent(copy.root).faults.filter((fault) => !own.has(JSON.stringify(fault)));
  } finally {
    rmSync(copy.root, { recursive: true });
  }
}

/** The faults after some words of one file were swapped, with the line on which they stand. */
export function afterSwap(file: string, from: string, to: string) {
  let line = 0;
  const faults = faultsAfter((copy) => {
    line = copy.swap(file, from, to);
  });
  return { faults, line };
}
