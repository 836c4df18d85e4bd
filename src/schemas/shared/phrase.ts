import {
  type MessageFormatElement,
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { z } from 'zod';
import { field } from './field.ts';
import { line } from './text.ts';

declare const takes: unique symbol;

/** A text of the site as an ICU message. Its type knows what its braces stand for: `Call {number}`. */
export type Phrase<Names extends string = never> = string & { readonly [takes]?: Names };

/** A text as an ICU message: the number of a service, `{phone:ID}`, is an element of it. */
export function asMessage(text: string): string {
  return text.replaceAll(/\{phone:([a-z0-9-]+)\}/g, '<phone>$1</phone>');
}

/** The names in the braces of a text, at any depth; `undefined` where a brace or a < is not closed. */
export function namesIn(text: string): Set<string> | undefined {
  try {
    return new Set(named(parse(asMessage(text))));
  } catch {
    return undefined;
  }
}

function named(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return [];
    if (isTagElement(element)) return named(element.children);
    const inner =
      isPluralElement(element) || isSelectElement(element) ? Object.values(element.options) : [];
    return [element.value, ...inner.flatMap(({ value }) => named(value))];
  });
}

/** A line in which these names may stand in braces, and no others. */
export function lineWith(...names: string[]) {
  const allowed = names.map((name) => `{${name}}`).join(', ') || 'the number of a service';
  return line.refine(
    (text) => [...(namesIn(text) ?? ['?'])].every((name) => names.includes(name)),
    {
      error: `has a brace or a < that is not closed, or something in braces other than ${allowed}.`,
    },
  );
}

/** A phrase of the site: what it is for, the English of it, and what has to stand in its braces. */
export function phrase<Name extends string = never>(
  what: string,
  example: string,
  ...names: Name[]
): z.ZodType<Phrase<Name>> {
  const needed = names.map((name) => `{${name}}`).join(' and ');
  const schema = lineWith(...names).refine(
    (text) => names.every((name) => namesIn(text)?.has(name) ?? true),
    { error: `must have ${needed} in it.` },
  );
  return field(schema, what, example);
}

/** A phrase that is put together in the browser, which knows no plurals: names in braces alone. */
export function plainPhrase<Name extends string = never>(
  what: string,
  example: string,
  ...names: Name[]
): z.ZodType<Phrase<Name>> {
  const schema = phrase(what, example, ...names).refine(isPlain, {
    error: 'is put together while somebody searches, and can have no plural in it.',
  });
  return field(schema, what, example);
}

function isPlain(text: string): boolean {
  const isClosed = namesIn(text) !== undefined;
  return !isClosed || parse(text).every((one) => isLiteralElement(one) || isArgumentElement(one));
}
