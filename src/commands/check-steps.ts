/**
 * Words and facts may be written as GitHub's web page lets people write them: quotes, indents and
 * long lines hold no editor up. `npm run format` puts them right.
 */
const wordsAndFacts = ['!content/**', '!tests/fixtures/*/**'];

/** The steps of `npm run check`: what each is called, its command and what that is given. */
export const steps: readonly [string, string, string[]][] = [
  ['Content', 'node', ['src/commands/check-content.ts', 'content', 'tests/fixtures/oldminster']],
  [
    'Types',
    'astro',
    ['check', '--noSync', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint'],
  ],
  ['Lint', 'eslint', ['.', '--max-warnings', '0']],
  ['Format', 'prettier', ['--check', '.', ...wordsAndFacts, '--log-level', 'warn']],
  ['Workflows', 'node', ['src/commands/check-workflows.ts']],
];
