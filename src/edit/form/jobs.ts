import type { Folder } from '../../kinds/register.ts';

/** Something an editor comes to do: which kinds it is about, and which fields it asks for. */
export interface Job {
  id: string;
  says: string;
  /** Whether it begins with a record that is there. */
  changes: boolean;
  /** The kind, where there is no choice. */
  folder?: Folder;
  /** The fields that it asks for, where not for all. */
  fields?: readonly string[];
  /** What to think of first. */
  note?: string;
  /** The file on the editor's device that goes with it. */
  given?: 'file' | 'picture';
  /** Whether it is for several records at once. */
  several?: boolean;
}

export const jobs: readonly Job[] = [
  { id: 'change', says: 'Change a number, hours, words or another fact', changes: true },
  {
    id: 'confirm',
    says: 'Write down that facts were confirmed',
    changes: true,
    fields: ['checked'],
  },
  {
    id: 'meeting',
    says: 'Move or cancel a meeting',
    changes: true,
    folder: 'meetings',
    fields: ['date', 'starts', 'ends', 'place', 'status', 'cancelledBecause', 'sources', 'checked'],
  },
  {
    id: 'meetings',
    says: 'Add one meeting or several',
    changes: false,
    folder: 'meetings',
    several: true,
  },
  { id: 'notice', says: 'Put up a notice for some days', changes: false, folder: 'notices' },
  {
    id: 'file',
    says: 'Offer a file, such as a PDF',
    changes: false,
    folder: 'files',
    given: 'file',
    note: 'Offer only what the partnership has the right to publish, and say all of it in words too.',
  },
  {
    id: 'picture',
    says: 'Show a picture on a page',
    changes: true,
    fields: [],
    given: 'picture',
    note: 'Show nobody who has not agreed, and no place where somebody lives or hides.',
  },
  { id: 'add', says: 'Add a place, a service or another record', changes: false },
];
