import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { formatFaults } from '../check/fault.ts';
import { checkFiles } from '../check/across/offered-files.ts';
import { type readRecord, recordReader } from '../check/record.ts';

/** Milliseconds of quiet after a file was saved before the content is checked. */
const quiet = 100;
/** Milliseconds after which Astro's own error, if there is one, has reached the browser. */
const afterAstro = 400;

/**
 * Stops a build before it begins when any record is broken, and says all of them at once. In
 * development the content is checked after each save: faults are shown in the terminal and in the
 * browser, in the words of the check, until they are put right.
 */
export function contentCheck(folder: string): AstroIntegration {
  const faultsNow = async (read?: typeof readRecord) => {
    const { errors } = await checkFiles(folderOnDisk(folder));
    const faults = [...checkContent(folder, undefined, read).faults, ...errors];
    return faults.length === 0 ? undefined : formatFaults(faults);
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const faults = await faultsNow();
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
            faults = await faultsNow(read);
          } catch (error) {
            // A file that is gone again before it was read must not end the server.
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
          timer = setTimeout(() => void check(), quiet);
        });
        // Astro sends an error of its own a moment after a page was loaded; ours is the last.
        server.ws.on('connection', () => {
          show();
          setTimeout(show, afterAstro);
        });
        void check();
      },
    },
  };
}
