import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asAnEditor } from './as-an-editor.ts';
import { type Editable, editableOnDisk } from './editable.ts';

/** A copy of the whole project as an editor has it: in git, on main, with a server to push to. */
export interface WorkingCopy {
  content: Editable;
  /** Runs a command as it is typed. Nobody sits at the terminal. */
  type: (command: string, environment?: Readonly<Record<string, string>>) => Typed;
  /** Runs a command that goes on until it is stopped, until it says something; what it said. */
  typeUntil: (command: string, says: RegExp) => Promise<string>;
  remove: () => void;
}

interface Typed {
  status: number | null;
  said: string;
}

/** What is made, or belongs to one computer only. */
const leftOut = new Set(['.astro', '.cache', '.git', 'dist', 'node_modules', 'test-results']);

const environment = {
  ...process.env,
  CONTENT_DIR: 'content',
  ...asAnEditor,
};

/** Makes a working copy of this project. Whoever asks for it removes it. */
export function aWorkingCopy(): WorkingCopy {
  const top = mkdtempSync(join(tmpdir(), 'working-copy-'));
  const root = join(top, 'copy');
  for (const name of readdirSync('.').filter((one) => !leftOut.has(one))) {
    cpSync(name, join(root, name), { recursive: true });
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
  const typeUntil: WorkingCopy['typeUntil'] = (command, says) =>
    new Promise((settle, refuse) => {
      const child = spawn(command, { cwd: root, env: environment, shell: true, detached: true });
      let said = '';
      const hear = (words: Buffer) => {
        said += words.toString('utf8');
        // The minus stops everything that the command has started, too.
        if (says.test(said)) process.kill(-(child.pid ?? 0));
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('error', refuse);
      child.on('exit', () => settle(said));
    });
  return {
    content: editableOnDisk(join(root, 'content')),
    type,
    typeUntil,
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}
