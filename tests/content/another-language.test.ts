import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatFaults } from '../../src/check/fault.ts';
import type { Language } from '../../src/schemas/language.ts';
import type { Frame, Phrases } from '../../src/schemas/phrases.ts';
import { fingerprintOf } from '../../src/site/translation.ts';
import { checkEdited } from '../support/checked-edits.ts';

/** A language that nobody speaks, made from the English: words are changed, what stands in braces is not. */
function madeUp(english: Language & { frame: Frame }): Language & { frame: Frame } {
  const turned = (text: string) =>
    text.replaceAll(/\{[^{}]*\}|[a-z]+/gi, (piece) => (piece.startsWith('{') ? piece : 'la'));
  const translate = <Value>(value: Value): Value => {
    if (typeof value === 'string') return turned(value) as Value;
    if (Array.isArray(value)) return value.map(translate) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, translate(part)]),
    ) as Value;
  };
  const { frame, help, card } = english;
  return {
    ...english,
    name: 'Lala',
    english: 'Lalaish',
    code: 'qab',
    madeBy: 'a test',
    from: fingerprintOf(english),
    frame: translate(frame),
    help: translate(help),
    card: translate(card),
  };
}

/** A partnership need not have other languages; the fictional one has. */
const content = existsSync('content/languages/en/words.yaml')
  ? 'content'
  : 'tests/fixtures/oldminster';

/** What the check says of the content with a folder for the language in it, changed in one way. */
function faultsWith(change: (language: Language & { frame: Frame }) => void, reviewed = true) {
  return checkEdited(content, (copy) => {
    const english = parse(copy.read('languages/en/words.yaml')) as Language;
    const { frame } = parse(copy.read('languages/en/phrases.yaml')) as Phrases;
    const language = madeUp({ ...english, frame });
    change(language);
    copy.write('languages/qab/words.yaml', stringify(language));
    if (reviewed) copy.write('languages/qab/REVIEW.md', 'Nobody can put it back.\n');
  });
}

test('a ninth language is a folder with its words and its review, and nothing else', () => {
  const faults = faultsWith(() => undefined);
  expect(faults, formatFaults(faults)).toEqual([]);
});

test('a ninth language that nobody has put back into English lacks its review', () => {
  const faults = faultsWith(() => undefined, false);
  expect(faults.map(({ file }) => file)).toEqual(['languages/qab/REVIEW.md']);
  expect(faults[0]?.example).toContain('| Leave this site | la la la |');
});

test('the check names the phrase and the sentence that a language lacks', () => {
  const faults = faultsWith((language) => {
    Reflect.deleteProperty(language.frame, 'leave');
    language.help.parts[0]?.says.pop();
  });
  expect(faults.map(({ file, field }) => `${file}: ${field ?? ''}`)).toEqual(
    expect.arrayContaining(['languages/qab/words.yaml: frame.leave']),
  );
});

test('a number in a translation that is not in the English is found', () => {
  const faults = faultsWith((language) => {
    language.help.parts[1]?.says.splice(0, 1, 'La 54.');
  });
  expect(faults.map(({ problem }) => problem)).toContain(
    'does not have the same numbers as the English.',
  );
});
