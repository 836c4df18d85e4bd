import { describe, expect, test } from 'vitest';
import { issueMark } from '../../src/changes/markdown.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { testDateOf } from '../../src/commands/test/sites.ts';
import { oldminster, real } from '../support/built-site.ts';
import { folderWith, typeCommand } from '../support/typed-command.ts';

const days = new Map<string, string>();

/** The day for which the content of a site is tested; read once. */
function dayOf(content: string): string {
  const day = days.get(content) ?? testDateOf(checkContent(content).records);
  days.set(content, day);
  return day;
}

/** Runs `npm run freshness` on the content of a site. */
const freshness = (content: string, ...options: string[]) =>
  typeCommand('freshness', options, { folder: folderWith(content), BUILD_DATE: dayOf(content) });

describe('what is to be confirmed of content/', () => {
  test('begins with what nobody has told, if there is anything', async () => {
    const { printed, refused, status } = await freshness(real.content);
    expect(printed).toMatch(/^(?:What the owner must confirm before launch|Facts to confirm): /);
    expect([refused, status]).toEqual(['', 0]);
  });

  test('fits in one issue, nothing left out', async () => {
    const { printed } = await freshness(real.content, '--format', 'markdown');
    expect(printed.startsWith(issueMark)).toBe(true);
    expect(printed.length).toBeLessThan(65_536);
    expect(printed).not.toContain('did not fit');
  });
});

describe('what is to be confirmed of the made-up content', () => {
  test('can be asked of one owner alone', async () => {
    const { printed } = await freshness(oldminster.content, '--owner', 'Oldshire Police');
    expect(printed).toContain('\n  Oldshire Police\n');
    expect(printed).not.toContain('Oldminster Council');
    expect(printed).not.toContain('Not known');
  });

  test('names the owners there are where another is asked for', async () => {
    const { refused, status } = await freshness(oldminster.content, '--owner', 'Nobody');
    expect(refused).toContain('No records belong to "Nobody". Owners: Lantern; ');
    expect(status).toBe(1);
  });

  test('is refused in a format there is none of', async () => {
    const { refused, status } = await freshness(oldminster.content, '--format', 'pdf');
    expect(refused).toBe('There is no format "pdf". Allowed: text, markdown, json.\n');
    expect(status).toBe(1);
  });
});
