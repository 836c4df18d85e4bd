import { type Document, isScalar, visit } from 'yaml';

/** Dates and binary numbers, which the build's reader of YAML takes for such, and ours for words. */
const day = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d.*)?$/;
const number = /^([-+]?)(0b[01]+|0x[\da-f]+|0o[0-7]+)$/i;

/**
 * The facts as Astro reads them, where unquoted words are dates and numbers to it; else undefined.
 * The document holds them from then on: what it stood for before must have been read.
 */
export function factsAsBuilt(document: Document): unknown {
  const changed: unknown[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      // The name of a field is words in both.
      if (isScalar(key)) key.type = 'QUOTE_DOUBLE';
    },
    Scalar: (_, scalar) => {
      if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
      const value = valueAsBuilt(scalar.value);
      if (value !== scalar.value) changed.push(value);
      scalar.value = value;
    },
  });
  return changed.length > 0 ? (document.toJS() as unknown) : undefined;
}

function valueAsBuilt(words: string): unknown {
  const [, year, month, date] = day.exec(words) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const [, sign, digits] = number.exec(words) ?? [];
  return digits === undefined ? words : Number(digits) * (sign === '-' ? -1 : 1);
}
