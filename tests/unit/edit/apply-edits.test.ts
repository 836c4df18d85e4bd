import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/edit/apply-edits.ts';
import { fieldDifferences, textDifferences } from '../../../src/edit/differences.ts';
import type { RecordEdit } from '../../../src/edit/proposal.ts';

const file = 'services/family-line.mdx';
const text = `---
# Rung every spring.
name: Family Line
phones:
  - number: '01632 960 001' # never a comment in real content
    type: voice
  # Answered by the council.
  - number: "01632 960 002"
    type: text
topics: [children]

# Asked for twice.
order: 5
checked:
  on: 2026-01-02
  by: Community safety team
---

One.

Two.

Three.
`;

function after(change: Omit<RecordEdit, 'file'>, now: string | undefined = text) {
  return applyEdits([{ file, ...change }], () => now).get(file);
}

test('only the line of a changed value changes: quotes, remarks and order stay', () => {
  const fields = [{ at: ['phones', 1, 'number'], was: '01632 960 002', is: '01632 960 003' }];
  expect(after({ fields })).toBe(text.replace('960 002', '960 003'));
});

test('a new field stands where its kind has it, and one that goes leaves no gap', () => {
  const fields = [
    { at: ['description'], is: 'Listens.' },
    { at: ['order'], was: 5 },
  ];
  expect(after({ fields })).toBe(
    text
      .replace('name: Family Line\n', 'name: Family Line\ndescription: Listens.\n')
      .replace('order: 5\n', ''),
  );
});

test('an entry can be added to a list, and one taken out of its middle', () => {
  const added = after({ fields: [{ at: ['topics', 1], is: 'families' }] });
  expect(added).toContain('topics: [children, families]');
  const fields = [{ at: ['phones', 0], was: { number: '01632 960 001', type: 'voice' } }];
  expect(after({ fields })).toContain(
    'phones:\n  # Answered by the council.\n  - number: "01632 960 002"',
  );
});

test('a value that could be read as a number or a time is put in quotation marks', () => {
  const fields = [{ at: ['name'], was: 'Family Line', is: '18:30' }];
  expect(after({ fields })).toContain("name: '18:30'\n");
});

test('only the paragraphs that change are named, and the rest of the words stays', () => {
  expect(after({ words: [{ was: 'Two.', is: '2.\n\nAnd a half.' }] })).toBe(
    text.replace('Two.', '2.\n\nAnd a half.'),
  );
});

describe('a change is refused', () => {
  test('where the field says something else by now', () => {
    const fields = [{ at: ['order'], was: 4, is: 3 }];
    expect(() => after({ fields })).toThrow('order says something else by now');
  });

  test('where its words are gone, or are there twice', () => {
    expect(() => after({ words: [{ was: 'Four.', is: '4.' }] })).toThrow('not there any more');
    expect(() => after({ words: [{ was: 'T', is: '4.' }] })).toThrow('are there twice');
  });

  test('where a new record would stand on one that is there, and the other way round', () => {
    expect(() => after({ new: { name: 'Other' } })).toThrow('is there already');
    const gone = () => applyEdits([{ file, fields: [] }], () => undefined);
    expect(gone).toThrow('is not there any more');
  });
});

describe('the differences of two states lead from one to the other', () => {
  const states: [unknown, unknown][] = [
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: [1] }],
    [{ a: [1, 2, 3] }, { a: [1, 3] }],
    [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1, c: 3 }, { b: 2 }, { b: 4 }] }],
    [{ a: [1, 2] }, { a: [3] }],
  ];
  test.each(states)('from %j to %j', (before, now) => {
    const yaml = `${JSON.stringify(before).replace(/^\{"(\w)":(.*)\}$/, '$1: $2')}\n`;
    const fields = fieldDifferences(before, now);
    const made = applyEdits([{ file: 'orders/x.yaml', fields }], () => yaml);
    expect(parse(made.get('orders/x.yaml') ?? '')).toEqual(now);
  });

  test.each([
    ['One.\n\nTwo.', 'One.\n\nNew.\n\nTwo.'],
    ['One.\n\nTwo.\n\nThree.', 'One.\n\nThree.'],
    ['One.\n\nTwo.', 'Two.'],
    ['', 'First.'],
  ])('from the words %j to %j', (before, now) => {
    const words = textDifferences(before, now);
    const made = after({ words }, `---\nname: x\n---\n\n${before}\n`);
    expect(made?.replace(/^---[^]*---/, '').trim()).toBe(now);
  });
});
