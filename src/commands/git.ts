import { spawnSync } from 'node:child_process';
import type { ContentFolder } from '../check/content-folder.ts';

/** The commit that a name refers to. Throws an `Error` for editors if there is none. */
export function commitOf(name: string): string {
  const found = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (found === undefined) {
    throw new Error(
      `There is no commit "${name}" here.\n  Allowed: a branch, a tag or a commit. A branch of the server is fetched first: git fetch origin main\n  Right:   npm run changes -- --base origin/main`,
    );
  }
  return found.toString('utf8').trim();
}

/** The commit at which two branches parted; `base` itself if they have nothing in common. */
export function forkPoint(base: string, head: string): string {
  return git(['merge-base', base, head])?.toString('utf8').trim() ?? base;
}

/** A content folder as a commit holds it, read into memory; nothing is checked out. */
export function contentAt(commit: string, folder: string): ContentFolder {
  const listed = git(['ls-tree', '-r', '-z', '--full-tree', commit, `${folder}/`]);
  const blobs = (listed?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
    // Links and modules of other repositories are no content.
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    const name = path?.slice(folder.length + 1);
    return blob === undefined || !name || /(?:^|\/)\./.test(name) ? [] : [{ blob, name }];
  });
  const texts = readBlobs(blobs.map(({ blob }) => blob));
  const files = new Map(blobs.map(({ name }, index) => [name, texts[index] ?? Buffer.alloc(0)]));
  return {
    paths: () => [...files.keys()].sort(),
    read: (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`${path} is not in ${commit}.`);
      return bytes;
    },
  };
}

/** The contents of blobs, in the same order, from one process of git. */
function readBlobs(blobs: readonly string[]): Buffer[] {
  const answer = git(['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  let rest = answer ?? Buffer.alloc(0);
  return blobs.map(() => {
    const start = rest.indexOf('\n') + 1;
    const size = Number(rest.subarray(0, start).toString('latin1').split(' ')[2]);
    const text = rest.subarray(start, start + size);
    rest = rest.subarray(start + size + 1);
    return text;
  });
}

/**
 * The files of a folder that were changed, as paths within it: what is not committed, and what was
 * committed since `base` (the main branch, if git knows one and no other is named). Empty without
 * git. Throws when a base is named that git does not know.
 */
export function changedFiles(folder: string, base?: string): Set<string> {
  const gitIn = (...args: string[]) => git(['-C', folder, ...args])?.toString('utf8');
  const find = (name: string) => gitIn('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  if (base !== undefined && find(base) === undefined) {
    throw new Error(`git knows no commit called "${base}".`);
  }
  const from = base ?? (find('origin/main') === undefined ? 'HEAD' : 'origin/main');
  const since = gitIn('merge-base', from, 'HEAD')?.trim() ?? from;
  const lists = [
    gitIn('diff', '--name-only', '--relative', '--diff-filter=d', '-z', since, '--'),
    gitIn('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return new Set(lists.flatMap((list) => (list ?? '').split('\0')).filter((path) => path !== ''));
}

/** Every file of the repository that differs between two commits, or between a commit and the disk. */
export function changedBetween(base: string, head?: string): string[] {
  const to = head === undefined ? [base] : [base, head];
  const listed = git(['diff', '--name-only', '-z', ...to, '--'])?.toString('utf8') ?? '';
  return listed.split('\0').filter((path) => path !== '');
}

/** The output of git; `undefined` if it fails. */
function git(command: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', command, {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1024 ** 3,
  });
  if (error) throw new Error('git is not installed, or cannot be run.', { cause: error });
  return status === 0 ? stdout : undefined;
}
