import type { DeskConnection, Kinds } from './desk-connection.ts';
import type { Opened } from '../empty-form.ts';
import { selectField } from './form-fields.ts';
import type { Job } from './jobs.ts';
import { make } from './make.ts';

/** Where it is asked, and what follows. */
interface Asking {
  desk: DeskConnection;
  kinds: Kinds;
  room: HTMLElement;
  clear: () => void;
  show: (opened: Opened) => void;
}

/** Asks which kind of record a job is about, and which record; shows what is chosen. */
export async function askWhich(job: Job, asking: Asking): Promise<void> {
  const { room } = asking;
  room.replaceChildren(...(job.note ? [make('p', { class: 'hint' }, job.note)] : []));
  if (job.folder !== undefined) {
    await askRecord(job, job.folder, room, asking);
    return;
  }
  const kinds = asking.kinds.filter(
    ({ canAdd, hasWords }) => (job.changes || canAdd) && (hasWords || job.given !== 'picture'),
  );
  const select = selectField(
    'choose-kind',
    'What is it about?',
    kinds.map(({ folder, title }) => [folder, title]),
  );
  const holds = make('p', { class: 'hint' });
  const record = make('div', { 'data-part': 'record' });
  room.append(select.label, select.control, holds, record);
  select.control.addEventListener('change', () => {
    const kind = kinds.find(({ folder }) => folder === select.control.value);
    asking.clear();
    record.replaceChildren();
    holds.textContent = kind?.holds ?? '';
    if (kind) void askRecord(job, kind.folder, record, asking);
  });
}

/** A new record is shown at once; of those there are, one is chosen first. */
async function askRecord(
  job: Job,
  folder: Kinds[number]['folder'],
  into: HTMLElement,
  { desk, clear, show }: Asking,
) {
  if (!job.changes) {
    show(await desk.ask('blank', folder));
    return;
  }
  const records = await desk.ask('records', folder);
  const select = selectField(
    'choose-record',
    'Which one?',
    records.map(({ file, title }) => [file, title]),
  );
  select.control.addEventListener('change', () => {
    clear();
    if (select.control.value !== '') void desk.ask('open', select.control.value).then(show);
  });
  into.append(select.label, select.control);
}
