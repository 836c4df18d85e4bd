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
  /** The path in its folder, without its file ending. */
  id: string;
}

/** A record whose facts could be read. Where it has faults, `value` is without the invalid fields. */
export interface CheckedRecord extends RecordId {
  file: ContentFile;
  value: unknown;
  isValid: boolean;
}

/** The record of a file, or the one it is meant to be, and what is wrong with the path. */
interface RecordPath {
  record?: RecordId;
  fault?: Fault;
}

/** The file endings of pictures that pages can show. */
export const pictureEnding = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Other files that may lie beside the records; files to download are allowed only in content/files. */
const otherFiles =
  /(?:^|\/)(?:README|REVIEW)\.md$|\.(?:csv|json|mp4|tsv|vtt|webm)$|^files\/[^/]+\.(?:docx|ods|odt|pdf|xlsx)$/;

/** Names of devices: Windows refuses them for files, with any ending. */
const deviceNames = /^(?:aux|con|nul|prn|com\d|lpt\d)$/i;

/** True if a file is meant to be a record, by its ending. */
export function isRecordFile(path: string): boolean {
  return /\.(?:mdx?|ya?ml)$/i.test(path) && !otherFiles.test(path);
}

/** What is wrong with the name of a file that is not a record: a picture, or a file that is not allowed. */
export function otherFileFault(path: string): Fault | undefined {
  if (isRecordFile(path) || otherFiles.test(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:heic|heif|tiff?)$/i.test(name)) {
    return { file: path, found: name, ...say('phonePicture') };
  }
  if (!pictureEnding.test(name)) return { file: path, found: name, ...say('unknownFileType') };
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  if (idPattern.test(stem) && ending === ending.toLowerCase()) return undefined;
  const example = `${path.slice(0, -name.length)}${pictureName(name)}`;
  return { file: path, found: name, example, ...say('pictureEnding') };
}

/** The name a picture, or another file, should have: lower-case words joined by hyphens. */
export function pictureName(name: string, fallback = 'main-door'): string {
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  return `${asId(stem) || fallback}${ending.toLowerCase()}`;
}

/** The record of a file, by its path; where the path is wrong, a fault and the record it was meant to be. */
export function recordAt(path: string): RecordPath {
  if (Object.hasOwn(singles, path)) return { record: { folder: 'single', id: path } };
  const [top = '', ...rest] = path.split('/');
  if (!Object.hasOwn(kinds, top) || rest.length === 0) return unknownFolder(path, top, rest);
  const folder = top as Folder;
  const { ending, fileName } = kindOf(folder);
  const name = rest.join('/');
  const [, stem = name, writtenEnding = ''] = /^(.*?)(\.[^./]*)?$/.exec(name) ?? [];
  const id = idFor(folder, stem);
  const rename = (message: ReturnType<typeof say>, found = name): RecordPath => ({
    record: { folder, id },
    fault: { file: path, found, ...message, example: fileOf(folder, id) },
  });
  if (writtenEnding !== ending) return rename(say('wrongEnding', { folder }));
  if (deviceNames.test(stem.slice(stem.lastIndexOf('/') + 1))) return rename(say('reservedName'));
  if (!idPattern.test(stem)) return rename(say('badName'));
  if (fileOf(folder, id) === path) return { record: { folder, id } };
  return rename(
    fileName.inYears ? say('yearFolder', { folder }) : say('folderInFolder', { folder }),
    `${folder}/${stem}`,
  );
}

function unknownFolder(path: string, top: string, rest: readonly string[]): RecordPath {
  const [nearest] = rest.length > 0 ? nearestWords(top, folders, 1) : [];
  const example = nearest && `${nearest}/${rest.join('/')}`;
  return {
    // Its contents are checked as a record of the folder that was probably meant.
    ...(example !== undefined && recordAt(example)),
    fault: {
      file: path,
      found: rest.length === 0 ? 'content/' : `${top}/`,
      allowed: [...[...folders].sort(), ...Object.keys(singles)].join(', '),
      ...say('unknownFolder'),
      example,
    },
  };
}

/** The id a file should have, in a folder for its plan year where its kind has those. */
function idFor(folder: Folder, stem: string): string {
  const parts = idOfFile(folder, stem).split('/').map(asId).filter(Boolean);
  const name = parts.at(-1) ?? 'town-hall';
  const last = deviceNames.test(name) ? `${name}-1` : name;
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
