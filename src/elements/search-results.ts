import type { SearchedPage } from './pagefind.ts';

/** Offers names to narrow by; what is chosen stays, even when nothing has it. */
export function offer(select: HTMLSelectElement, names: string[]) {
  const chosen = select.value;
  const [all] = select.options;
  const offered = names.includes(chosen) || chosen === '' ? names : [...names, chosen];
  select.replaceChildren(...(all ? [all] : []), ...offered.map((name) => new Option(name, name)));
  select.value = chosen;
}

/** One page found, as a row of the list. */
export function resultRow(page: SearchedPage): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.href;
  link.textContent = page.title;
  const words = document.createElement('p');
  words.textContent = `${page.kind}. ${page.description}`;
  row.append(link, words);
  return row;
}
