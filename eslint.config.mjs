import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { rooms } from './src/rooms.mjs';

const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Only src/site/clock.ts reads the clock; take "today" as an argument.',
};
const now = {
  selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: clock.message,
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', clock, now],
      // The compiler asks for brackets where a name comes from an index signature.
      '@typescript-eslint/dot-notation': 'off',
      // A type parameter used once still ties a folder to its shape.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Custom elements hand their methods to listeners; an arrow that returns nothing is the short form.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // The type-aware rules cannot see into .astro files; `astro check` types them.
    files: ['src/components/prose/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'no-restricted-syntax': ['error', clock, now] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/elements/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['addEventListener', 'document', 'location', 'performance', 'sessionStorage'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['src/site/clock.ts', 'src/elements/in-its-time.ts', 'src/elements/place-finder.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...rooms.map(({ room, refuses }) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: refuses.map(({ from, because }) => ({ group: from, message: because })) },
      ],
    },
  })),
);
