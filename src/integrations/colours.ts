import type { AstroIntegration } from 'astro';
import { coloursSheet } from '../site/colours.ts';
import { siteAsWritten } from '../site/content-folder.ts';

const name = 'virtual:colours.css';

/** Provides `virtual:colours.css`, the colours of content/site.yaml; empty if it has none. */
export function colours(): AstroIntegration {
  return {
    name: 'colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name,
          resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
          load: (id: string) =>
            id === `\0${name}` ? coloursSheet(siteAsWritten().colours) : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
