import { getEvidence } from './evidence.ts';
import { type RecordOf, getRecord, getRecords, getRecordsNamed } from './records.ts';

export type SheetRecord = RecordOf<'sheets'>;

/** Every sheet, by title. */
export async function getSheets(): Promise<SheetRecord[]> {
  const records = await getRecords('sheets');
  return records.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** One sheet whole: its guides and its evidence. */
export async function getSheet(id: string) {
  const record = await getRecord('sheets', id);
  return {
    ...record,
    guides: await getRecordsNamed('guides', record.guides),
    evidence: await getEvidence(record, 'sheets'),
  };
}

/** The sheets that a guide leads to. */
export async function getSheetsOf(guide: string): Promise<SheetRecord[]> {
  return (await getSheets()).filter(({ guides }) => guides.includes(guide));
}
