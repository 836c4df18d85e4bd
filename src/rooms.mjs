/**
 * Which room may not take from which, and why. The linter enforces it; docs/architecture.md draws it.
 * content → schemas → domain → site → open-data → queries → components → layouts → pages
 */
const astro = {
  from: ['astro', 'astro:*', 'astro/*'],
  because: 'This room knows nothing of Astro, so that checks and tests use it as it is.',
};
const node = {
  from: ['node:*'],
  because: 'This room is worked out with pencil and paper: no files, no clock, no network.',
};
const elements = {
  from: ['**/elements/**'],
  because: 'What runs in the browser is only loaded by a <script> of the component it belongs to.',
};
const above = (...names) => ({
  from: names.map((name) => `**/${name}/**`),
  because: `Imports go one way: this room stands before ${names.join(', ')}.`,
});

export const rooms = [
  {
    room: 'schemas',
    refuses: [
      astro,
      node,
      elements,
      above('domain', 'site', 'check', 'writing', 'queries', 'components', 'layouts', 'pages'),
    ],
  },
  {
    room: 'domain',
    refuses: [
      astro,
      node,
      elements,
      above('site', 'check', 'writing', 'queries', 'components', 'layouts', 'pages'),
    ],
  },
  {
    room: 'site',
    refuses: [
      astro,
      elements,
      above('check', 'writing', 'queries', 'components', 'layouts', 'pages'),
    ],
  },
  {
    room: 'check',
    refuses: [astro, elements, above('writing', 'queries', 'components', 'layouts', 'pages')],
  },
  {
    room: 'writing',
    refuses: [astro, elements, above('queries', 'components', 'layouts', 'pages', 'commands')],
  },
  {
    room: 'changes',
    refuses: [astro, node, elements, above('queries', 'components', 'layouts', 'pages')],
  },
  {
    room: 'queries',
    refuses: [elements, above('check', 'writing', 'changes', 'components', 'layouts', 'pages')],
  },
  {
    room: 'components',
    refuses: [above('check', 'writing', 'changes', 'layouts', 'pages', 'commands')],
  },
  { room: 'layouts', refuses: [above('check', 'writing', 'changes', 'pages', 'commands')] },
  { room: 'pages', refuses: [above('check', 'writing', 'changes', 'commands')] },
  {
    room: 'elements',
    refuses: [
      astro,
      node,
      {
        from: [
          '**/schemas/**',
          '**/site/**',
          '**/queries/**',
          '**/components/**',
          '**/check/**',
          '**/writing/**',
          'zod',
        ],
        because: 'What runs in the browser takes from domain only, so that pages stay small.',
      },
    ],
  },
  { room: 'commands', refuses: [above('queries', 'components', 'layouts', 'pages')] },
];
