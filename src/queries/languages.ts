import { english } from '../domain/language.ts';
import { phrasesFile } from '../kinds/singles.ts';
import type { Frame, Phrases } from '../schemas/phrases.ts';
import { fingerprintOf } from '../site/translation.ts';
import { urls } from '../site/urls.ts';
import { type RecordOf, getRecords, getSingle, oncePerBuild } from './records.ts';

/** Every sentence of the software, in English. */
export function getPhrases(): Promise<Phrases> {
  return getSingle(phrasesFile);
}

/** A language with its addresses, and what readers must know about its texts. */
export interface LanguageRecord extends RecordOf<'languages'> {
  frame: Frame;
  href: string;
  card: RecordOf<'languages'>['card'] & { href: string };
  isTranslation: boolean;
  /** The day on which the English changed after the translation was made. */
  behindSince: string | undefined;
}

/** Every language, English first, then by its own name. */
export const getLanguages = oncePerBuild(async (): Promise<readonly LanguageRecord[]> => {
  const records = await getRecords('languages');
  const { frame } = await getPhrases();
  const original = records.find(({ id }) => id === english);
  const fingerprint = original && fingerprintOf({ ...original, frame });
  return records
    .map((record) => {
      const href = urls.record('languages', record.id);
      const isTranslation = record.id !== english;
      const isBehind = isTranslation && record.from !== fingerprint;
      return {
        ...record,
        // The check has made sure that a translation has its own.
        frame: record.frame ?? frame,
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
});

/** A page in every language that has it, itself among them; none where it is in English alone. */
export async function getVersions(href: string): Promise<{ code: string; href: string }[]> {
  const languages = await getLanguages();
  return [
    languages.map(({ code, href }) => ({ code, href })),
    languages.map(({ code, card }) => ({ code, href: card.href })),
  ].flatMap((versions) => (versions.some((version) => version.href === href) ? versions : []));
}

/** The English texts, from which the others are made. Throws where there are none. */
export async function getEnglish(): Promise<LanguageRecord> {
  const [original] = await getLanguages();
  if (!original || original.isTranslation) throw new Error('There are no English texts.');
  return original;
}

/** What stands around a page in the language that Astro knows from its address. */
export async function getFrame(locale: string | undefined): Promise<Frame> {
  const language = (await getLanguages()).find(({ id }) => id === locale);
  return language?.frame ?? (await getPhrases()).frame;
}
