import type { Folder } from '../schemas/register.ts';
import type { Asker } from './asker.ts';
import type { Asking, Question } from './asking.ts';
import { placed } from './file-naming.ts';
import { kinds } from './kinds.ts';
import { fileOf } from './record.ts';

const nothing = '';
const another = '+';

/** Asks for one of the records that are there, or for a new one, made on the way. */
export async function chooseRecord(
  { words, needed, none, before }: Question,
  folder: string,
  { folder: of, asker, atHand, makeAnother }: Asking,
): Promise<string | undefined> {
  const kind = kinds[folder as Folder];
  const { has, recordsOf } = atHand();
  // A place has each role once, and the file of the role is named like the place.
  const isTaken = (id: string) =>
    folder === 'places' && kinds[of].file === placed && has(fileOf(of, id));
  const chosen = await asker.choose(words, [
    ...(needed ? [] : [{ value: nothing, label: none }]),
    ...recordsOf(folder)
      .filter(({ id }) => !before.includes(id) && !isTaken(id))
      .map(({ id, name }) => ({ value: id, label: name, hint: id })),
    {
      value: another,
      label: `Another one, not in this list yet: a new ${kind.name}`,
      isLastResort: true,
    },
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
