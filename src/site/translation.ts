import { createHash } from 'node:crypto';
import { textsOf } from '../domain/language.ts';
import type { Language } from '../schemas/language.ts';

/** The fingerprint of the texts of a language: it changes whenever one of them does. */
export function fingerprintOf(language: Language): string {
  const texts = JSON.stringify([...textsOf(language)]);
  return createHash('sha256').update(texts).digest('hex').slice(0, 12);
}
