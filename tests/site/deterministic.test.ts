import { readFileSync, rmSync, statSync } from 'node:fs';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '../../src/commands/build-site.ts';
import { builtOn, filesOf, oldminster } from '../support/built-site.ts';

/** A build of its own, beside the one that the other tests read. */
const again = { ...oldminster, folder: '.cache/sites/again' };

/** What the test runner says of itself in the environment, which a build would take for its own. */
const runners = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST'];

/**
 * Every file of a site but the search index, which is left out because the order of its filters,
 * and with it the names of its files, differs from run to run in the pinned version of Pagefind.
 */
function compared(site: typeof oldminster): string[] {
  return filesOf(site, '').filter(
    (file) => !file.startsWith('pagefind/') && statSync(`${site.folder}/${file}`).isFile(),
  );
}

beforeAll(async () => {
  rmSync(again.folder, { recursive: true, force: true });
  for (const name of runners) vi.stubEnv(name, undefined);
  const { content: contentFolder, folder: outFolder } = again;
  const { ok, output } = await buildSite({ contentFolder, outFolder, today: builtOn });
  if (!ok) throw new Error(output);
  vi.unstubAllEnvs();
}, 180_000);

test('a second build of the same commit and day writes the same files', () => {
  expect(compared(oldminster).length).toBeGreaterThan(0);
  expect(compared(again)).toEqual(compared(oldminster));
});

test('a second build of the same commit and day writes the same bytes', () => {
  const different = compared(oldminster).filter(
    (file) =>
      !readFileSync(`${again.folder}/${file}`).equals(readFileSync(`${oldminster.folder}/${file}`)),
  );
  expect(different).toEqual([]);
});
