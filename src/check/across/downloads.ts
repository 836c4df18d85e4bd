import { readPdf } from '../../domain/pdf.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import { faultAt } from '../fields/field-name.ts';
import { type Message, say } from '../messages/catalogue.ts';
import { readRecord } from '../record.ts';

/** More bytes than a phone on a slow line ever finishes loading. */
const mostBytes = 10_000_000;

/** The formats of files to download, and what their bytes contain: the last four are zip archives. */
const formats: readonly { ending: string; name: string; contains: RegExp }[] = [
  { ending: '.pdf', name: 'PDF', contains: /^%PDF-/ },
  { ending: '.docx', name: 'Word', contains: /^PK.*word\/document\.xml/s },
  { ending: '.xlsx', name: 'Excel', contains: /^PK.*xl\/workbook\.xml/s },
  { ending: '.odt', name: 'OpenDocument text', contains: /^PK.{28}mimetype\S*opendocument\.text/s },
  {
    ending: '.ods',
    name: 'OpenDocument table',
    contains: /^PK.{28}mimetype\S*opendocument\.spread/s,
  },
];

/** Parts of an archive that are programs: macros of Office, and of OpenDocument. */
const macros = /vbaProject\.bin|Basic\/script-lc\.xml|Scripts\/python\//;

/** What is known of a file to download from its bytes. */
export interface Download {
  fault?: Message;
  isTagged?: boolean;
  /** The title in a PDF. */
  title?: string | undefined;
  pages?: number;
}

/** Checks files to download. What keeps some people from reading one is only a warning. */
export async function checkDownloads(
  folder: ContentFolder,
): Promise<{ errors: Fault[]; warnings: Fault[] }> {
  const paths = folder.paths();
  const checked = await Promise.all(
    paths
      .filter((path) => /^files\/.*\.mdx$/.test(path))
      .map(async (path) => {
        const { file, value } = readRecord(path, () => folder.read(path));
        const { file: name = '' } = (value ?? {}) as { file?: string };
        const download = `files/${name}`;
        if (!file || !paths.includes(download)) return { errors: [], warnings: [] };
        const { fault, isTagged } = await readDownload(download, folder.read(download));
        const inField = (message: Message) => faultAt(file, ['file'], message, { found: name });
        return {
          errors: fault ? [inField(fault)] : [],
          warnings: [
            ...(isTagged === false ? [inField(say('fileNotTagged'))] : []),
            ...(file.body.trim() === '' ? [inField(say('fileWithoutWords'))] : []),
          ],
        };
      }),
  );
  return {
    errors: checked.flatMap(({ errors }) => errors),
    warnings: checked.flatMap(({ warnings }) => warnings),
  };
}

/** Reads what one file to download is, and what is wrong with it. */
export async function readDownload(path: string, bytes: Uint8Array): Promise<Download> {
  if (bytes.length > mostBytes) return { fault: say('fileTooLarge') };
  const text = new TextDecoder('latin1').decode(bytes);
  const format = formats.find(({ ending }) => path.endsWith(ending));
  if (!format?.contains.test(text)) {
    return { fault: say('notThatFile', { kind: format?.name ?? '' }) };
  }
  if (format.ending !== '.pdf') return macros.test(text) ? { fault: say('scriptInFile') } : {};
  const pdf = await readPdf(bytes);
  if (pdf === 'locked') return { fault: say('lockedFile') };
  if (pdf === 'damaged') return { fault: say('unreadableFile') };
  const { title, pages, isTagged, hasScript } = pdf;
  return { title, pages, isTagged, ...(hasScript && { fault: say('scriptInFile') }) };
}
