import { parse } from 'yaml';
import { folderOnDisk } from '../../src/check/content-folder.ts';

/** A record that a test edits: whichever of its folder fits, so that no other edit takes it away. */
export interface Subject {
  /** The file, from the content folder on. */
  file: string;
  id: string;
  text: string;
  facts: Readonly<Record<string, unknown>>;
}

/** Every record of a folder of a content folder on disk, by the names of their files. */
export function subjectsIn(root: string, folder: string): Subject[] {
  const disk = folderOnDisk(root);
  return disk
    .paths()
    .filter((path) => path.startsWith(`${folder}/`))
    .map((file) => {
      const text = Buffer.from(disk.read(file)).toString('utf8');
      const facts = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? text;
      return {
        file,
        id: file.replace(/^[^/]+\/|\.\w+$/g, ''),
        text,
        facts: parse(facts) as Record<string, unknown>,
      };
    });
}

/** The first record of a folder that fits. Throws when there is none: no test may pass on nothing. */
export function subject(
  root: string,
  folder: string,
  fits: (one: Subject) => boolean = () => true,
): Subject {
  const found = subjectsIn(root, folder).find(fits);
  if (!found) throw new Error(`No record of ${root}/${folder} fits any more: choose otherwise.`);
  return found;
}

/** The contents that edits are played on: the fictional one, and content/ unless it has only just begun. */
export const playedContents = ['content', 'tests/fixtures/oldminster'].filter((root) =>
  ['services', 'guides', 'meetings', 'places'].every(
    (folder) => subjectsIn(root, folder).length > 2,
  ),
);
