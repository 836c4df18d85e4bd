import * as fc from 'fast-check';
import type { Editable } from './editable.ts';
import { stringsIn } from './tables.ts';

/** One change of the content that nobody would make on purpose, or only just. */
export interface Mutation {
  /** What was done, to find it again. */
  says: string;
  file: string;
  by: (content: Editable) => void;
}

type Change = (text: string, at: number) => string | Uint8Array;

const lines = (text: string) => text.split('\n');
/** One of a list, by a number from nought up to one. */
const pick = (count: number, at: number) => Math.min(count - 1, Math.floor(at * count));

/** The lines of facts: of an .mdx file those between its fences, of a .yaml file all. */
function factLines(text: string): number {
  const all = lines(text);
  const end = all.indexOf('---', 1);
  return text.startsWith('---\n') && end !== -1 ? end : all.length - 1;
}

const oneLine =
  (change: (all: string[], index: number) => string[], upTo = factLines): Change =>
  (text, at) => {
    const all = lines(text);
    return change(all, pick(Math.max(1, upTo(text)), at)).join('\n');
  };
const inBody =
  (words: string): Change =>
  (text, at) => {
    const all = lines(text);
    const from = factLines(text) + 1;
    const index = from + pick(Math.max(1, all.length - from), at);
    return [...all.slice(0, index), '', words, '', ...all.slice(index)].join('\n');
  };

/** Values that YAML, JavaScript or a browser could take for something else. */
const oddValues = [
  '',
  ...stringsIn(String.raw`
    ~ ¦ null ¦ true ¦ yes ¦ 0 ¦ -1 ¦ 12 ¦ 0123 ¦ 0x1f ¦ 1_000 ¦ 1e999 ¦ .nan ¦ 2026-02-30 ¦
    0000-00-00 ¦ 9999-99-99 ¦ 2026-11-30T10:00:00Z ¦ 18:30 ¦ [a, b] ¦ { a: b } ¦ [ ¦ { ¦ - x ¦
    ? x ¦ \" ¦ ' ¦ \"a\" b ¦ *x ¦ &x y ¦ !!str x ¦ !t x ¦ @x ¦ \u0060x\u0060 ¦ | ¦ >- ¦ %x ¦ # x ¦ << ¦
    a: b ¦ a:b ¦ __proto__ ¦ constructor ¦ toString ¦ / ¦ // ¦ /x ¦ /help ¦ /help/ ¦ /help/# ¦
    /../../etc/passwd ¦ ./x.png ¦ javascript:alert(1) ¦ data:text/html,x ¦ https:// ¦ https://x ¦
    https://exa mple.example/ ¦ https://oldminster.example/% ¦ https://[::1]/ ¦
    http://user:pass@oldminster.example/ ¦ <script>alert(1)</script> ¦ <b> ¦ {x} ¦ \u0024{x} ¦ {{x}} ¦
    %{x} ¦ \\ ¦ \\u0000 ¦ \"\\u0000\" ¦ \"\\u2028\" ¦ \"\\ud800\" ¦ &lt; ¦ &#0; ¦ a@b ¦ \"@\" ¦
    x@y.z@w ¦ 0 ¦ 00 ¦ 0000000000 ¦ '0000 000 0000' ¦ '01206 282222' ¦
    '\u0660\u0661\u0662\u0663' ¦ É ¦ e\u0301 ¦ \u200b ¦ \u202eabc ¦
    \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 ¦ \u00a0 ¦  x  ¦ \ufdfa ¦
    Z\u0351\u036b\u0313\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034dA\u0334\u0335\u031c\u0330\u0354\u036b\u0357\u0362
  `),
  '😀'.repeat(50),
  'x'.repeat(5000),
  'word '.repeat(400),
  '’'.repeat(300),
];

