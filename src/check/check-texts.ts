import type { z } from 'zod';
import { digitsOf } from '../domain/phone.ts';
import { fieldName } from './check-facts.ts';
import { checkMailboxes, checkWords } from './check-words.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { type WrittenLink, isAddressHere } from './resolve-links.ts';
import { textsIn } from './schema-walk.ts';

/** A phone number that a record keeps. */
export interface KeptNumber {
  file: string;
  line: number | undefined;
  field: string;
  number: string;
}

/** Reads every text among the facts of a file as words are read; sound or not, all are looked at. */
export function checkTexts(file: ContentFile, schema: z.ZodType) {
  const texts = textsIn(schema, file.facts);
  const at = (path: readonly PropertyKey[]) => ({
    file: file.path,
    line: file.lineOf(path),
    field: fieldName(path),
  });
  const numbers: KeptNumber[] = texts
    .filter(({ kind, text }) => kind === 'phone number' && /\d/.test(text))
    .map(({ path, text }) => ({ ...at(path), number: text }));
  const own = new Set(numbers.map(({ number }) => digitsOf(number)));
  const faults: Fault[] = [];
  for (const { text, kind, path } of texts) {
    const report = (fault: Omit<Fault, 'file' | 'line'>) => faults.push({ ...at(path), ...fault });
    if (kind === 'words') checkWords(text, report, own);
    if (kind === 'e-mail address') checkMailboxes(text, report);
  }
  const links: WrittenLink[] = texts
    .filter(({ kind, text }) => kind === 'words' && isAddressHere(text))
    .map(({ path, text }) => ({ ...at(path), address: text }));
  return { faults, numbers, links };
}
