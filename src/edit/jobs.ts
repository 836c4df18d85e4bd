import type { Folder } from '../kinds/register.ts';

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
  /** What the form cannot do of it, and how that is done. */
  note?: string;
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
    note: 'The form cannot send the file itself. First put it into the folder content/files on GitHub: choose “Add file”, then “Upload files”, and propose that; or send it by e-mail. Once it is published, come back and describe it here. A picture goes the same way, into the folder of the page that shows it; then write ![what it shows](its-name.jpg) among the words of that page.',
  },
  { id: 'add', says: 'Add a place, a service or another record', changes: false },
];
