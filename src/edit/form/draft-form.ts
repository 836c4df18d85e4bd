import type { RecordForm } from '../record-form.ts';
import {
  type AddAttachment,
  type FormDraft,
  fileField,
  pictureFields,
} from './attachment-fields.ts';
import { DraftFacts } from './draft-facts.ts';
import { make, makeButton, makeField } from './elements.ts';
import { groupControls } from './field-controls.ts';
import type { Job } from './jobs.ts';
import type { WorkerClient } from './worker-client.ts';

/** A draft with the part of the page in which it is edited. */
export type DraftForm = FormDraft & { element: HTMLElement };

interface Page {
  worker: WorkerClient;
  /** The number of the next draft. */
  nextNumber: () => number;
  changed: () => void;
  /** Shows the form of another record of the same kind. */
  showAnother: (form: RecordForm) => void;
}

/** Makes the form of a record, with the fields that a job asks for. */
export function makeDraftForm(job: Job, form: RecordForm, page: Page): DraftForm {
  const { worker, changed } = page;
  const element = make('section', { 'aria-label': form.title }, make('h2', {}, form.title));
  const { folder, file, facts, words } = form;
  const draft: DraftForm = { folder, file, facts, words, element };
  if (job.id === 'confirm') {
    facts['checked'] = {};
    element.append(...whatToConfirm(form));
  }
  const add: AddAttachment = async (into, name, blob) =>
    worker.call('addAttachment', into, name, new Uint8Array(await blob.arrayBuffer()));
  const fields = form.fields.filter(({ name }) =>
    job.attachment === 'file' ? name !== 'file' : (job.fields?.includes(name) ?? true),
  );
  element.append(
    make('p', { class: 'fault', 'data-rest': true }),
    ...(job.attachment === 'file' ? [fileField(draft, add, changed)] : []),
    ...(job.attachment === 'picture' ? pictureFields(draft, add, changed) : []),
    groupControls({ ...form, facts: new DraftFacts(facts, changed) }, fields),
    ...(form.hasWords && job.fields === undefined ? [wordsField(draft, changed)] : []),
    ...(job.isRepeatable ? [anotherButton(draft, page)] : []),
  );
  return draft;
}

/** Only who has asked can confirm: what to ask comes before the two fields. */
function whatToConfirm({ toConfirm, checked }: RecordForm): HTMLElement[] {
  return [
    make('p', {}, `${checked} Did you ask the owner about all of this, and is it right?`),
    make('ul', {}, ...toConfirm.map((fact) => make('li', {}, fact))),
    make(
      'p',
      {},
      'If something is wrong, change it instead. Then say when you asked, and which team you are.',
    ),
  ];
}

/** The field for the words of a page. */
function wordsField(draft: FormDraft, changed: () => void): HTMLElement {
  const area = make('textarea', { rows: '14' });
  area.value = draft.words;
  area.addEventListener('input', () => {
    draft.words = area.value;
    changed();
  });
  const hint =
    'An empty line between paragraphs; ## before a heading; a dash before each item of a list.';
  return makeField('The text', 'Words of the page', hint, area);
}

/** Adds a record of the same kind with the same facts, except the day. */
function anotherButton({ folder, facts }: DraftForm, page: Page): HTMLElement {
  return makeButton('Add another like this', () => {
    void page.worker.call('newRecord', folder).then((form) => {
      const copy = { ...structuredClone(facts), date: undefined };
      page.showAnother({ ...form, title: `Another ${String(page.nextNumber())}`, facts: copy });
    });
  });
}
