import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Folder, folders, optionalSingles, singles } from '../schemas/register.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import { type ContentFile, readContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** Where a record stands: its kind, and the id other records use. */
export interface Spot {
  folder: Folder | 'single';
  /** The path in its folder, without the ending. */
  id: string;
}

/** A content file with the kind of record it should hold. */
export interface Found extends Spot {
  file: ContentFile;
}

/** Files that may stand in content/ beside records. */
const notRecords = /(?:^|\/)(?:README\.md|[^/]+\.(?:png|jpe?g|webp|svg|csv|json))$/;

/** Reads every content file under a folder; what cannot be read, or stands in the wrong place, is a fault. */
export function readContent(root: string): {
  found: Found[];
  /** Every record that is there, readable or not: one broken file must not become ten faults. */
  there: Spot[];
  faults: Fault[];
} {
  const faults: Fault[] = [];
  const found: Found[] = [];
  const there: Spot[] = [];
  const seen = new Map<string, string>();
  for (const path of filesUnder(root)) {
    if (notRecords.test(path)) continue;
    const key = path.toLowerCase().replace(/\.[^./]*$/, '');
    const twin = seen.get(key);
    if (twin !== undefined) {
      faults.push({
        file: path,
        problem: `has the same name as ${twin}, and names must differ.`,
        found: path.slice(path.lastIndexOf('/') + 1),
        allowed: 'One file for one record.',
      });
    }
    seen.set(key, path);
    const place = placeOf(path);
    if ('problem' in place) {
      faults.push({ file: path, ...place });
      continue;
    }
    there.push(place);
    const read = readContentFile(root, path);
    faults.push(...read.faults);
    if (read.file) found.push({ ...place, file: read.file });
  }
  for (const name of Object.keys(singles).filter((one) => !optionalSingles.has(one))) {
    if (!existsSync(`${root}/${name}`)) {
      faults.push({
        file: name,
        problem: 'is missing.',
        allowed: 'Every partnership has this file.',
      });
    }
  }
  return { found, there, faults };
}

function filesUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

type Place =
  | { folder: Folder | 'single'; id: string }
  | Pick<Fault, 'problem' | 'allowed' | 'found' | 'example'>;

function placeOf(path: string): Place {
  const [top = '', ...rest] = path.split('/');
  if (path in singles) return { folder: 'single', id: path };
  if (!(top in folders)) {
    return {
      problem: 'is not in a folder that this site knows.',
      found: rest.length === 0 ? 'content/' : `${top}/`,
      allowed: [...Object.keys(folders), ...Object.keys(singles)].join(', '),
    };
  }
  const folder = top as Folder;
  const { ending } = folders[folder];
  const name = rest.join('/');
  if (!name.endsWith(ending)) {
    return {
      problem: `has the wrong ending for ${top}.`,
      found: name,
      allowed: `A name that ends in ${ending}`,
      example: name.replace(/\.[^.]*$/, ending),
    };
  }
  const id = name.slice(0, -ending.length);
  if (!idPattern.test(id)) {
    return {
      problem: 'has a name that cannot be an address.',
      found: name,
      allowed: 'Small letters, digits and hyphens.',
      example: `${id
        .toLowerCase()
        .replace(/[^a-z0-9/]+/g, '-')
        .replace(/^-|-$/g, '')}${ending}`,
    };
  }
  return { folder, id };
}
