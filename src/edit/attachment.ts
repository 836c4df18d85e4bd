import { type Download, readDownload } from '../check/across/downloads.ts';
import { pictureFault } from '../check/across/pictures.ts';
import { otherFileFault, pictureEnding } from '../check/file/record-path.ts';
import { say } from '../check/messages/catalogue.ts';
import { attachmentPath } from './proposal.ts';

/** Reads a document or picture that an editor chose, and checks its name and its bytes. */
export async function readAttachment(path: string, bytes: Uint8Array): Promise<Download> {
  const { problem, cure } = otherFileFault(path) ?? {};
  if (problem !== undefined && cure !== undefined) return { fault: { problem, cure } };
  if (!attachmentPath.safeParse(path).success) return { fault: say('notByForm') };
  if (!pictureEnding.test(path)) return readDownload(path, bytes);
  const fault = pictureFault(path, bytes);
  return fault ? { fault } : {};
}

/** What a document contains, in sentences for whoever describes it. */
export function describeAttachment({ title, pages, isTagged }: Omit<Download, 'fault'>): string {
  const { problem, cure } = say('fileNotTagged');
  return [
    ...(title === undefined ? [] : [`The file calls itself “${title}”.`]),
    ...(pages === undefined ? [] : [`It has ${String(pages)} ${pages === 1 ? 'page' : 'pages'}.`]),
    ...(isTagged === false ? [`It ${problem} ${cure}`] : []),
  ].join(' ');
}
