import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { parse } from 'yaml';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { mostLetters } from '../edit/change.ts';
import { makeChange } from '../edit/make-change.ts';
import type { Site } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { readContentFile } from '../site/content-folder.ts';

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
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > mostLetters) throw new Error('The change is longer than a form can make it.');
  }
  writeOnDisk(folder, makeChange(body, folderOnDisk(folder), today()).files);
}
