import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { issueMark } from '../../src/changes/markdown.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { testDateOf } from '../../src/commands/build-site.ts';
import { oldminster, real } from '../support/built-site.ts';

const days = new Map<string, string>();

/** The day for which the content of a site is tested; read once. */
function dayOf(content: string): string {
  const day = days.get(content) ?? testDateOf(checkContent(content).records);
  days.set(content, day);
  return day;
}

/** Runs `npm run freshness` on the content of a site. */
function freshness(content: string, ...options: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['src/commands/freshness.ts', ...options],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: dayOf(content) },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { said: stdout, refused: stderr, status };
}

describe('what is to be confirmed of content/', () => {
  test('begins with what nobody has told, if there is anything', () => {
    const { said, refused, status } = freshness(real.content);
    expect(said).toMatch(/^(?:What the owner must confirm before launch|Facts to confirm): /);
    expect([refused, status]).toEqual(['', 0]);
  });

  test('fits in one issue, nothing left out', () => {
    const { said } = freshness(real.content, '--format', 'markdown');
    expect(said.startsWith(issueMark)).toBe(true);
    expect(said.length).toBeLessThan(65_536);
    expect(said).not.toContain('did not fit');
  });
});

describe('what is to be confirmed of the made-up content', () => {
  test('can be asked of one owner alone', () => {
    const { said } = freshness(oldminster.content, '--owner', 'Oldshire Police');
    expect(said).toContain('\n  Oldshire Police\n');
    expect(said).not.toContain('Oldminster Council');
    expect(said).not.toContain('Not known');
  });

  test('names the owners there are where another is asked for', () => {
    const { refused, status } = freshness(oldminster.content, '--owner', 'Nobody');
    expect(refused).toContain('No records belong to "Nobody". Owners: Lantern; ');
    expect(status).toBe(1);
  });

  test('is refused in a format there is none of', () => {
    const { refused, status } = freshness(oldminster.content, '--format', 'pdf');
    expect(refused).toBe('There is no format "pdf". Allowed: text, markdown, json.\n');
    expect(status).toBe(1);
  });
});
