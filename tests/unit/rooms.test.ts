import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../src/rooms.mjs';
import {
  filesIn,
  findCycle,
  importsIn,
  importsOf,
  landsAt,
  sourceFiles,
} from '../support/source-files.ts';

const imports = new Map(
  sourceFiles().map((file) => [file, importsOf(file).map((name) => landsAt(file, name))]),
);

describe('the reader of imports', () => {
  test('finds imports of every kind, and none in a remark', () => {
    const text = `---
import type { A } from './a.ts';
import {
  b,
} from './b.ts';
// import c from './c.ts';
/* import d from './d.ts'; */
export { e } from './e.ts';
---
<p>import it from here</p>
<script>
  import './f.ts';
  const g = await import('./g.ts');
</script>`;
    expect(importsIn(text)).toEqual(['./a.ts', './b.ts', './e.ts', './f.ts', './g.ts']);
  });

  test('finds a ring of imports, and says who is in it', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(ring)).toEqual(['b', 'd', 'b']);
  });

  test('reads pages, components and plain files', () => {
    const files = [...imports.keys()];
    expect(['.ts', '.astro', '.mjs'].every((end) => files.some((file) => file.endsWith(end)))).toBe(
      true,
    );
  });
});

test('no file of src imports itself, by whatever way round', () => {
  expect(findCycle(imports)).toBeUndefined();
});

describe('imports go one way', () => {
  // Stars around a folder: any file in a folder of that name. A star at the end: a beginning.
  const matches = (pattern: string, target: string) => {
    const folder = /^\*\*\/(.+)\/\*\*$/.exec(pattern)?.[1];
    if (folder !== undefined) return target.split('/').slice(0, -1).includes(folder);
    return pattern.endsWith('*') ? target.startsWith(pattern.slice(0, -1)) : target === pattern;
  };

  test.each(rooms)('no file of $room takes from a room it may not', ({ room, refuses }) => {
    const trespasses = [...imports]
      .filter(([file]) => file.startsWith(`src/${room}/`))
      .flatMap(([file, targets]) => targets.map((target) => ({ file, target })))
      .filter(({ target }) =>
        refuses.some(({ from }) => from.some((pattern) => matches(pattern, target))),
      );
    expect(trespasses).toEqual([]);
  });

  test.each(rooms)('there is a room $room with files in it', ({ room }) => {
    expect([...imports.keys()].some((file) => file.startsWith(`src/${room}/`))).toBe(true);
  });

  test('no file of src takes from tests', () => {
    const out = [...imports].filter(([, to]) => to.some((target) => target.startsWith('tests/')));
    expect(out).toEqual([]);
  });

  test('only queries ask Astro for content', () => {
    const asking = [...imports]
      .filter(([, targets]) => targets.includes('astro:content'))
      .map(([file]) => file)
      .filter((file) => !file.startsWith('src/queries/') && file !== 'src/content.config.ts');
    expect(asking).toEqual([]);
  });
});

test('no folder or file is a drawer for what has no noun', () => {
  const drawers = ['utils', 'util', 'helpers', 'lib', 'misc', 'common', 'types', 'constants'];
  const found = [...filesIn('src'), ...filesIn('tests')].filter((file) =>
    file.split('/').some((part) => drawers.includes(basename(part).replace(/\..*$/, ''))),
  );
  expect(found).toEqual([]);
});
