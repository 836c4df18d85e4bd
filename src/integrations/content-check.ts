import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { formatFaults } from '../check/fault.ts';
import { checkDownloads } from '../check/across/downloads.ts';
import { type readRecord, recordReader } from '../check/record.ts';

/** Milliseconds to wait for more saved files before the content is checked. */
const debounce = 100;
/** Milliseconds after which an error of Astro's has reached the browser. */
const afterAstro = 400;

/**
 * Stops a build before it begins if the check finds any fault, and prints all faults. In development
 * the content is checked after each save: faults are shown in the terminal and in the browser until
 * they are put right.
 */
export function contentCheck(folder: string): AstroIntegration {
  const findFaults = async (read?: typeof readRecord) => {
    const { errors } = await checkDownloads(folderOnDisk(folder));
    const faults = [...checkContent(folder, undefined, read).faults, ...errors];
    return faults.length === 0 ? undefined : formatFaults(faults);
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const faults = await findFaults();
        if (faults === undefined) return;
        console.error(`\n${faults}\n`);
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const read = recordReader();
        let faults: string | undefined;
        let timer: NodeJS.Timeout | undefined;
        const show = () => {
          if (faults === undefined) return;
          server.ws.send({ type: 'error', err: { message: faults, stack: '' } });
        };
        const check = async () => {
          const before = faults;
          try {
            faults = await findFaults(read);
          } catch (error) {
            // A file may be deleted before it is read; the server goes on.
            faults = `The content cannot be read: ${(error as Error).message}`;
          }
          if (faults !== undefined) {
            console.error(`\n${faults}\n`);
            show();
          } else if (before !== undefined) {
            console.log('\nThe content has nothing to put right.\n');
            server.ws.send({ type: 'full-reload' });
          }
        };
        const root = path.resolve(folder);
        server.watcher.add(root);
        server.watcher.on('all', (_, file) => {
          if (!path.resolve(file).startsWith(root + path.sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void check(), debounce);
        });
        // Astro sends its own error a moment after a page was loaded; ours comes last.
        server.ws.on('connection', () => {
          show();
          setTimeout(show, afterAstro);
        });
        void check();
      },
    },
  };
}
