import { z } from 'zod';

/** What a text of a record is, where the check must know. It is no hint for editors, hence not a meta. */
export type KindOfText = 'words' | 'phone number' | 'e-mail address' | 'web address';

/** The kinds of text, by schema; a schema made from another is of its kind. */
export const kindsOfText = z.registry<{ kind: KindOfText }>();
