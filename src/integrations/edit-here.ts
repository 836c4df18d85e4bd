import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { readGiven } from '../edit/given-file.ts';
import { makeChange } from '../edit/make-change.ts';
import type { Site } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { readContentFile } from '../site/content-folder.ts';

/** The bytes of the longest change with the largest file. */
const mostSent = 12_000_000;

/**
 * The form for editors: built where site.yaml switches it on, so that no other site carries its
 * scripts. While `npm run edit` serves it on the editor's computer it may write files of the content.
 */
export function editHere(folder: string): AstroIntegration {
  return {
    name: 'edit-here',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const site = parse(readContentFile('site.yaml') ?? '') as Partial<Site> | null;
        if (command === 'build' && !site?.editing) return;
        injectRoute({ pattern: '/edit/', entrypoint: './src/pages/_edit/form.astro' });
        injectRoute({
          pattern: '/edit/content.json',
          entrypoint: './src/pages/_edit/content.json.ts',
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.method !== 'POST' || !request.url?.endsWith('/edit/save/')) {
            next();
            return;
          }
          void save(request, folder).then(
            () => response.writeHead(204).end(),
            (error: unknown) => response.writeHead(422).end((error as Error).message),
          );
        });
      },
    },
  };
}

/** Another site that is open in the same browser must not be able to write. */
async function save(request: IncomingMessage, folder: string) {
  const { origin = '', host = '' } = request.headers;
  if (!URL.canParse(origin) || new URL(origin).host !== host) {
    throw new Error('Only the form itself may write files.');
  }
  const form = await formOf(request);
  const made = makeChange(textOf(form.get('change')), folderOnDisk(folder), today());
  const given = new Map<string, Uint8Array>();
  for (const file of made.awaits) {
    const part = form.get(file);
    if (!(part instanceof File)) throw new Error(`${file} did not come along. Choose it again.`);
    const bytes = new Uint8Array(await part.arrayBuffer());
    given.set(file, bytes);
    const { fault } = await readGiven(file, bytes);
    if (fault) throw new Error(`${file} ${fault.problem} ${fault.cure}`);
  }
  writeOnDisk(folder, new Map<string, string | Uint8Array>([...made.files, ...given]));
}

const textOf = (part: FormDataEntryValue | null) => (typeof part === 'string' ? part : '');

/** What the form sends, as long as it is no longer than a form can make it. */
async function formOf(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostSent) throw new Error('The change is longer than a form can make it.');
    parts.push(part);
  }
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  return new Response(Buffer.concat(parts), { headers }).formData();
}
