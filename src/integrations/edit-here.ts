import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { applyProposal } from '../edit/apply-proposal.ts';
import { readAttachment } from '../edit/attachment.ts';
import { readProposal } from '../edit/proposal.ts';
import { today } from '../site/clock.ts';
import { siteAsWritten } from '../site/content-folder.ts';

/** The most bytes of a change with its file. */
const mostBytes = 12_000_000;

/**
 * The form for editors. It is built only if site.yaml switches it on, so that no other site has its
 * scripts. Served by `npm run edit` on the computer of an editor, it may write content files.
 */
export function editHere(folder: string): AstroIntegration {
  return {
    name: 'edit-here',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'build' && !siteAsWritten().editing) return;
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

/** Saves a change. Refuses requests from other sites that are open in the same browser. */
async function save(request: IncomingMessage, folder: string) {
  const { origin = '', host = '' } = request.headers;
  if (!URL.canParse(origin) || new URL(origin).host !== host) {
    throw new Error('Only the form itself may write files.');
  }
  const form = await readForm(request);
  const proposal = readProposal(textOf(form.get('change')));
  const made = applyProposal(proposal, folderOnDisk(folder), today());
  const uploads = new Map<string, Uint8Array>();
  for (const file of made.pendingFiles) {
    const part = form.get(file);
    if (!(part instanceof File)) throw new Error(`${file} did not come along. Choose it again.`);
    const bytes = new Uint8Array(await part.arrayBuffer());
    uploads.set(file, bytes);
    const { fault } = await readAttachment(file, bytes);
    if (fault) throw new Error(`${file} ${fault.problem} ${fault.cure}`);
  }
  writeOnDisk(folder, new Map<string, string | Uint8Array>([...made.files, ...uploads]));
}

const textOf = (part: FormDataEntryValue | null) => (typeof part === 'string' ? part : '');

/** The form data of a request. Throws if it is longer than a form can make it. */
async function readForm(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) throw new Error('The change is longer than a form can make it.');
    parts.push(part);
  }
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  return new Response(Buffer.concat(parts), { headers }).formData();
}
