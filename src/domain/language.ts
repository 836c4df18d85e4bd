import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../schemas/language.ts';
import { type Phrase, asMessage, namesIn } from '../schemas/shared/phrase.ts';

/** The folder of the English texts, which all translations are made from. */
export const english = 'en';

/** The language of every page but those of the other folders. */
export const siteLanguage = 'en-GB';

/** A part of a text: words, a link, or the service whose number is shown there. */
export interface TextPart {
  words: string;
  href?: string;
  phone?: string;
}

/** The values for the placeholders of a text, by name. */
export type TextValues = Readonly<Record<string, string | number | TextPart>>;

/** Parsed texts: most are used on every page. */
const messages = new Map<string, IntlMessageFormat>();

function messageOf(text: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${text}`;
  const message = messages.get(key) ?? new IntlMessageFormat(asMessage(text), locale);
  messages.set(key, message);
  return message;
}

/** Splits a text: `Call {phone:police-101}.` is words, the number of a service, and words. */
export function textParts(text: string, values: TextValues = {}, locale = english): TextPart[] {
  const phone = ([id]: unknown[]) => ({ words: '', phone: String(id) });
  return messageOf(text, locale)
    .formatToParts<TextPart>({ ...values, phone })
    .map(({ value }) => (typeof value === 'object' ? value : { words: value }));
}

/** Fills in the placeholders of a phrase, plurals too. Throws if a value is missing. */
export function formatPhrase<Name extends string>(
  phrase: Phrase<Name>,
  values: Readonly<Record<Name, string | number>>,
): string {
  return textParts(phrase, values)
    .map(({ words }) => words)
    .join('');
}

/** Every text of a language by its path, `help.parts[1].says[1]`. */
export function textsOf({ frame, help, card }: Language) {
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

/** The ids of the services whose numbers a text contains. */
export function servicesIn(text: string): string[] {
  return [...text.matchAll(/\{phone:([^{}]*)\}/g)].map(([, id = '']) => id);
}

/** What must be the same in every language: placeholders, and figures in Western digits. */
export function fixedParts(text: string): string[] {
  const phones = servicesIn(text).map((id) => `{phone:${id}}`);
  const names = [...(namesIn(text) ?? [])].filter((name) => name !== 'name');
  const figures = text.replaceAll(/\{phone:[^{}]*\}/g, '').match(/\d+/g) ?? [];
  return [...phones, ...names.map((name) => `{${name}}`), ...figures].sort();
}
