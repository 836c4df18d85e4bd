import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes the search index from the finished pages. Throws when the indexer reports an error. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pagefind = await import('pagefind');
        const site = fileURLToPath(dir);
        // A meaning that opens in place is found on the page of the glossary.
        const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['[popover]'] });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        await pagefind.close();
        logger.info(`${String(added.page_count)} pages can be searched`);
      },
    },
  };
}
