/**
 * The folders of src and what each may import. ESLint refuses the rest; docs/architecture.md shows
 * the same table, and tests/unit/layers.test.ts compares the two.
 *
 * `imports`: folders of src whose values it may use. `types`: folders it may use types of only.
 * `astro` and `node`: whether it may import Astro, and files, processes and the like from Node.
 */
export const layers = {
  schemas: { imports: [] },
  domain: { imports: ['schemas'] },
  kinds: { imports: ['schemas', 'domain'] },
  site: { imports: ['domain', 'kinds'], types: ['schemas'], node: true },
  'open-data': { imports: ['schemas', 'kinds'], types: ['domain'], node: true },
  queries: {
    imports: ['domain', 'kinds', 'site', 'open-data'],
    types: ['schemas'],
    astro: true,
  },
  elements: { imports: ['domain'] },
  styles: { imports: [] },
  components: {
    imports: ['domain', 'site', 'queries', 'elements', 'styles', 'edit'],
    types: ['schemas', 'kinds', 'open-data'],
    astro: true,
  },
  layouts: {
    imports: ['domain', 'site', 'queries', 'components'],
    types: ['schemas', 'kinds'],
    astro: true,
  },
  pages: {
    imports: ['domain', 'site', 'queries', 'components', 'layouts', 'styles'],
    types: ['schemas', 'kinds'],
    astro: true,
  },
  check: { imports: ['schemas', 'domain', 'kinds', 'site'], node: true },
  writing: { imports: ['schemas', 'domain', 'kinds', 'site', 'check'], node: true },
  changes: { imports: ['schemas', 'domain', 'kinds', 'site', 'check'] },
  edit: { imports: ['schemas', 'domain', 'kinds', 'site', 'check', 'writing', 'changes'] },
  integrations: {
    imports: ['domain', 'kinds', 'site', 'check', 'edit'],
    types: ['schemas'],
    astro: true,
    node: true,
  },
  commands: {
    imports: [
      'schemas',
      'domain',
      'kinds',
      'site',
      'queries',
      'check',
      'writing',
      'changes',
      'edit',
    ],
    astro: true,
    node: true,
  },
};

/** What the rule no-restricted-imports refuses in one folder, each with its reason. */
export function restrictedImports(layer) {
  const { imports, types = [], astro = false, node = false } = layers[layer];
  const others = Object.keys(layers).filter((name) => name !== layer && !imports.includes(name));
  const refused = others.filter((name) => !types.includes(name));
  const above = (names) => `^(?:\\.\\./)+(?:${names.join('|')})/`;
  return [
    {
      regex: above([...refused, 'content\\.config', '\\.\\./tests']),
      message: `src/${layer} may import ${imports.join(', ') || 'no other folder'} (src/layers.mjs).`,
    },
    ...(types.length === 0
      ? []
      : [
          {
            regex: above(types),
            allowTypeImports: true,
            message: `src/${layer} may import types only of ${types.join(', ')} (src/layers.mjs).`,
          },
        ]),
    ...(astro
      ? []
      : [
          {
            regex: '^astro(?:$|[:/])',
            message: 'This folder knows nothing of Astro, so that checks and tests can use it.',
          },
        ]),
    ...(layer === 'queries' || !astro
      ? []
      : [{ regex: '^astro:content$', message: 'Only src/queries asks Astro for content.' }]),
    ...(node
      ? []
      : [
          {
            regex: '^node:',
            message: 'This folder has pure functions only: no files, no clock, no network.',
          },
        ]),
  ];
}