const oddWords = [
  ...stringsIn(String.raw`
    < ¦ { ¦ } ¦ <Note> ¦ </Note> ¦ <Note/> ¦ <Note ¦ <Note.x/> ¦ <note>x</note> ¦ <__proto__/> ¦
    <constructor>x</constructor> ¦ <>x</> ¦ <!-- x --> ¦ <?x?> ¦ <Phone service=\"__proto__\" /> ¦
    <Phone service=\"\" /> ¦ <Phone {...x} /> ¦ <Phone service={1} /> ¦
    <Phone service=\"police-101\" service=\"x\" /> ¦ <Until date=\"9999-99-99\">x</Until> ¦
    <Until date=\"2026-11-22\">\n\n- x\n\n</Until> ¦ <Danger>\n\n## x\n\n</Danger> ¦
    Read <Danger>x</Danger> now ¦ <Note><Note><Note>x</Note></Note></Note> ¦ - <Note>x</Note> ¦
    > <Note>x</Note> ¦ ## <Phone service=\"police-101\" /> ¦ ## [x](/help/) ¦ # x ¦ ###### x ¦
    ## ¦ ## \u200b ¦ ## \ud83d\ude00 ¦ x\n=== ¦ x\n--- ¦ --- ¦ +++\na = 1\n+++ ¦ \u0060\u0060\u0060\n<b>\n\u0060\u0060\u0060 ¦
    ~~~ ¦     code ¦ *** ¦ - [ ] x ¦ [^1] ¦ [^1]\n\n[^1]: x ¦ ![](x) ¦ ![x](x) ¦
    ![x](./a%ZZ.png) ¦ ![x](../../../etc/passwd) ¦ ![x](data:,x) ¦ []() ¦ [x]() ¦ [x](<>) ¦
    [x](/a%ZZ/) ¦ [x](/help/?a=b) ¦ [x](//evil.example/) ¦ [x](https://a.example/%) ¦
    [x](mailto:x) ¦ [x](mailto:help@oldminster.example) ¦ [x](tel:999) ¦ [x][y] ¦
    [x][y]\n\n[y]: /help/ ¦ [x](/help/) ¦ [Help][]\n\n[help]: /nowhere/ ¦
    https://oldminster.example/ ¦ www.oldminster.example ¦ help@oldminster.example ¦
    <https://oldminster.example> ¦ | a | b |\n| - | - |\n| 1 | 2 | ¦ | ¦ 1. x\n1. y ¦ 10) x ¦
    - x\n    - y\n        - z ¦ &nbsp; ¦ &#0; ¦ &bogus; ¦ \\ ¦ \\< ¦ $x$ ¦ :::note ¦ {/* x */} ¦
    {\u0060x\u0060} ¦ export const a = 1 ¦ import a from \"a\" ¦ \t\tx ¦ x  \ny ¦ \u00a0 ¦ \u2028x ¦
    \u202eabc ¦ \u0660\u0661\u0662\u0663
  `),
  'x'.repeat(20_000),
  'word '.repeat(3000),
  '['.repeat(500),
  '>'.repeat(300),
  `${'- '.repeat(100)}x`,
  '*'.repeat(500),
  '<Note>'.repeat(100),
  '{'.repeat(100),
  '('.repeat(500),
  '`'.repeat(333),
  '_a'.repeat(500),
  '![['.repeat(200),
];

const keys = [
  '',
  'title ',
  ...stringsIn(String.raw`
    __proto__ ¦ constructor ¦ toString ¦ x ¦ Title ¦ \"title\" ¦ title:x ¦ 1 ¦ - ¦ ? ¦ ~ ¦ é ¦ na me
  `),
];

/** Changes of the text of one file; `at` says where, from nought up to one. */
const changes: Record<string, Change[]> = {
  'takes a line out': [oneLine((all, index) => all.toSpliced(index, 1))],
  'takes a field out': [
    oneLine((all, index) => {
      const end = all.findIndex((line, at) => at > index && /^\S/.test(line));
      return all.toSpliced(index, (end === -1 ? all.length : end) - index);
    }),
  ],
  'writes a line twice': [oneLine((all, index) => all.toSpliced(index, 0, all[index] ?? ''))],
  'swaps two lines': [
    oneLine((all, index) => all.toSpliced(index, 2, all[index + 1] ?? '', all[index] ?? '')),
  ],
  'indents a line': [
    oneLine((all, index) => all.with(index, `  ${all[index] ?? ''}`)),
    oneLine((all, index) => all.with(index, `\t${all[index] ?? ''}`)),
    oneLine((all, index) => all.with(index, (all[index] ?? '').trimStart())),
  ],
  'writes another value': oddValues.map((value) =>
    oneLine((all, index) =>
      all.with(
        index,
        (all[index] ?? '').replace(/(:|-)( .*)?$/, (_, mark: string) => `${mark} ${value}`),
      ),
    ),
  ),
  'renames a field': keys.map((key) =>
    oneLine((all, index) =>
      all.with(
        index,
        (all[index] ?? '').replace(/^(\s*(?:- )?)[^:]*:/, (_, start: string) => `${start}${key}:`),
      ),
    ),
  ),
  'writes into the words': oddWords.map(inBody),
  'breaks the fences': [
    (text) => text.replace('---\n', ''),
    (text) => text.replace(/\n---\n/, '\n'),
    (text) => text.replace(/\n---\n/, '\n----\n'),
    (text) => text.replace(/\n---\n/, '\n---   \n'),
    (text) => text.replace(/\n---\n/, '\n --- \n'),
    (text) => text.replace(/\n---\n/, '\n---\n---\n'),
    (text) => text.replace(/\n---\n/, '\n...\n'),
    (text) => text.replace(/^---\n/, '+++\n'),
    (text) => text.replace(/^---\n/, ' ---\n'),
    (text) => text.replace(/^---\n/, '\n---\n'),
    (text) => `---\n${text}`,
    (text) => `${text}\n---\n`,
    (text) => `${text}\n---\na: b\n---\n`,
  ],
  'saves it strangely': [
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `\uFEFF${text}`,
    (text) => Buffer.from(text, 'latin1'),
    (text) => Buffer.from(text, 'utf16le'),
    (text) => Buffer.from([0xff, 0xfe, ...Buffer.from(text)]),
    (text, at) => text.slice(0, Math.floor(at * text.length)),
    (text, at) => text.slice(Math.floor(at * text.length)),
    (text, at) => Buffer.from(text).subarray(0, Math.floor(at * text.length)),
    (text, at) =>
      `${text.slice(0, Math.floor(at * text.length))}\0${text.slice(Math.floor(at * text.length))}`,
    (text) => text.trimEnd(),
    (text) => `${text}\n\n\n\n`,
    (text) => text.replaceAll('  ', '\t'),
    () => '',
    () => ' \n\t\n',
    () => '---\n---\n',
    () => '---\n\n---\n\nWords.\n',
    () => '- a\n- b\n',
    () => '{}\n',
    () => '"words"\n',
    (text) => text + text,
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('’', "'"),
    (text) => text.toUpperCase(),
  ],
};

