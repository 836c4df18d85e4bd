import { readFileSync } from 'node:fs';
import { mdxToMdast as parserOfTheBuild } from 'satteri';
import { expect, test } from 'vitest';
import { folderOnDisk } from '../../../src/check/content-folder.ts';
import { frontMatter } from '../../../src/check/file/content-file.ts';
import { mdxToMdast } from '../../../src/edit/mdx-in-browser.ts';

interface Node {
  type: string;
  value?: unknown;
  url?: string;
  name?: string | null;
  depth?: number;
  position?: { start: { line: number } };
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

/** What the check looks at in a tree. */
function seen({ type, value, url, name, depth, position, attributes, children }: Node): unknown {
  const line = type === 'text' ? undefined : position?.start.line;
  const given = attributes?.map((one) => [one.name, one.value]);
  return [type, line, value, url, name, depth, given, children?.map(seen)];
}

const bodies = ['content', 'tests/fixtures/oldminster'].flatMap((root) =>
  folderOnDisk(root)
    .paths()
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readFileSync(`${root}/${path}`, 'utf8').replace(frontMatter, '')),
);

test('the parser of the browser reads all words as that of the build does', () => {
  for (const body of bodies) {
    expect(seen(mdxToMdast(body) as Node)).toEqual(seen(parserOfTheBuild(body) as Node));
  }
});

test('words that cannot be read are told with their line, as by that of the build', () => {
  expect(() => mdxToMdast('Fine.\n\nFive <six')).toThrow(/^3:/);
});
