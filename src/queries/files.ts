import { formatFile } from '../domain/file-size.ts';
import { readPdf } from '../domain/pdf.ts';
import { bytesOf } from '../site/content-folder.ts';
import { urls } from '../site/urls.ts';
import { getEvidence } from './evidence.ts';
import { type RecordOf, getRecord, getRecords } from './records.ts';

/** Every file. */
export async function getFiles() {
  return Promise.all((await getRecords('files')).map(toFile));
}

/** One file whole, with whose it is. */
export async function getFile(id: string) {
  const file = await toFile(await getRecord('files', id));
  return {
    ...file,
    maker: await getRecord('organisations', file.by),
    evidence: await getEvidence(file, 'files'),
  };
}

/** A file with where it is to be had, and how large it is. */
async function toFile(record: RecordOf<'files'>) {
  const bytes = bytesOf(`files/${record.file}`);
  const pdf = record.file.endsWith('.pdf') ? await readPdf(bytes) : undefined;
  return {
    ...record,
    download: urls.file(record.id, record.file),
    about: formatFile(record.file, bytes.length, typeof pdf === 'object' ? pdf.pages : undefined),
  };
}
