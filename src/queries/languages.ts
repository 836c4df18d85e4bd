import { english } from '../domain/language.ts';
import { fingerprintOf } from '../site/translation.ts';
import { urls } from '../site/urls.ts';
import { type Recorded, getRecords } from './records.ts';

/** A language with its addresses, and what readers must know about its texts. */
export interface LanguageRecord extends Recorded<'languages'> {
  href: string;
  card: Recorded<'languages'>['card'] & { href: string };
  isTranslation: boolean;
  /** The day on which the English changed after the translation was made. */
  behindSince: string | undefined;
}

/** Every language, English first, then by its own name. */
export async function getLanguages(): Promise<LanguageRecord[]> {
  const records = await getRecords('languages');
  const original = records.find(({ id }) => id === english);
  const fingerprint = original && fingerprintOf(original);
  return records
    .map((record) => {
      const href = urls.record('languages', record.id);
      const isTranslation = record.id !== english;
      const isBehind = isTranslation && record.from !== fingerprint;
      return {
        ...record,
        href,
        card: { ...record.card, href: `${href}card/` },
        isTranslation,
        behindSince: isBehind ? original?.changed : undefined,
      };
    })
    .sort(
      (a, b) =>
        Number(a.isTranslation) - Number(b.isTranslation) || a.name.localeCompare(b.name, 'en'),
    );
}

/** The English texts, from which the others are made. Throws where there are none. */
export async function getEnglish(): Promise<LanguageRecord> {
  const [original] = await getLanguages();
  if (!original || original.isTranslation) throw new Error('There are no English texts.');
  return original;
}
