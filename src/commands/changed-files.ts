import { spawnSync } from 'node:child_process';

/**
 * The files of a folder that were changed, as paths from that folder on: what is not committed, and
 * what was committed since `base` (the main branch, if git knows one and no other is named). Empty
 * where there is no git. Throws when a base is named that git does not know.
 */
export function changedFiles(folder: string, base?: string): Set<string> {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };
  const known = (name: string) => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  if (base !== undefined && known(base) === undefined) {
    throw new Error(`git knows no commit called "${base}".`);
  }
  const from = base ?? (known('origin/main') === undefined ? 'HEAD' : 'origin/main');
  const since = git('merge-base', from, 'HEAD')?.trim() ?? from;
  const committed = git('diff', '--name-only', '--relative', '--diff-filter=d', '-z', since, '--');
  const untracked = git('ls-files', '--others', '--exclude-standard', '-z');
  return new Set(
    [committed, untracked]
      .flatMap((list) => (list ?? '').split('\0'))
      .filter((path) => path !== ''),
  );
}
