import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const parser = fileURLToPath(new URL('../edit/mdx-in-browser.ts', import.meta.url));

/** What the check never asks of Node while it runs in a browser. */
const nothing = [
  ...['createHash', 'dirname', 'existsSync', 'join', 'mkdirSync', 'readdirSync'],
  ...['realpathSync', 'relative', 'resolve', 'sep', 'writeFileSync'],
];

type Plugin = NonNullable<NonNullable<Parameters<SetUp>[0]['config']['vite']>['plugins']>[number];
type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** Lets the form for editors run the check in the browser: another parser, and nothing of Node. */
export function browserCheck(): AstroIntegration {
  return {
    name: 'browser-check',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A module, so that what reads a PDF is loaded when there is one.
        const worker = { format: 'es' as const, plugins: () => [plugin()] };
        updateConfig({ vite: { plugins: [plugin()], worker } });
      },
    },
  };
}

function plugin(): Plugin {
  return {
    name: 'browser-check',
    enforce: 'pre',
    resolveId(id, _, options) {
      if (options.ssr || this.environment.name !== 'client') return undefined;
      if (id === 'satteri') return parser;
      // Its version for pages reads signs such as &amp; with a document, which a worker has not.
      if (id === 'decode-named-character-reference') return fileURLToPath(import.meta.resolve(id));
      return id.startsWith('node:') ? '\0nothing-of-node' : undefined;
    },
    transform(code, id) {
      // It looks for the `require` of Node, and else hangs itself on the window, which a worker has not.
      return id.includes('/pluralize/')
        ? code.replace("typeof require === 'function'", 'true')
        : undefined;
    },
    load(id) {
      if (id !== '\0nothing-of-node') return undefined;
      const refused = nothing.map(
        (name) => `export function ${name}() { throw new Error('${name} is not in a browser.'); }`,
      );
      // The one file that the check reads besides the content: which colours can be told apart.
      const tokens = JSON.stringify(readFileSync('src/styles/tokens.css', 'utf8'));
      return [...refused, `export function readFileSync() { return ${tokens}; }`].join('\n');
    },
  };
}
