import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layers, restrictedImports } from './src/layers.mjs';

const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Only src/site/clock.ts reads the clock; take "today" as an argument.',
};
const now = {
  selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: clock.message,
};

const lateImport = {
  selector: 'ImportExpression > Literal[value=/^\\.\\.\\//]',
  message: 'Import other folders at the top of a file, where src/layers.mjs is enforced.',
};

const computersLanguage = {
  selector:
    ":matches(CallExpression[callee.property.name='localeCompare'][arguments.length=1], CallExpression[callee.property.name=/^toLocale/][arguments.length=0], NewExpression[callee.object.name='Intl'][arguments.length=0])",
  message: "Name a language ('en'): otherwise the order depends on the computer that builds.",
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: true } },
    rules: {
      'no-restricted-syntax': ['error', clock, now, lateImport, computersLanguage],
      // The compiler refuses enums, and this rule takes a seventh of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
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
  // The few lines of script in them too: `astro check` types them.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'no-restricted-syntax': ['error', clock, now, lateImport, computersLanguage] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', WebSocket: 'readonly' },
    },
  },
  {
    files: ['src/elements/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'addEventListener',
          'document',
          'location',
          'navigator',
          'performance',
          'sessionStorage',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: [
      'src/site/clock.ts',
      'src/elements/show-between.ts',
      'src/elements/place-finder.ts',
      'src/elements/search-answers.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Words for readers are made there; what a machine reads is put together by hand.
    files: ['src/domain/**/*.ts', 'src/elements/**/*.ts', 'src/open-data/**/*.ts'],
    ignores: ['src/domain/date.ts', 'src/domain/statistic.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Its habits change from version to version; see domain/date.ts.' },
      ],
    },
  },
  ...Object.keys(layers).map((layer) => ({
    files: [`src/${layer}/**/*.{ts,js,astro}`],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictedImports(layer) }],
    },
  })),
);
