import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '../../src/commands/test/sites.ts';
import { builtOn, filesOf, oldminster } from '../support/built-site.ts';

/** A build of its own, beside the one that the other tests read, of a copy as Windows may hold it. */
const again = {
  ...oldminster,
  folder: '.cache/sites/again',
  content: '.cache/content-of-windows',
};

/** A computer elsewhere: in Danish, Aarhus stands after Zoo; in New York it is still yesterday. */
const elsewhere = { LC_ALL: 'da_DK.UTF-8', TZ: 'America/New_York' };

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

/** All but drawings, which are published byte for byte: .gitattributes holds their line ends. */
function copyWithOtherLineEnds(from: string, to: string) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:csv|json|mdx?|tsv|vtt|ya?ml)$/.test(name)) continue;
    const text = readFileSync(join(to, name), 'utf8');
    writeFileSync(join(to, name), text.replaceAll('\n', '\r\n'));
  }
}

beforeAll(async () => {
  rmSync(again.folder, { recursive: true, force: true });
  copyWithOtherLineEnds(oldminster.content, again.content);
  for (const name of runners) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(elsewhere)) vi.stubEnv(name, value);
  const { content: contentFolder, folder: outFolder } = again;
  const { ok, output } = await buildSite({ contentFolder, outFolder, today: builtOn });
  if (!ok) throw new Error(output);
  vi.unstubAllEnvs();
}, 180_000);

test('the same commit and day make the same files on a computer elsewhere, with line ends of Windows', () => {
  expect(compared(oldminster).length).toBeGreaterThan(0);
  expect(compared(again)).toEqual(compared(oldminster));
});

test('they make the same bytes', () => {
  const different = compared(oldminster).filter(
    (file) =>
      !readFileSync(`${again.folder}/${file}`).equals(readFileSync(`${oldminster.folder}/${file}`)),
  );
  expect(different).toEqual([]);
});
