import type { Folder } from '../schemas/register.ts';
import type { Asker } from './asker.ts';
import { kinds } from './kinds.ts';
import type { Asking, Question } from './asking.ts';

const nothing = '';
const another = '+';

/** Asks for one of the records that are there, or for a new one, made on the way. */
export async function chooseRecord(
  { words, needed, none, before }: Question,
  folder: string,
  { asker, atHand, makeAnother }: Asking,
): Promise<string | undefined> {
  const kind = kinds[folder as Folder];
  const chosen = await asker.choose(words, [
    ...(needed ? [] : [{ value: nothing, label: none }]),
    ...atHand()
      .recordsOf(folder)
      .filter(({ id }) => !before.includes(id))
      .map(({ id, name }) => ({ value: id, label: name, hint: id })),
    { value: another, label: `Another one, not in this list yet: a new ${kind.name}` },
  ]);
  if (chosen === another) return makeAnother(folder as Folder);
  return chosen === nothing ? undefined : chosen;
}

/** Asks for one of the values that are allowed. */
export async function chooseValue<Value>(
  { words, needed, none, before }: Question,
  values: readonly Value[],
  asker: Asker,
): Promise<Value | undefined> {
  const left = values.filter((value) => !before.includes(value));
  const chosen = await asker.choose(words, [
    ...(needed ? [] : [{ value: nothing, label: none }]),
    ...left.map((value) => ({ value: String(value), label: String(value) })),
  ]);
  return left.find((value) => String(value) === chosen);
}

/** Asks whether something should be said at all. */
export async function saysYes({ words, none }: Question, asker: Asker): Promise<boolean> {
  const options = [
    { value: nothing, label: none },
    { value: 'yes', label: 'Yes' },
  ];
  return (await asker.choose(words, options)) === 'yes';
}
