import type { z } from 'zod';
import type { Folder, folders } from './register.ts';

/** What a record of one kind holds. */
export type ValueOf<Name extends Folder> = z.infer<(typeof folders)[Name]['schema']>;

/** A sound record of any kind: which kind, under which id, and what it holds. */
export type ContentRecord = {
  [Name in Folder]: { folder: Name; id: string; value: ValueOf<Name> };
}[Folder];
