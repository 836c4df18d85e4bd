import type { Folder } from '../../kinds/register.ts';

/** Something an editor comes to do: which kinds it is about, and which fields it asks for. */
export interface Job {
  id: string;
  label: string;
  /** Whether it changes a record that is there already. */
  isChange?: true;
  /** Its kind of record, where there is no choice. */
  folder?: Folder;
  /** The fields that it asks for, where not for all. */
  fields?: readonly string[];
  /** What to think of first. */
  note?: string;
  /** The file on the editor's device that belongs to it. */
  attachment?: 'file' | 'picture';
  /** Whether it can add several records. */
  isRepeatable?: true;
}

export const changeJob: Job = {
  id: 'change',
  label: 'Change a number, hours, words or another fact',
  isChange: true,
};

export const jobs: readonly Job[] = [
  changeJob,
  {
    id: 'confirm',
    label: 'Write down that facts were confirmed',
    isChange: true,
    fields: ['checked'],
  },
  {
    id: 'meeting',
    label: 'Move or cancel a meeting',
    isChange: true,
    folder: 'meetings',
    fields: ['date', 'starts', 'ends', 'place', 'status', 'cancelledBecause', 'sources', 'checked'],
  },
  { id: 'meetings', label: 'Add one meeting or several', folder: 'meetings', isRepeatable: true },
  { id: 'notice', label: 'Put up a notice for some days', folder: 'notices' },
  {
    id: 'file',
    label: 'Offer a file, such as a PDF',
    folder: 'files',
    attachment: 'file',
    note: 'Offer only what the partnership has the right to publish, and say all of it in words too.',
  },
  {
    id: 'picture',
    label: 'Show a picture on a page',
    isChange: true,
    fields: [],
    attachment: 'picture',
    note: 'Show nobody who has not agreed, and no place where somebody lives or hides.',
  },
  { id: 'add', label: 'Add a place, a service or another record' },
];
