import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
// Reads the colours of the site from the folder of the project, so before a command is in another.
import '../../src/site/colours.ts';

/** What a command printed, on its two streams, and how it ended. */
export interface Typed {
  printed: string;
  refused: string;
  status: number;
}

let count = 0;

/** A folder of its own in which this content is `content/`, as it is in the project. */
export function folderWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  symlinkSync(resolve(content), join(folder, 'content'), 'junction');
  return folder;
}

/**
 * Runs a file of src/commands as if it were typed, flags and all, without waiting for another Node
 * to start: `typeCommand('changes', ['--base', 'main'], { folder })`. Commands that are typed as a
 * whole are in manual-commands.test.ts.
 */
export async function typeCommand(
  name: string,
  args: readonly string[],
  { folder = '.', ...environment }: Readonly<Record<string, string>> = {},
): Promise<Typed> {
  const printed: string[] = [];
  const refused: string[] = [];
  const before = { argv: process.argv, folder: process.cwd(), exitCode: process.exitCode };
  const streams = [
    vi
      .spyOn(console, 'log')
      .mockImplementation((...words) => printed.push(`${format(...words)}\n`)),
    vi
      .spyOn(console, 'error')
      .mockImplementation((...words) => refused.push(`${format(...words)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0),
  ];
  try {
    for (const [variable, value] of Object.entries(environment)) vi.stubEnv(variable, value);
    process.argv = ['node', name, ...args];
    process.exitCode = undefined;
    process.chdir(folder);
    count += 1;
    // A command runs when it is imported, and each address is imported once.
    await import(/* @vite-ignore */ `/src/commands/${name}.ts?${String(count)}`);
    return { printed: printed.join(''), refused: refused.join(''), status: statusNow() };
  } finally {
    process.chdir(before.folder);
    process.argv = before.argv;
    process.exitCode = before.exitCode;
    vi.unstubAllEnvs();
    for (const stream of streams) stream.mockRestore();
  }
}

function statusNow(): number {
  return Number(process.exitCode ?? 0);
}
