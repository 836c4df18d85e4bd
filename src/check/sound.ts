import type { Folder } from '../kinds/register.ts';
import type { ContentFile } from './content-file.ts';

/** A record that has passed its own schema. */
export interface Sound {
  folder: Folder | 'single';
  id: string;
  file: ContentFile;
  value: unknown;
}
