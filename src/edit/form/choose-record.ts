import type { RecordForm } from '../record-form.ts';
import { make, makeLabel, makeSelect } from './elements.ts';
import type { Job } from './jobs.ts';
import type { Kinds, WorkerClient } from './worker-client.ts';

interface Page {
  worker: WorkerClient;
  kinds: Kinds;
  /** Where the questions are shown. */
  part: HTMLElement;
  /** Removes the forms that are open. */
  clear: () => void;
  show: (form: RecordForm) => void;
}

/** Asks which kind of record a job is about, and which record; shows the form of what is chosen. */
export async function chooseRecord(job: Job, page: Page): Promise<void> {
  page.part.replaceChildren(...(job.note ? [make('p', { class: 'hint' }, job.note)] : []));
  if (job.folder !== undefined) {
    await chooseOfKind(job, job.folder, page.part, page);
    return;
  }
  const kinds = page.kinds.filter(
    ({ canAdd, hasWords }) =>
      (job.isChange ?? canAdd) && (hasWords || job.attachment !== 'picture'),
  );
  const select = makeSelect(kinds.map(({ folder, title }) => [folder, title]));
  const hint = make('p', { class: 'hint' });
  const record = make('div', { 'data-part': 'record' });
  page.part.append(makeLabel(select, 'What is it about?'), select, hint, record);
  select.addEventListener('change', () => {
    const kind = kinds.find(({ folder }) => folder === select.value);
    page.clear();
    record.replaceChildren();
    hint.textContent = kind?.holds ?? '';
    if (kind) void chooseOfKind(job, kind.folder, record, page);
  });
}

/** Shows the form of a new record, or asks which record to change. */
async function chooseOfKind(
  job: Job,
  folder: Kinds[number]['folder'],
  part: HTMLElement,
  { worker, clear, show }: Page,
) {
  if (!job.isChange) {
    show(await worker.call('newRecord', folder));
    return;
  }
  const records = await worker.call('records', folder);
  const select = makeSelect(records.map(({ file, title }) => [file, title]));
  select.addEventListener('change', () => {
    clear();
    if (select.value !== '') void worker.call('openRecord', select.value).then(show);
  });
  part.append(makeLabel(select, 'Which one?'), select);
}
