import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gitAuthor } from './git-author.ts';
import { type Editable, editableOnDisk } from './editable.ts';

/** A copy of the whole project as an editor has it: in git, on main, with a server to push to. */
export interface WorkingCopy {
  root: string;
  content: Editable;
  /** Writes a file, from the top of the project on. */
  write: Editable['write'];
  /** Runs a command as it is typed. Nobody sits at the terminal. */
  type: (command: string, environment?: Readonly<Record<string, string>>) => Typed;
  /** Starts a command that goes on until it is stopped. */
  start: (command: string) => Running;
  remove: () => void;
}

/** A command that goes on. */
export interface Running {
  /** Resolves with all it has said once it has said this; fails when it ends before, or takes too long. */
  until: (says: RegExp) => Promise<string>;
  /** Ends it, with everything that it has started. */
  stop: () => void;
}

interface Typed {
  status: number | null;
  said: string;
}

/** What is made, belongs to one computer only, or is read by no command that an editor types. */
const leftOut = new Set([
  '.astro',
  '.cache',
  '.git',
  'dist',
  'node_modules',
  'test-results',
  'tests',
]);

/** What the test runner says of itself, which a build or a server would take for its own. */
const runners = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !runners.some((one) => name.startsWith(one))),
  ),
  CONTENT_DIR: 'content',
  ...gitAuthor,
};

/** Makes a working copy of this project. Whoever asks for it removes it. */
export function aWorkingCopy(): WorkingCopy {
  const top = mkdtempSync(join(tmpdir(), 'working-copy-'));
  const root = join(top, 'copy');
  for (const name of readdirSync('.').filter((one) => !leftOut.has(one))) {
    cpSync(name, join(root, name), {
      recursive: true,
      filter: (from) => !from.endsWith('node_modules'),
    });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  // Older than what is installed: nothing is to be installed again.
  utimesSync(join(root, 'package-lock.json'), 0, 0);
  const type: WorkingCopy['type'] = (command, more = {}) => {
    const env = { ...environment, ...more };
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: root,
      encoding: 'utf8',
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status, said: stdout + stderr };
  };
  const set = (command: string) => {
    const { status, said } = type(command);
    if (status !== 0) throw new Error(`${command}\n${said}`);
  };
  set('git init --quiet --bare ../server');
  set('git init --quiet --initial-branch main');
  set('git add --all && git commit --quiet --message "As it was"');
  set('git remote add origin ../server && git push --quiet origin main');
  const start: WorkingCopy['start'] = (command) => {
    const child = spawn(command, { cwd: root, env: environment, shell: true, detached: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (words: Buffer) => (said += words.toString('utf8')));
    }
    return {
      until: async (says) => {
        const late = AbortSignal.timeout(100_000);
        while (!says.test(said)) {
          if (child.exitCode !== null || late.aborted) {
            throw new Error(`${command} did not say ${String(says)}:\n${said}`);
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return said;
      },
      // The minus stops everything that the command has started, too.
      stop: () => process.kill(-(child.pid ?? 0)),
    };
  };
  return {
    root,
    content: editableOnDisk(join(root, 'content')),
    write: editableOnDisk(root).write,
    type,
    start,
    remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