/** Other names for a file. */
const names: ((path: string) => string)[] = [
  (path) => path.toUpperCase(),
  (path) => path.replace(/\.(\w+)$/, '.$1.$1'),
  (path) => path.replace(/\.\w+$/, '.yml'),
  (path) => path.replace(/\.\w+$/, ''),
  (path) => path.replace(/([^/]+)$/, 'deeper/$1'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'the-law.$2'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'two words.$2'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'É.$2'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, '__proto__.$2'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'constructor.$2'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, `${'x'.repeat(200)}.$2`),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'index.$2'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'with.$2'),
  (path) => path.replace(/^[^/]+/, 'guides'),
  (path) => path.replace(/^[^/]+/, 'constructor'),
  (path) => path.replace(/^[^/]+/, 'places'),
  (path) => path.replace(/([^/]+)\.(\w+)$/, 'copy-of-$1.$2'),
];

/** From nought up to one, anywhere alike: fc.double is next to nought nine times of ten. */
const part = fc.nat(9999).map((of) => of / 10_000);

/** Changes of what stands around and under the facts: a .yaml file has neither. */
const ofWords: ReadonlySet<string> = new Set(['breaks the fences', 'writes into the words']);

/** Mutations of some files, each of one file or two; every kind of record comes as often as another. */
export function mutations(paths: readonly string[]): fc.Arbitrary<Mutation> {
  const file = fileOf(paths);
  const fileWithWords = fileOf(paths.filter((path) => path.endsWith('.mdx')));
  const rewriting = Object.entries(changes).map(([says, some]) => ({
    weight: Math.min(12, 2 + some.length),
    arbitrary: fc
      .tuple(ofWords.has(says) ? fileWithWords : file, fc.nat(some.length - 1), part)
      .map(([path, index, at]) =>
        rewrite(path, `${says} (${String(index)})`, (text) => some[index]?.(text, at) ?? text),
      ),
  }));
  return fc.oneof(
    ...rewriting,
    { weight: 6, arbitrary: spliced(file) },
    { weight: 6, arbitrary: otherValue(file) },
    { weight: 4, arbitrary: renamed(file) },
    { weight: 2, arbitrary: file.map(takenAway) },
  );
}

function fileOf(paths: readonly string[]): fc.Arbitrary<string> {
  const kinds = Map.groupBy(paths, (path) => path.replace(/\/.*/, ''));
  return fc.oneof(...[...kinds.values()].map((ofKind) => fc.constantFrom(...ofKind)));
}

function takenAway(file: string): Mutation {
  return { says: 'takes it away', file, by: (content) => content.remove(file) };
}

function rewrite(
  file: string,
  says: string,
  change: (text: string) => string | Uint8Array,
): Mutation {
  return { says, file, by: (content) => content.write(file, change(content.read(file))) };
}

/** Some letters taken out, and any others put in. */
function spliced(file: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  const letters = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }),
  );
  return fc.tuple(file, part, fc.nat(60), letters).map(([path, at, count, put]) =>
    rewrite(path, `puts ${JSON.stringify(put)} for ${String(count)} letters`, (text) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + count);
    }),
  );
}

/** A value of one file put where another file has one: an id of another kind, a date, a number. */
function otherValue(file: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  const value = /^(\s*(?:- |\w+: ))(.+)$/;
  return fc.tuple(file, file, part, part).map(([path, other, at, from]) => ({
    says: `takes a value from ${other}`,
    file: path,
    by: (content) => {
      const taken = lines(content.read(other)).filter((line) => value.test(line));
      const put = value.exec(taken[pick(Math.max(1, taken.length), from)] ?? '')?.[2] ?? 'x';
      const text = content.read(path);
      const all = lines(text);
      const index = pick(Math.max(1, factLines(text)), at);
      content.write(
        path,
        all
          .with(
            index,
            (all[index] ?? '').replace(value, (_, start: string) => start + put),
          )
          .join('\n'),
      );
    },
  }));
}

/** Another name for a file, or the same words under two names. */
function renamed(file: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  return fc.tuple(file, fc.nat(names.length - 1), fc.boolean()).map(([path, index, keep]) => ({
    says: `${keep ? 'copies' : 'renames'} it (${String(index)})`,
    file: path,
    by: (content) => {
      const text = content.read(path);
      if (!keep) content.remove(path);
      content.write((names[index] as (path: string) => string)(path), text);
    },
  }));
}
