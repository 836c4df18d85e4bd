import { readFileSync } from 'node:fs';
import { issueMark } from '../changes/marks.ts';
import { GitHub } from './github.ts';

/**
 * `node src/commands/post-issue.ts FILE`, in a workflow: keeps the one issue with what is to be
 * confirmed, as `npm run freshness -- --format markdown` has written it.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file that npm run freshness wrote.');
const body = readFileSync(file, 'utf8');
if (!body.startsWith(issueMark)) throw new Error(`${file} is not what npm run freshness writes.`);

await new GitHub(process.env).keepIssue('Facts to confirm', issueMark, body);
console.log('The issue “Facts to confirm” is up to date.');
