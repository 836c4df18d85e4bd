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
  { id: 'add', says: 'Add a place, a service or another record', changes: false },
];
