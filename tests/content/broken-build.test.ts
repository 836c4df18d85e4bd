import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyToBreak } from '../support/broken-copy.ts';
import { filesIn } from '../support/source-files.ts';

describe('a build from content with one broken record', () => {
  const copy = copyToBreak();
  const made = mkdtempSync(join(tmpdir(), 'broken-build-'));
  const out = join(made, 'site');
  let status: number | null = null;
  let said = '';

  beforeAll(() => {
    copy.swap('places/oldminster-library.yaml', 'ZZ99 1AB', 'nonsense');
    const astro = 'node_modules/astro/bin/astro.mjs';
    const run = spawnSync(process.execPath, [astro, 'build', '--silent'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        CONTENT_DIR: copy.root,
        OUT_DIR: out,
        BUILD_DATE: '2026-11-22',
      },
    });
    status = run.status;
    said = run.stdout + run.stderr;
  }, 120_000);

  afterAll(() => {
    rmSync(copy.root, { recursive: true });
    rmSync(made, { recursive: true });
  });

  test('ends with a failure', () => {
    expect(status).toBe(1);
  });

  test('writes no page', () => {
    expect(existsSync(out) ? filesIn(out) : []).toEqual([]);
  });

  test('names the file, the line, what was found and what is right', () => {
    expect(said).toMatch(
      /places\/oldminster-library\.yaml:\d+\n {2}postcode is not a full postcode\.\n {2}You wrote: nonsense\n(?:.*\n)+? {2}Right: {5}postcode: ZZ99 1AB/,
    );
  });

  test('says that nothing was published, and nothing about its own insides', () => {
    expect(said).toContain('1 thing to put right in the content. Nothing was published.');
    expect(said).not.toMatch(/\n\s+at |node_modules/);
  });
});
