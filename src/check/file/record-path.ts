import { nearestWords } from '../../domain/spelling.ts';
import { type Folder, fileOf, folders, idOfFile, kindOf, kinds } from '../../kinds/register.ts';
import { singles } from '../../kinds/singles.ts';
import { idPattern } from '../../schemas/shared/reference.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from '../fault.ts';
import { say } from '../messages/catalogue.ts';

/** What identifies a record: its folder, and the id that other records use. */
export interface RecordId {
  folder: Folder | 'single';
  /** The path in its folder, without the ending. */
  id: string;
}

/** A record whose facts could be read. Where it has faults, `value` is without the fields that are wrong. */
export interface CheckedRecord extends RecordId {
  file: ContentFile;
  value: unknown;
  isValid: boolean;
}

/** What the path of a file says about its record. */
interface RecordPath {
  /** The record it is, or is meant to be: others may name it although its file has a fault. */
  record?: RecordId;
  fault?: Fault;
}

/** Pictures that pages can show. */
export const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Other files that may be beside the records; those to download are in content/files alone. */
const besideRecords =
  /(?:^|\/)(?:README|REVIEW)\.md$|\.(?:csv|json|mp4|tsv|vtt|webm)$|^files\/[^/]+\.(?:docx|ods|odt|pdf|xlsx)$/;

/** Names of devices, which Windows refuses for files, whatever the ending. */
const reserved = /^(?:aux|con|nul|prn|com\d|lpt\d)$/i;

/** Whether a file is meant to be a record, by its ending. */
export function isRecordFile(path: string): boolean {
  return /\.(?:mdx?|ya?ml)$/i.test(path) && !besideRecords.test(path);
}

/** What is wrong with the name of a file that is no record: a picture, or something that has no place. */
export function otherFileFault(path: string): Fault | undefined {
  if (isRecordFile(path) || besideRecords.test(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:heic|heif|tiff?)$/i.test(name)) {
    return { file: path, found: name, ...say('phonePicture') };
  }
  if (!pictureEnding.test(name)) return { file: path, found: name, ...say('unknownFileType') };
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  if (idPattern.test(stem) && ending === ending.toLowerCase()) return undefined;
  return {
    file: path,
    found: name,
    example: `${folderOf(path)}${pictureName(name)}`,
    ...say('pictureEnding'),
  };
}

/** The name a picture, or another file, should have: small letters with hyphens, as in every address. */
export function pictureName(name: string, otherwise = 'main-door'): string {
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  return `${asId(stem) || otherwise}${ending.toLowerCase()}`;
}

/** The record of a file by its path, and what is wrong with the path. */
export function recordAt(path: string): RecordPath {
  if (Object.hasOwn(singles, path)) return { record: { folder: 'single', id: path } };
  const [top = '', ...rest] = path.split('/');
  if (!Object.hasOwn(kinds, top) || rest.length === 0) return unknownFolder(path, top, rest);
  const folder = top as Folder;
  const { ending, fileName } = kindOf(folder);
  const name = rest.join('/');
  const [, stem = name, written = ''] = /^(.*?)(\.[^./]*)?$/.exec(name) ?? [];
  const id = idFor(folder, stem);
  const rename = (message: ReturnType<typeof say>, found = name): RecordPath => ({
    record: { folder, id },
    fault: { file: path, found, ...message, example: fileOf(folder, id) },
  });
  if (written !== ending) return rename(say('wrongEnding', { folder }));
  if (reserved.test(stem.slice(stem.lastIndexOf('/') + 1))) return rename(say('reservedName'));
  if (!idPattern.test(stem)) return rename(say('badName'));
  if (fileOf(folder, id) === path) return { record: { folder, id } };
  return rename(
    fileName.inYears ? say('yearFolder', { folder }) : say('folderInFolder', { folder }),
    `${folder}/${stem}`,
  );
}

function unknownFolder(path: string, top: string, rest: readonly string[]): RecordPath {
  const [nearest] = rest.length > 0 ? nearestWords(top, folders, 1) : [];
  const meant = nearest === undefined ? undefined : `${nearest}/${rest.join('/')}`;
  return {
    // What is in it is checked as what was probably meant.
    ...(meant !== undefined && recordAt(meant)),
    fault: {
      file: path,
      found: rest.length === 0 ? 'content/' : `${top}/`,
      allowed: [...[...folders].sort(), ...Object.keys(singles)].join(', '),
      ...say('unknownFolder'),
      example: meant,
    },
  };
}

/** The id a file should have: an address, in a folder for its plan year where its kind has those. */
function idFor(folder: Folder, stem: string): string {
  const parts = idOfFile(folder, stem).split('/').map(asId).filter(Boolean);
  const name = (parts.at(-1) ?? '') || 'town-hall';
  const last = reserved.test(name) ? `${name}-1` : name;
  if (!kindOf(folder).fileName.inYears) return last;
  const year = parts.find((part) => /^\d{4}-\d{2}$/.test(part)) ?? '2023-24';
  return `${year}/${last}`;
}

function asId(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
