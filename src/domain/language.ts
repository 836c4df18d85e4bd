import type { Language } from '../schemas/language.ts';

/** The record of the English texts, which all translations are made from. */
export const english = 'en';

/** A piece of a text: words, or something that stands in their place. */
type TextPart =
  { is: 'words'; words: string } | { is: 'phone'; service: string } | { is: 'value'; name: string };

/** A text in pieces: `Call {phone:police-101}.` is words, the number of a service, and words. */
export function textParts(text: string): TextPart[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, phone, value] = /^\{(?:phone:([a-z0-9-]+)|([a-z]+))\}$/i.exec(piece) ?? [];
      if (phone !== undefined) return { is: 'phone', service: phone };
      if (value !== undefined) return { is: 'value', name: value };
      return { is: 'words', words: piece };
    });
}

/** A text with its values put in; numbers of services must have been taken out before. */
export function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Every text of a language by its path, `help.parts[1].says[1]`. */
export function textsOf({ frame, help, card }: Language): Map<string, string> {
  return textsIn({ frame, help, card });
}

/** Every text at any depth, by its path. */
export function textsIn(values: object): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value);
    else if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, `${path}[${String(index + 1)}]`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, path ? `${path}.${key}` : key);
    }
  };
  walk(values, '');
  return texts;
}

/** What must be the same in every language: placeholders, and figures in Western digits. */
export function fixedParts(text: string): string[] {
  return (text.match(/\{[^{}]*\}|\d+/g) ?? []).filter((part) => part !== '{name}').sort();
}
