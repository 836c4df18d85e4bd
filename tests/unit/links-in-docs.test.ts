import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/source-files.ts';

const papers = ['README.md', ...['docs', 'content'].flatMap(filesIn)].filter((file) =>
  file.endsWith('.md'),
);

/** A page in Markdown without its code: what is in it is an example. */
function read(paper: string): string {
  return readFileSync(paper, 'utf8').replaceAll(/^( *)```[\s\S]*?^\1```$|`[^`\n]*`/gm, '');
}

/** The links of a page, each with its part behind the #. Those to other sites are left out. */
function linksIn(paper: string) {
  return [...read(paper).matchAll(/\]\((?!https?:|mailto:|\/)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, to = '', part]) => ({
      file: to === '' ? paper : posix.join(posix.dirname(paper), to),
      part,
    }),
  );
}

/** Where headings can be linked to, as GitHub makes it of their words. */
function partsOf(paper: string): string[] {
  return [...read(paper).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the papers of the project', () => {
  test('are read, links and headings', () => {
    expect(linksIn('README.md')).toContainEqual({ file: 'content/README.md', part: undefined });
    expect(partsOf('README.md')).toContain('two-commands');
  });

  test.each(papers)('%s links to what is there', (paper) => {
    const nowhere = linksIn(paper).filter(
      ({ file, part }) =>
        !existsSync(file) ||
        // Each partnership words the manual of its content itself.
        (part !== undefined && !file.startsWith('content/') && !partsOf(file).includes(part)),
    );
    expect(nowhere).toEqual([]);
  });
});

test('each decision is headed by the number of its file', () => {
  const headed = filesIn('docs/decisions').map((file) => [
    Number(posix.basename(file).slice(0, 4)),
    Number(/^# (\d+)\. /.exec(readFileSync(file, 'utf8'))?.[1]),
  ]);
  expect(headed.length).toBeGreaterThan(5);
  expect(headed.map(([, heading]) => heading)).toEqual(headed.map(([name]) => name));
});
