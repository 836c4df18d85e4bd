import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const parser = fileURLToPath(new URL('../edit/mdx-in-browser.ts', import.meta.url));

/** Functions of Node that the check imports but never calls in a browser. */
const unusedFunctions = [
  ...['createHash', 'dirname', 'existsSync', 'join', 'mkdirSync', 'readdirSync'],
  ...['realpathSync', 'relative', 'resolve', 'sep', 'writeFileSync'],
];

type Plugin = NonNullable<NonNullable<Parameters<SetUp>[0]['config']['vite']>['plugins']>[number];
type SetUp = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** Lets the form for editors run the check in the browser: with another parser, and without Node. */
export function browserCheck(): AstroIntegration {
  return {
    name: 'browser-check',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A module, so that the reader of PDF files is loaded only when needed.
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
      // Its browser version decodes entities such as &amp; with a document, which a worker lacks.
      if (id === 'decode-named-character-reference') return fileURLToPath(import.meta.resolve(id));
      return id.startsWith('node:') ? '\0node-stub' : undefined;
    },
    transform(code, id) {
      // Without the `require` of Node it sets a property of the window, which a worker lacks.
      return id.includes('/pluralize/')
        ? code.replace("typeof require === 'function'", 'true')
        : undefined;
    },
    load(id) {
      if (id !== '\0node-stub') return undefined;
      const stubs = unusedFunctions.map(
        (name) => `export function ${name}() { throw new Error('${name} is not in a browser.'); }`,
      );
      // The only file that the check reads besides the content: it compares colours with these.
      const tokens = JSON.stringify(readFileSync('src/styles/tokens.css', 'utf8'));
      return [...stubs, `export function readFileSync() { return ${tokens}; }`].join('\n');
    },
  };
}
