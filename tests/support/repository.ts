import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitAuthor } from './git-author.ts';
import { type Editable, editableOnDisk } from './editable.ts';
import { type Typed, typeCommand } from './typed-command.ts';

const fixture = 'tests/fixtures/oldminster';

/** A repository of its own, whose first commit is the fictional partnership, on the branch main. */
export interface Repository {
  content: Editable;
  /** Puts everything as it is now into a commit. */
  commit: (says: string) => void;
  git: (...command: string[]) => string;
  /** Runs a command of ours in it, on the day of the fixture. */
  type: (
    command: string,
    options: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => Promise<Typed>;
  remove: () => void;
}

/** Makes a repository of the fixture, or of some of its folders and files. The caller removes it. */
export function aRepository(names: readonly string[] = ['.']): Repository {
  const root = mkdtempSync(join(tmpdir(), 'repository-'));
  for (const name of names) {
    cpSync(join(fixture, name), join(root, 'content', name), { recursive: true });
  }
  const git = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', options, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...gitAuthor },
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const commit = (says: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', says);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit('The fictional partnership');
  return {
    content: editableOnDisk(join(root, 'content')),
    commit,
    git,
    type: (command, options, environment = {}) =>
      typeCommand(command, options, {
        folder: root,
        BUILD_DATE: '2026-11-22',
        PREVIEW_URL: '',
        ...environment,
      }),
    remove: () => rmSync(root, { recursive: true }),
  };
}
