import type { Fault } from '../../check/fault.ts';
import type { Trial } from '../trial.ts';
import { make } from './make.ts';
import type { Shown } from '../preview.ts';

/**
 * Shows what the check says of drafts: each fault at its field, and beside them what a reviewer will
 * see. Returns one sentence to be read out.
 */
export function showTrial(trial: Trial, drafts: readonly HTMLElement[], part: HTMLElement): string {
  for (const [index, draft] of drafts.entries()) {
    showFaults(
      trial.faults.filter((fault) => fault.draft === index),
      draft,
    );
  }
  const elsewhere = trial.faults.filter(({ draft }) => draft === undefined);
  part.replaceChildren(
    ...elsewhere.map((fault) =>
      make('p', { class: 'fault' }, `${fault.file}: ${inSentences(fault)}`),
    ),
    ...(trial.warnings.length > 0 ? [make('h3', {}, 'A reviewer will ask')] : []),
    ...trial.warnings.map((says) => make('p', { class: 'warning' }, says)),
    ...trial.records.flatMap(({ name, rows, preview }) => [
      make('h3', {}, name),
      ...(rows.length > 0 ? [tableOf(rows, name)] : []),
      ...(preview.length > 0
        ? [
            make(
              'div',
              { class: 'preview', role: 'region', 'aria-label': 'Words as the page shows them' },
              ...preview.map(elementOf),
            ),
          ]
        : []),
    ]),
  );
  const { faults, proposal } = trial;
  if (faults.length > 0) return `${String(faults.length)} to put right.`;
  return proposal ? 'Nothing to put right.' : 'Nothing is changed yet.';
}

function showFaults(faults: readonly Fault[], draft: HTMLElement) {
  for (const fault of draft.querySelectorAll('.fault')) fault.textContent = '';
  for (const invalid of draft.querySelectorAll('[aria-invalid]'))
    invalid.removeAttribute('aria-invalid');
  for (const fault of faults) {
    const field = fieldOf(fault, draft);
    for (
      let fold = field?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    ) {
      fold.open = true;
    }
    const room = field?.querySelector('.fault') ?? draft.querySelector('[data-rest]');
    const isHere = field?.getAttribute('data-path') === fault.field;
    const says = inSentences(isHere ? { ...fault, field: undefined } : fault);
    if (room) room.textContent = `${room.textContent} ${says}`.trim();
    if (field?.matches('.field')) {
      field.querySelector('input, select, textarea')?.setAttribute('aria-invalid', 'true');
    }
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

function inSentences({ field, problem, cure, allowed, example }: Fault): string {
  const right = example?.replace(/^\w+: /, '').replace(/^'(.*)'$/, '$1');
  return [
    `${field === undefined ? 'This' : `“${field}”`} ${problem}`,
    ...(cure === undefined ? [] : [cure]),
    ...(allowed === undefined || cure !== undefined ? [] : [allowed]),
    ...(right === undefined || right.includes('\n') ? [] : [`Right: ${right}`]),
  ].join(' ');
}

function tableOf(rows: Trial['records'][number]['rows'], name: string): HTMLElement {
  return make(
    'table',
    {},
    make('caption', { class: 'sr-only' }, `What changes: ${name}`),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        ...['Fact', 'Before', 'After'].map((text) => make('th', { scope: 'col' }, text)),
      ),
    ),
    make(
      'tbody',
      {},
      ...rows.map((row) =>
        make(
          'tr',
          {},
          make('th', { scope: 'row' }, row.name),
          make('td', {}, row.before || '–'),
          make('td', {}, row.after || '–'),
        ),
      ),
    ),
  );
}

function elementOf({ tag, text, children = [] }: Shown): Node {
  if (tag === 'span' && text !== undefined) return document.createTextNode(text);
  const element = document.createElement(tag);
  element.append(...(text === undefined ? children.map(elementOf) : [text]));
  return element;
}
