import { readFileSync } from 'node:fs';
import { postedComment } from '../changes/posted-comment.ts';
import { commentMark } from '../changes/marks.ts';
import { GitHub } from './github.ts';

/**
 * `node src/commands/post-comment.ts FOLDER`, in a workflow: posts the review of a pull request.
 * The folder holds `changes.md` and `number`, both made by a stranger's code: the number has to
 * be that of an open pull request whose newest commit is the one the workflow ran for (HEAD_SHA).
 */
const [folder] = process.argv.slice(2);
const head = process.env['HEAD_SHA'];
if (folder === undefined || !head) throw new Error('Name the folder, and set HEAD_SHA.');

const number = readFileSync(`${folder}/number`, 'utf8').trim();
if (!/^[1-9]\d{0,8}$/.test(number)) throw new Error('The number of the pull request is no number.');

const body = postedComment(readFileSync(`${folder}/changes.md`, 'utf8'), commentMark);
const gitHub = new GitHub(process.env);
if ((await gitHub.headOf(Number(number))) === head) {
  await gitHub.keepComment(Number(number), commentMark, body);
  console.log(`The review stands on pull request ${number}.`);
} else {
  console.log(`Pull request ${number} is closed or has moved on. Nothing was posted.`);
}
