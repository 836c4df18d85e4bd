import type { Fault } from '../../check/fault.ts';
import type { DraftCheck } from '../draft-check.ts';
import type { PreviewNode } from '../preview.ts';
import { make } from './elements.ts';

/**
 * Shows the check of some drafts: each fault at its field, and in `part` what a reviewer will see.
 * Returns the result as one sentence.
 */
export function showCheck(
  { faults, warnings, records, proposal }: DraftCheck,
  drafts: readonly HTMLElement[],
  part: HTMLElement,
): string {
  for (const [index, draft] of drafts.entries()) {
    clearFaults(draft);
    for (const fault of faults) if (fault.draft === index) showFault(fault, draft);
  }
  part.replaceChildren(
    ...faults
      .filter(({ draft }) => draft === undefined)
      .map((fault) => make('p', { class: 'fault' }, `${fault.file}: ${formatFault(fault)}`)),
    ...(warnings.length > 0 ? [make('h3', {}, 'A reviewer will ask')] : []),
    ...warnings.map((warning) => make('p', { class: 'warning' }, warning)),
    ...records.flatMap((record) => [make('h3', {}, record.title), ...recordParts(record)]),
  );
  if (faults.length > 0) return `${String(faults.length)} to put right.`;
  return proposal ? 'Nothing to put right.' : 'Nothing is changed yet.';
}

function clearFaults(draft: HTMLElement) {
  for (const fault of draft.querySelectorAll('.fault')) fault.textContent = '';
  for (const invalid of draft.querySelectorAll('[aria-invalid]'))
    invalid.removeAttribute('aria-invalid');
}

function showFault(fault: Fault, draft: HTMLElement) {
  const field = fieldOf(fault, draft);
  let details = field?.closest('details');
  while (details) {
    details.open = true;
    details = details.parentElement?.closest('details');
  }
  const place = field?.querySelector('.fault') ?? draft.querySelector('[data-rest]');
  const isNamed = field?.getAttribute('data-path') === fault.field;
  const text = formatFault(isNamed ? { ...fault, field: undefined } : fault);
  if (place) place.textContent = `${place.textContent} ${text}`.trim();
  if (field?.matches('.field')) {
    field.querySelector('input, select, textarea')?.setAttribute('aria-invalid', 'true');
  }
}

/** The field of a fault, or the nearest around it that is shown. */
function fieldOf({ field = '' }: Fault, draft: HTMLElement): Element | undefined {
  for (let name = field; name !== ''; name = name.replace(/(?:\.?\w+|\[\d+\]| \w+|.)$/, '')) {
    const found = draft.querySelector(`[data-path="${CSS.escape(name)}"]`);
    if (found) return found;
  }
  return undefined;
}

/** A fault as a sentence: `found` is in the field already. */
function formatFault({ field, problem, cure, allowed, example }: Fault): string {
  const right = example?.replace(/^\w+: /, '').replace(/^'(.*)'$/, '$1');
  return [
    `${field === undefined ? 'This' : `“${field}”`} ${problem}`,
    cure ?? allowed ?? '',
    right === undefined || right.includes('\n') ? '' : `Right: ${right}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What changes in a record: its facts, and its words as the page shows them. */
function recordParts({ title, rows, preview }: DraftCheck['records'][number]): HTMLElement[] {
  const label = 'Words as the page shows them';
  const attributes = { class: 'preview', role: 'region', 'aria-label': label };
  return [
    ...(rows.length > 0 ? [factTable(title, rows)] : []),
    ...(preview.length > 0 ? [make('div', attributes, ...preview.map(toElement))] : []),
  ];
}

function factTable(title: string, rows: DraftCheck['records'][number]['rows']): HTMLElement {
  const headings = ['Fact', 'Before', 'After'].map((text) => make('th', { scope: 'col' }, text));
  const body = rows.map(({ name, before, after }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, name),
      make('td', {}, before || '–'),
      make('td', {}, after || '–'),
    ),
  );
  return make(
    'table',
    {},
    make('caption', { class: 'sr-only' }, `What changes: ${title}`),
    make('thead', {}, make('tr', {}, ...headings)),
    make('tbody', {}, ...body),
  );
}

function toElement({ tag, text, children = [] }: PreviewNode): Node {
  if (tag === 'span' && text !== undefined) return document.createTextNode(text);
  const element = document.createElement(tag);
  element.append(...(text === undefined ? children.map(toElement) : [text]));
  return element;
}
