import { siteLanguage } from '../domain/language.ts';
import { type Folder, folders, kindOf } from '../kinds/register.ts';
import type { PublishedKind, PublishedRecord, Terms } from '../open-data/published.ts';
import type { Outcome } from '../schemas/project.ts';
import type { KeptFigure } from '../schemas/shared/figures.ts';
import type { Checked, Source } from '../schemas/shared/source.ts';
import { today } from '../site/clock.ts';
import { urls } from '../site/urls.ts';
import { getAreaMap, getPostcodeAttribution } from './area.ts';
import { getRecords, getSingle, getWritten } from './records.ts';
import { getFigureLines, getOutcomes, withFigures } from './figures.ts';
import { getEvidence } from './evidence.ts';

/** What any record may hold that says how sure it is. */
interface Sourced {
  id: string;
  href: string;
  sources?: Source[] | undefined;
  checked?: Checked | undefined;
  outcomes?: Outcome[] | undefined;
  keptFigures?: KeptFigure[] | undefined;
  figures?: string[] | undefined;
}

/** Every kind that has records, each record as it is given away: what people act on first. */
export async function getPublishedKinds(): Promise<PublishedKind[]> {
  const kinds = await Promise.all(
    folders.filter((folder) => kindOf(folder).inOpenData !== false).map(getPublishedKind),
  );
  return kinds.filter(({ records }) => records.length > 0);
}

/** Every record of one kind as it is given away; there may be none. */
export async function getPublishedKind(folder: Folder): Promise<PublishedKind> {
  const records: Sourced[] = await getRecords(folder);
  const written = await getWritten(folder);
  const { many } = kindOf(folder);
  return {
    folder,
    title: many.charAt(0).toUpperCase() + many.slice(1),
    records: await Promise.all(
      records.map((record) => published(folder, record, written.get(record.id))),
    ),
  };
}

/** Who gives the data away, on which terms, and on which day the files were made. */
export async function getTerms(): Promise<Terms> {
  const { partnership, licence } = await getSingle('site.yaml');
  const map = await getAreaMap();
  const chosen = licence === 'not chosen yet' ? undefined : licence;
  return {
    publisher: partnership,
    licence: chosen?.name ?? 'The owner of this site has not chosen a licence yet.',
    licenceAddress: chosen?.address,
    attribution: [...new Set([...(map?.attribution ?? []), ...(await getPostcodeAttribution())])],
    language: siteLanguage,
    about: absoluteUrl(urls.section('data')),
    made: today(),
  };
}

/** The whole address of a path of this site. */
export function absoluteUrl(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

async function published(
  folder: Folder,
  record: Sourced,
  words: string | undefined,
): Promise<PublishedRecord> {
  const { id, href, sources, checked, ...facts } = record;
  const language = kindOf(folder).language?.({ ...record });
  const evidence =
    sources && checked && (await getEvidence({ ...record, sources, checked }, folder));
  return {
    id,
    pageAddress: absoluteUrl(href),
    ...(evidence && { confidence: evidence.confidence }),
    ...(language && { language }),
    ...facts,
    ...(facts.outcomes && { outcomes: await getOutcomes(facts.outcomes) }),
    ...(facts.keptFigures && { keptFigures: undefined, figures: await getFigureLines(facts) }),
    ...(sources && { sources }),
    ...(checked && { checked }),
    ...(words && { words: await withFigures(words) }),
  };
}
