import { proseComponents } from '../schemas/prose.ts';
import type { CheckedRecord } from './file/record-path.ts';
import { withExistingPicture } from './across/pictures.ts';
import type { Fault } from './fault.ts';
import { withExistingRow } from './across/figures.ts';
import { lineInFileName } from './across/file-names.ts';
import type { LinkTargets } from './across/links.ts';
import { exampleOfRelation } from './across/relations.ts';

/** Replaces a record, picture or page that the example of a fault names by one that exists in this content. */
export function withRealExample(
  fault: Fault,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  targets: LinkTargets,
  paths: readonly string[],
  records: readonly CheckedRecord[],
): Fault {
  const { names, ...rest } = fault;
  if (names !== undefined) {
    const known = [...(ids.get(names) ?? [])];
    // Many files are named after the place they refer to, or are in the folder of their plan year.
    const id = known.find((one) => fault.file.includes(`/${one}`)) ?? known[0];
    return { ...rest, example: id && exampleOfRelation(fault.field ?? '', undefined, id) };
  }
  const example = lineInFileName(fault.file, fault.field) ?? fault.example;
  if (example !== fault.example) return { ...fault, example };
  if (example?.includes('](./')) {
    return { ...fault, example: withExistingPicture(example, fault.file, paths) };
  }
  if (!example?.includes('<') && !example?.includes('](/')) return fault;
  const real = example
    .replaceAll(/<(\w+) (\w+)="([^"]*)"/g, (whole, name: string, attribute: string, id: string) => {
      const allowed = proseComponents[name]?.attributes[attribute];
      const known = allowed && 'folder' in allowed ? ids.get(allowed.folder) : undefined;
      const [other] = known ?? [];
      return known?.has(id) || other === undefined ? whole : `<${name} ${attribute}="${other}"`;
    })
    .replaceAll(/\]\((\/[^)#]*)\)/g, (whole, address: string) =>
      targets.has(address) ? whole : '](/)',
    );
  return { ...fault, example: withExistingRow(real, records) };
}
