import { Document, type ToStringOptions, isPair, isScalar, visit } from 'yaml';

/** Words that a reader of YAML could take for a number, a day, a time, or yes and no. */
const ambiguous = /^(?:\d[\d\s:./-]*|yes|no|on|off|y|n)$/i;

const style: ToStringOptions = { lineWidth: 0, singleQuote: true };

/** Whether words need quotation marks, or a reader of YAML could take them for something else. */
export function isAmbiguous(words: string): boolean {
  return ambiguous.test(words);
}

/** Facts as YAML, one field a line. Whatever could be taken for a number or a date is in quotes. */
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

/** Facts as a document of YAML, to be put into another. */
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
