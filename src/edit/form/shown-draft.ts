import type { DeskConnection } from './desk-connection.ts';
import type { Opened } from '../empty-form.ts';
import { FieldControls } from './field-controls.ts';
import { wordsField } from './form-fields.ts';
import { type GivenDraft, type Take, fileField, pictureFields } from './given-fields.ts';
import type { Job } from './jobs.ts';
import { make } from './make.ts';

/** A draft with the part of the page in which it is written. */
export type ShownDraft = GivenDraft & { element: HTMLElement };

interface Page {
  desk: DeskConnection;
  /** The number of the next draft. */
  count: () => number;
  changed: () => void;
  /** Shows one more of the same kind. */
  another: (opened: Opened) => void;
}

/** The fields of a record that a job asks for, made to be written in. */
export function shownDraft(job: Job | undefined, opened: Opened, page: Page): ShownDraft {
  const { desk, changed } = page;
  const element = make('section', { 'aria-label': opened.title }, make('h2', {}, opened.title));
  const draft: ShownDraft = { ...opened, element };
  if (job?.id === 'confirm') {
    draft.facts['checked'] = {};
    element.append(...whatToConfirm(opened));
  }
  const take: Take = async (folder, name, blob) =>
    desk.ask('take', folder, name, new Uint8Array(await blob.arrayBuffer()));
  const controls = new FieldControls(draft.facts, opened, changed);
  const fields = opened.fields.filter(({ name }) =>
    job?.given === 'file' ? name !== 'file' : (job?.fields?.includes(name) ?? true),
  );
  element.append(
    make('p', { class: 'fault', 'data-rest': true }),
    ...(job?.given === 'file' ? [fileField(draft, take, changed)] : []),
    ...(job?.given === 'picture' ? pictureFields(draft, take, changed) : []),
    controls.group(fields),
  );
  if (opened.hasWords && job?.fields === undefined)
    element.append(wordsField(draft, String(page.count()), changed));
  if (job?.several) element.append(another(draft, page));
  return draft;
}

/** Only who has asked can confirm: what to ask stands above the two fields. */
function whatToConfirm({ toConfirm, checked }: Opened): HTMLElement[] {
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

/** One record more of the same kind, with the same place, people and source. */
function another({ folder, facts }: ShownDraft, page: Page): HTMLElement {
  const add = make('button', { type: 'button' }, 'Add another like this');
  add.addEventListener('click', () => {
    void page.desk.ask('blank', folder).then((blank) => {
      const same = { ...structuredClone(facts), date: undefined };
      page.another({ ...blank, title: `Another ${String(page.count())}`, facts: same });
    });
  });
  return add;
}
