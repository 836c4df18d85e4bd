import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { faultsInWords } from '../check/fault.ts';

/** Stops a build before it begins when any record is broken, and says all of them at once. */
export function contentCheck(folder: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { faults } = checkContent(folder);
        if (faults.length === 0) return;
        console.error(`\n${faultsInWords(faults)}\n`);
        if (command === 'build') process.exit(1);
      },
    },
  };
}
