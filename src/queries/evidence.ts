import { type Confidence, confidenceOf } from '../domain/confidence.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import type { Folder, ValueOf } from '../kinds/register.ts';
import type { Checked, Source } from '../schemas/shared/source.ts';
import { today } from '../site/clock.ts';
import { type RecordOf, getRecord, getSingle } from './records.ts';

/** A source written out, wherever its facts were kept. */
export interface WrittenSource {
  title: string;
  publisher: string;
  date: string;
  address?: string | undefined;
  /** The page on this site about it, where it is one of our papers. */
  href?: string | undefined;
  part?: string | undefined;
  gives?: string[] | undefined;
  note?: string | undefined;
}

interface Sourced {
  sources: Source[];
  checked: Checked;
}

/** How sure a record is today, and where its facts were read. */
export interface Evidence {
  confidence: Confidence;
  sources: WrittenSource[];
}

/** The kinds of which each record has sources and says when it was checked. */
type FolderWithEvidence = {
  [Name in Folder]: ValueOf<Name> extends Sourced ? Name : never;
}[Folder];

/** The evidence of a record of a folder, which says how long a confirmation holds. */
export async function getEvidence(record: Sourced, folder: Folder): Promise<Evidence> {
  const sources = await writtenOut(record.sources);
  const { confirmedFor } = await getSingle('site.yaml');
  const months = monthsConfirmed(folder, record, confirmedFor);
  return { confidence: confidenceOf({ ...record, sources }, today(), months), sources };
}

/** A record with its evidence. */
export async function withEvidence<Name extends FolderWithEvidence>(
  folder: Name,
  record: RecordOf<Name>,
) {
  return { ...record, evidence: await getEvidence(record, folder) };
}

/** Sources written out, those of our own papers too. */
export function writtenOut(sources: readonly Source[]): Promise<WrittenSource[]> {
  return Promise.all(sources.map(writeOut));
}

async function writeOut(source: Source): Promise<WrittenSource> {
  const { document, ...rest } = source;
  if (document === undefined) return rest as WrittenSource;
  const { title, publisher, date, address, href } = await getRecord('documents', document);
  return { ...rest, title, publisher, date, address, href };
}
