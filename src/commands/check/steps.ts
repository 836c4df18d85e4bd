/** Not checked for format: GitHub's web editor does not format what it saves. */
const contentFiles = ['!content/**', '!tests/fixtures/*/**'];

/** The steps of `npm run check`: name, command and arguments. */
export const steps: readonly [string, string, string[]][] = [
  ['Content', 'node', ['src/commands/check-content.ts', 'content', 'tests/fixtures/oldminster']],
  [
    'Types',
    'astro',
    ['check', '--noSync', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint'],
  ],
  ['Lint', 'eslint', ['.', '--max-warnings', '0']],
  ['Format', 'prettier', ['--check', '.', ...contentFiles, '--log-level', 'warn']],
];
