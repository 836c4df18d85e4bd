import type { Phrase } from '../schemas/shared/phrase.ts';

/** Fills in the placeholders of a phrase. For the browser: `formatPhrase` needs a library. */
export function fillPlaceholders<Name extends string>(
  phrase: Phrase<Name>,
  values: Readonly<Record<Name, string | number>>,
): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (_, name: Name) => String(values[name]));
}
