import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import type { Site } from '../schemas/site.ts';
import { coloursSheet } from '../site/colours.ts';
import { readContentFile } from '../site/content-folder.ts';

const name = 'virtual:colours.css';

/** Makes `virtual:colours.css`, which holds the colours of content/site.yaml; empty without any. */
export function colours(): AstroIntegration {
  return {
    name: 'colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const load = () => {
          const site = parse(readContentFile('site.yaml') ?? '') as Partial<Site> | null;
          return coloursSheet(site?.colours);
        };
        const plugin = {
          name,
          resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
          load: (id: string) => (id === `\0${name}` ? load() : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
