import type { Phrase } from '../schemas/shared/phrase.ts';

/** A phrase with its values, put together in the browser, which loads no library for it. */
export function fill<Name extends string>(
  phrase: Phrase<Name>,
  values: Readonly<Record<Name, string | number>>,
): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (_, name: Name) => String(values[name]));
}
