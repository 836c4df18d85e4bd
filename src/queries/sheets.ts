import { getEvidence } from './evidence.ts';
import { getGuidesNamed } from './guides.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';

export type SheetRecord = Recorded<'sheets'>;

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
    guides: await getGuidesNamed(record.guides),
    evidence: await getEvidence(record, 'sheets'),
  };
}

/** The sheets that a guide leads to. */
export async function getSheetsOf(guide: string): Promise<SheetRecord[]> {
  return (await getSheets()).filter(({ guides }) => guides.includes(guide));
}
