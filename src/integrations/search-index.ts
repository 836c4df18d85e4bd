import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Files of Pagefind's own search box, which is not used. */
const searchBoxFiles = /-(?:ui|highlight)\.(?:js|css)$/;

/** Writes the search index from the finished pages. Throws when the indexer reports an error. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pagefind = await import('pagefind');
        const site = fileURLToPath(dir);
        // Definitions that open in place are found on the page of the glossary.
        const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['[popover]'] });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: site });
        // Written here, because Pagefind on a busy machine reported the end while a file was still
        // empty.
        const made = await index.getFiles();
        const faults = [...added.errors, ...made.errors];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        for (const { path: name, content } of made.files) {
          if (searchBoxFiles.test(name)) continue;
          const file = path.join(site, 'pagefind', name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await pagefind.close();
        logger.info(`${String(added.page_count)} pages can be searched`);
      },
    },
  };
}
