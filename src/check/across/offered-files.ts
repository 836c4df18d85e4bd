import { readPdf } from '../../domain/pdf.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { type Message, say } from '../messages/catalogue.ts';
import { readRecord } from '../record.ts';

/** The most that a phone on a slow line ever finishes loading. */
const mostBytes = 10_000_000;

/** What the bytes of each kind of file hold, by its ending: the four that are archives name their parts. */
const kinds: readonly { ending: string; name: string; holds: RegExp }[] = [
  { ending: '.pdf', name: 'PDF', holds: /^%PDF-/ },
  { ending: '.docx', name: 'Word', holds: /^PK.*word\/document\.xml/s },
  { ending: '.xlsx', name: 'Excel', holds: /^PK.*xl\/workbook\.xml/s },
  { ending: '.odt', name: 'OpenDocument text', holds: /^PK.{28}mimetype\S*opendocument\.text/s },
  { ending: '.ods', name: 'OpenDocument table', holds: /^PK.{28}mimetype\S*opendocument\.spread/s },
];

/** Parts of an archive that run: macros of Office, and of OpenDocument. */
const macros = /vbaProject\.bin|Basic\/script-lc\.xml|Scripts\/python\//;

export interface Offered {
  fault?: Message;
  isTagged?: boolean;
  /** What a PDF is called by itself. */
  title?: string | undefined;
  pages?: number;
}

/** What is wrong with files to download, and what keeps somebody from reading one, which only warns. */
export async function checkFiles(
  folder: ContentFolder,
): Promise<{ errors: Fault[]; warnings: Fault[] }> {
  const paths = folder.paths();
  const records = paths.filter((path) => /^files\/.*\.mdx$/.test(path));
  const found = await Promise.all(
    records.map(async (path) => {
      const { file, value } = readRecord(path, () => folder.read(path));
      const { file: name } = (value ?? {}) as { file?: string };
      const there = `files/${name ?? ''}`;
      if (!file || !paths.includes(there)) return { errors: [], warnings: [] };
      const place = { ...placeOf(file, ['file']), found: name };
      const { fault, isTagged } = await readOffered(there, folder.read(there));
      const advice = [
        ...(isTagged === false ? [say('fileNotTagged')] : []),
        ...(file.body.trim() === '' ? [say('fileWithoutWords')] : []),
      ];
      return {
        errors: fault ? [{ ...place, ...fault }] : [],
        warnings: advice.map((message) => ({ ...place, ...message })),
      };
    }),
  );
  return {
    errors: found.flatMap(({ errors }) => errors),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/** What one file is, and what is wrong with it. */
export async function readOffered(path: string, bytes: Uint8Array): Promise<Offered> {
  if (bytes.length > mostBytes) return { fault: say('fileTooLarge') };
  const text = new TextDecoder('latin1').decode(bytes);
  const kind = kinds.find(({ ending }) => path.endsWith(ending));
  if (!kind?.holds.test(text)) return { fault: say('notThatFile', { kind: kind?.name ?? '' }) };
  if (kind.ending !== '.pdf') return macros.test(text) ? { fault: say('scriptInFile') } : {};
  const pdf = await readPdf(bytes);
  if (pdf === 'locked') return { fault: say('lockedFile') };
  if (pdf === 'damaged') return { fault: say('unreadableFile') };
  return {
    title: pdf.title,
    pages: pdf.pages,
    isTagged: pdf.isTagged,
    ...(pdf.hasScript && { fault: say('scriptInFile') }),
  };
}
