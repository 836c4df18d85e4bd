import { parseArgs } from 'node:util';
import { nearestWords } from '../domain/spelling.ts';
import { type Folder, folders } from '../schemas/register.ts';
import { flagsOf } from './flags.ts';
import { outline } from './outline.ts';

const everyKind = {
  '--file-name': 'The name of its file, if not the one its facts make.',
  '--words': 'The words under the facts.',
  '--content': 'The folder of words and facts, if not content.',
} as const;

/** The flags of a kind that fill no field, each with what it is for. */
export function furtherFlags(folder: Folder): [string, string][] {
  const hasWords = folders[folder].ending === '.mdx';
  return Object.entries(everyKind).filter(([name]) => hasWords || name !== '--words');
}

/** Each flag that somebody typed, with its dashes, and its values in their order. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** What somebody typed after the kind. */
export interface Typed {
  flags: Flags;
  /** Words that belong to no flag: somebody left out the quotes around words with spaces. */
  strays: readonly string[];
}

/** Reads what somebody typed after the kind; each flag takes one value, and may come again. */
export function typedIn(args: readonly string[]): Typed {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const flags = new Map<string, string[]>();
  const strays: string[] = [];
  let open: string[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      const values = flags.get(token.rawName) ?? [];
      flags.set(token.rawName, values);
      if (token.value !== undefined) values.push(token.value);
      open = token.value === undefined ? values : undefined;
    } else if (token.kind === 'positional') {
      (open ?? strays).push(token.value);
      open = undefined;
    }
  }
  return { flags, strays };
}

/** What cannot be meant, in words: flags that a kind does not have, and words that no flag takes. */
export function mistyped(folder: Folder, { flags, strays }: Typed): string[] {
  const fields = flagsOf(outline(folders[folder].schema)).map(({ name }) => name);
  const names = [...fields, ...furtherFlags(folder).map(([name]) => name)];
  const unknown = [...flags.keys()].filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => {
      const [nearest] = nearestWords(name, names, 1);
      return `${name} is not a flag here.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`;
    }),
    ...strays.map(
      (word) => `"${word}" belongs to no flag. Put words with spaces in quotes: --name "Town Hall"`,
    ),
  ];
}
