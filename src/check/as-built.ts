import { type Document, isScalar, visit } from 'yaml';

/** What the build's reader of YAML takes for a date, and ours for words. */
const day = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d.*)?$/;
/** The same of numbers: binary ones, and others with a sign before them. */
const number = /^([-+]?)(0b[01]+|0x[\da-f]+|0o[0-7]+)$/i;

/**
 * The facts of a file as Astro reads them, where that is otherwise than here: without quotes it
 * takes some words for dates and numbers. Nothing where both read the same.
 */
export function factsAsBuilt(document: Document): unknown {
  const built = document.clone();
  const taken: unknown[] = [];
  visit(built, {
    Pair: (_, { key }) => {
      // The name of a field is words in both.
      if (isScalar(key)) key.type = 'QUOTE_DOUBLE';
    },
    Scalar: (_, scalar) => {
      if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
      const value = valueAsBuilt(scalar.value);
      if (value === scalar.value) return;
      taken.push(value);
      scalar.value = value;
    },
  });
  return taken.length > 0 ? (built.toJS() as unknown) : undefined;
}

function valueAsBuilt(words: string): unknown {
  const [, year, month, date] = day.exec(words) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const [, sign, digits] = number.exec(words) ?? [];
  return digits === undefined ? words : Number(digits) * (sign === '-' ? -1 : 1);
}
