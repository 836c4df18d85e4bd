import { type Folder, folders, kindOf, kinds } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import type { Fault } from './fault.ts';

/** Where a record stands: its kind, and the id other records use. */
export interface Spot {
  folder: Folder | 'single';
  /** The path in its folder, without the ending. */
  id: string;
}

/** Files that may stand in content/ beside records. */
const notRecords = /(?:^|\/)(?:README\.md|[^/]+\.(?:png|jpe?g|webp|svg|csv|tsv|json))$/;

/** Whether a file stands beside the records and is none. */
export function isNoRecord(path: string): boolean {
  return notRecords.test(path);
}

/** Where a file stands, by its path. */
export interface Standing {
  /** The record it is, or is meant to be: others may name it though its file has a fault. */
  spot?: Spot;
  /** Why no record can stand there. */
  fault?: Omit<Fault, 'file'>;
}

/** Where the record of a file stands, by its path; or why none can stand there. */
export function standingOf(path: string): Standing {
  const [top = '', ...rest] = path.split('/');
  if (Object.hasOwn(singles, path)) return { spot: { folder: 'single', id: path } };
  if (!Object.hasOwn(kinds, top)) {
    return {
      fault: {
        problem: 'is not in a folder that this site knows.',
        found: rest.length === 0 ? 'content/' : `${top}/`,
        allowed: [...[...folders].sort(), ...Object.keys(singles)].join(', '),
      },
    };
  }
  const folder = top as Folder;
  const { ending } = kinds[folder];
  const name = rest.join('/');
  if (name.endsWith(ending)) return named(folder, name.slice(0, -ending.length));
  const id = name.replace(/\.[^./]*$/, '');
  return {
    ...(idPattern.test(id) ? { spot: { folder, id } } : {}),
    fault: {
      problem: `has the wrong ending for ${top}.`,
      found: name,
      allowed: `A name that ends in ${ending}`,
      example: `${id}${ending}`,
    },
  };
}

function named(folder: Folder, id: string): Standing {
  if (!idPattern.test(id)) return { fault: badName(id, kinds[folder].ending) };
  const fault = misplaced(folder, id);
  return fault ? { fault } : { spot: { folder, id } };
}

function badName(id: string, ending: string): Omit<Fault, 'file'> {
  const better = id
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    problem: 'has a name that cannot be an address.',
    found: `${id}${ending}`,
    allowed: 'Small letters, digits and hyphens.',
    example: `${better === '' ? 'town-hall' : better}${ending}`,
  };
}

function misplaced(folder: Folder, id: string): Omit<Fault, 'file'> | undefined {
  const parts = id.split('/');
  const name = parts.at(-1) ?? id;
  if (!kindOf(folder).fileName.inYears) {
    if (parts.length === 1) return undefined;
    return {
      problem: `is in a folder inside content/${folder}, which has none.`,
      found: `${folder}/${id}`,
      allowed: `A file in content/${folder} itself.`,
      example: `${folder}/${name}${kinds[folder].ending}`,
    };
  }
  if (parts.length === 2 && /^\d{4}-\d{2}$/.test(parts[0] ?? '')) return undefined;
  return {
    problem: `is not in a folder for its plan year in content/${folder}.`,
    found: `${folder}/${id}`,
    allowed: 'A folder named after the year: the year it starts, a hyphen, two digits of the next.',
    example: `${folder}/2023-24/${name}${kinds[folder].ending}`,
  };
}
