import { Document, type ToStringOptions, isPair, isScalar, visit } from 'yaml';

/** Strings that a YAML parser could take for a number, a date, a time, or yes and no. */
const ambiguous = /^(?:\d[\d\s:./-]*|yes|no|on|off|y|n)$/i;

const style: ToStringOptions = { lineWidth: 0, singleQuote: true };

/** True if a string needs quotation marks, so that no YAML parser takes it for something else. */
export function isAmbiguous(text: string): boolean {
  return ambiguous.test(text);
}

/** Facts as YAML, one field a line. Strings that could be taken for a number or a date are in quotes. */
export function asYaml(facts: unknown): string {
  return documentOf(facts).toString(style);
}

/** A fact as YAML on one line: `18:30` in quotes, `[oldshire-police]`, `{ is: unknown }`. */
export function inOneLine(fact: unknown): string {
  const isGroup = fact !== null && typeof fact === 'object';
  return documentOf(fact)
    .toString({ ...style, ...(isGroup ? { collectionStyle: 'flow' } : {}) })
    .trim()
    .replaceAll(/^\[ | \]$/g, (bracket) => bracket.trim());
}

/** Facts as a YAML document, to be inserted into another. */
export function documentOf(facts: unknown): Document {
  const document = new Document(facts);
  visit(document, {
    Scalar: (key, node, path) => {
      const isName = key === 'key' && isPair(path.at(-1));
      if (!isName && isScalar(node) && typeof node.value === 'string' && isAmbiguous(node.value))
        node.type = 'QUOTE_SINGLE';
    },
  });
  return document;
}
