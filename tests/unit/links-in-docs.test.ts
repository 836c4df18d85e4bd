import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { slug } from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/source-files.ts';

const documents = ['README.md', ...['docs', 'content'].flatMap(filesIn)].filter((file) =>
  file.endsWith('.md'),
);

/** A document without its code, which is an example. */
function read(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^( *)```[\s\S]*?^\1```$|`[^`\n]*`/gm, '');
}

/** The links of a document with their fragments; those to other sites are left out. */
function linksIn(file: string) {
  return [...read(file).matchAll(/\]\((?!https?:|mailto:|\/)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, to = '', anchor]) => ({
      file: to === '' ? file : posix.join(posix.dirname(file), to),
      anchor,
    }),
  );
}

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => slug(words));
}

/** Read once: a document may have hundreds of links to itself. */
const anchors = new Map(documents.map((file) => [file, anchorsOf(file)]));

describe('the documents of the project', () => {
  test('are parsed: links and headings', () => {
    expect(linksIn('README.md')).toContainEqual({ file: 'content/README.md', anchor: undefined });
    expect(anchorsOf('README.md')).toContain('two-commands');
  });

  test.each(documents)('the links of %s lead somewhere', (file) => {
    const broken = linksIn(file).filter(
      ({ file, anchor }) =>
        !existsSync(file) ||
        // Each partnership writes the manual of its content itself.
        (anchor !== undefined &&
          !file.startsWith('content/') &&
          !(anchors.get(file) ?? anchorsOf(file)).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });
});

test('each decision has the number of its file in its heading', () => {
  const headed = filesIn('docs/decisions').map((file) => [
    Number(posix.basename(file).slice(0, 4)),
    Number(/^# (\d+)\. /.exec(readFileSync(file, 'utf8'))?.[1]),
  ]);
  expect(headed.length).toBeGreaterThan(5);
  expect(headed.map(([, heading]) => heading)).toEqual(headed.map(([name]) => name));
});
