import { readFileSync } from 'node:fs';
import { cleanComment, commentMark } from '../changes/markdown.ts';

/**
 * `node src/commands/clean-comment.ts FILE`, in a workflow: prints the review in FILE, which a
 * stranger's code may have written, as it may be posted on a pull request. It is run without
 * installed packages, so it imports none.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file with the review.');
process.stdout.write(cleanComment(readFileSync(file, 'utf8'), commentMark));
