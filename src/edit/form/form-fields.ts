import type { Draft } from '../draft-change.ts';
import { make } from './make.ts';

/** A choice with its label, and an empty choice first. */
export function selectField(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
) {
  const control = make(
    'select',
    { id },
    new Option('', ''),
    ...options.map(([value, text]) => new Option(text, value)),
  );
  return { label: make('label', { for: id }, label), control };
}

/** The field for the words of a page. `id` tells it from those of other drafts. */
export function wordsField(draft: Draft, id: string, changed: () => void): HTMLElement {
  const area = make('textarea', {
    id: `words-${id}`,
    rows: '14',
    'aria-describedby': `words-${id}-fault words-${id}-hint`,
  });
  area.value = draft.words;
  area.addEventListener('input', () => {
    draft.words = area.value;
    changed();
  });
  return make(
    'div',
    { class: 'field', 'data-path': 'The text' },
    make('label', { for: area.id }, 'Words of the page'),
    make(
      'p',
      { class: 'hint', id: `words-${id}-hint` },
      'An empty line between paragraphs; ## before a heading; a dash before each item of a list.',
    ),
    make('p', { class: 'fault', id: `words-${id}-fault` }),
    area,
  );
}
