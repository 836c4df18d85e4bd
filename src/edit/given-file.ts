import { otherFileFault, pictureEnding } from '../check/file/record-path.ts';
import { say } from '../check/messages/catalogue.ts';
import { fileBeside } from './change.ts';
import { type Offered, readOffered } from '../check/across/offered-files.ts';
import { pictureFault } from '../check/across/pictures.ts';

/** Looks at a file that an editor chose, by its name and at what is in it. */
export async function readGiven(path: string, bytes: Uint8Array): Promise<Offered> {
  const { problem, cure } = otherFileFault(path) ?? {};
  if (problem !== undefined && cure !== undefined) return { fault: { problem, cure } };
  if (!fileBeside.safeParse(path).success) return { fault: say('notByForm') };
  if (!pictureEnding.test(path)) return readOffered(path, bytes);
  const fault = pictureFault(path, bytes);
  return fault ? { fault } : {};
}

/** What a file says of itself, for whoever describes it. */
export function inSentences({ title, pages, isTagged }: Omit<Offered, 'fault'>): string {
  const { problem, cure } = say('fileNotTagged');
  return [
    ...(title === undefined ? [] : [`The file calls itself “${title}”.`]),
    ...(pages === undefined ? [] : [`It has ${String(pages)} ${pages === 1 ? 'page' : 'pages'}.`]),
    ...(isTagged === false ? [`It ${problem} ${cure}`] : []),
  ].join(' ');
}
