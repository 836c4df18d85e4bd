import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entriesIn, entriesOfList, isNamed, notInTheList } from '../support/message-list.ts';
import { sourcesOfMessages } from '../support/message-rooms.ts';
import { messagesIn } from '../support/messages.ts';
import { sourceFiles } from '../support/source-files.ts';
import { faultsOfWrongValues } from '../support/wrong-values.ts';

const list = entriesOfList();
const named = list.flatMap(({ messages }) => messages);

describe('the finder of messages', () => {
  const found = (path: string, text: string, ...more: [string, string][]) => {
    const { messages, lost } = messagesIn(new Map([[path, text], ...more]));
    return { says: messages.map((message) => message.text), lost };
  };

  test('reads words, and puts "…" where they differ from time to time', () => {
    const text = 'export const f = (n: number) => ({ problem: `has ${n} words.`, found: "x" });';
    expect(found('src/check/a.ts', text)).toEqual({ says: ['has … words.'], lost: [] });
  });

  test('follows choices, brackets and names, from another file too', () => {
    const text = `
      import { far as off } from './b.ts';
      const near = 'is near.';
      const problem = a ? near : (b ?? ('is either.' as string));
      export const faults = [{ problem }, { problem: c && off }, { problem: d || 'is or.' }];`;
    const { says, lost } = found('src/check/a.ts', text, [
      'src/check/b.ts',
      "export const far = 'is far.';",
    ]);
    expect(says).toEqual(['is near.', 'is either.', 'is far.', 'is or.']);
    // What "b" and "d" are, nobody can tell from here.
    expect(lost).toEqual(['src/check/a.ts:4', 'src/check/a.ts:5']);
  });

  test('follows what a function returns, and what it is given', () => {
    const text = `
      function wordsFor(n: number) {
        if (n > 1) return 'is many.';
        return n === 1 ? 'is one.' : undefined;
      }
      function refuse(at: number, problem: string) { faults.push({ at, problem }); }
      const again = (problem: string, allowed: string) => ({ problem, allowed });
      refuse(1, 'is first.');
      again('is again.', 'Say it once.');
      faults.push({ problem: wordsFor(2) });`;
    const { says, lost } = found('src/check/a.ts', text);
    expect(says.sort()).toEqual(['is again.', 'is first.', 'is many.', 'is one.']);
    expect(lost).toEqual([]);
  });

  test('follows what is taken out of a group, or out of a list', () => {
    const text = `
      const whys = () => [{ why: 'is small.' }];
      for (const { why } of whys()) faults.push({ problem: why });
      ['is listed.'].map((problem) => ({ problem }));`;
    expect(found('src/check/a.ts', text)).toEqual({
      says: ['is small.', 'is listed.'],
      lost: [],
    });
  });

  test('reads what schemas refuse with, in each of their ways', () => {
    const text = `
      const why = ({ input }: Issue) => (input ? 'is no day.' : 'must be a day.');
      export const date = z.string({ error: why }).min(1, { error: 'is empty.' });
      export const all = date.refine(isRight, 'is not right.').superRefine((_, context) => {
        context.addIssue({ code: 'custom', message: 'is not whole.' });
      });
      export const one = field(date, 'The day it is.', ['On this day.']);`;
    const { says, lost } = found('src/schemas/a.ts', text);
    expect(says.sort()).toEqual(
      ['is empty.', 'is no day.', 'is not right.', 'is not whole.', 'must be a day.'].sort(),
    );
    expect(lost).toEqual([]);
  });

  test('reads what the comment asks to settle', () => {
    const text =
      "export const c = [known()].flatMap((says) => [{ says }]); function known() { return 'Ask.'; }";
    expect(found('src/changes/review-warnings.ts', text)).toEqual({ says: ['Ask.'], lost: [] });
  });

  test('reads what ends a command, its first line, and no message that is handed on', () => {
    const text = `
      const wrong = (names: string[]) => [...names.map((name) => \`\${name} is no flag.\`), 'Stop.'];
      export const taken = (id: string) => problemOfId(id);
      function problemOfId(id: string) { return id ? 'is taken.' : undefined; }
      refuse(wrong(names));
      fail('Nothing is here.');
      throw new Error(\`There is no "\${name}".\\n  Allowed: all\`);
      throw new Error(\`\${file}:\${message}\`);`;
    const { says, lost } = found('src/commands/new.ts', text);
    expect(says.sort()).toEqual(
      ['There is no "…".', 'Nothing is here.', 'Stop.', 'is taken.', '… is no flag.'].sort(),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ['out of a table', 'faults.push({ problem: words[code] });'],
    ['put together with +', "faults.push({ problem: 'is ' + much });"],
    ['of a function from elsewhere', "import { f } from 'x'; faults.push({ problem: f() });"],
    ['that nothing is ever given as', 'const f = (problem: string) => ({ problem });'],
    ['that goes a way of its own', "report('This goes nowhere.');"],
  ])('calls a message lost %s', (_, text) => {
    expect(found('src/check/a.ts', text).lost).toEqual(['src/check/a.ts:1']);
  });
});

describe('the list of messages', () => {
  const { messages, lost } = messagesIn(sourcesOfMessages());
  const given = new Map(messages.map(({ text, where }) => [text, where]));

  test('can be held against the code: every message was found', () => {
    expect(lost).toEqual([]);
    expect(given.size).toBeGreaterThan(150);
  });

  test('names every message that the code can give', () => {
    const missing = [...given].filter(([text]) => !named.includes(text));
    expect(missing, 'Add them, with a cure, to docs/when-the-build-says.md.').toEqual([]);
  });

  test('names none that the code no longer gives, and none twice', () => {
    expect(named.filter((text) => !given.has(text))).toEqual([]);
    expect(named.filter((text, index) => named.indexOf(text) !== index)).toEqual([]);
  });

  test('has a cure for each', () => {
    expect(list.filter(({ cure }) => !/^\S.{8,}[.?]$/.test(cure))).toEqual([]);
  });

  test('cannot be passed by: faults are made in src/check alone', () => {
    const elsewhere = sourceFiles()
      .filter((file) => file.endsWith('.ts') && !file.startsWith('src/check/'))
      .filter((file) => /\bproblem: *['"`]/.test(readFileSync(file, 'utf8')));
    expect(elsewhere).toEqual([]);
  });
});

describe('a list', () => {
  test('with an entry that cannot be read is refused', () => {
    expect(() => entriesIn('- `is empty.` Write.\n')).toThrow('Of 1 entries only 0 can be read.');
  });

  test('names a message whatever stands for "…", and no other', () => {
    expect(isNamed('has 3 words.', ['has … words.'])).toBe(true);
    expect(isNamed('has 3 words. And more.', ['has … words.'])).toBe(false);
  });
});

// What mistakes and careless changes lead to is held against the list in tests/content.
test(
  'every field of every kind, with every kind of wrong value, is answered with a message of the list',
  { timeout: 120_000 },
  () => {
    const problems = faultsOfWrongValues().map(({ problem }) => problem);
    expect(new Set(problems).size).toBeGreaterThan(80);
    expect(notInTheList(problems)).toEqual([]);
  },
);
