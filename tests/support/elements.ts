import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './built-site.ts';

const found = new WeakMap<BuiltPage, HTMLElement[]>();

/** Every element of a page, looked for once. */
export function elementsOf(page: BuiltPage): HTMLElement[] {
  const elements = found.get(page) ?? page.root.querySelectorAll('*');
  found.set(page, elements);
  return elements;
}
