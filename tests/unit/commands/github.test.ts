import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commentMark, issueMark } from '../../../src/changes/marks.ts';
import { type Answers, withGitHub } from '../../support/github-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bot = { login: 'github-actions[bot]' };
const comments = '/repos/oldminster/site/issues/7/comments';
const pull = { 'GET /repos/oldminster/site/pulls/7': { state: 'open', head: { sha: 'abc' } } };

/** Runs the command with what the other workflow left, as GitHub would. */
async function postComment(answers: Answers, left: { number?: string; review?: string } = {}) {
  writeFileSync(join(folder, 'number'), left.number ?? '7\n');
  writeFileSync(join(folder, 'changes.md'), left.review ?? `${commentMark}\nOne page changes.\n`);
  const found = await withGitHub(answers, ['src/commands/post-comment.ts', folder], {
    HEAD_SHA: 'abc',
  });
  return { ...found, wrote: found.asked.filter(({ method }) => method !== 'GET') };
}

describe('the comment on a pull request', () => {
  const body = { body: `${commentMark}\nOne page changes.\n` };

  test('is posted where there is none', async () => {
    const found = await postComment({
      ...pull,
      [`GET ${comments}`]: [],
      [`POST ${comments}`]: {},
    });
    expect(found.wrote).toEqual([
      { method: 'POST', path: comments, token: 'Bearer made-up', body },
    ]);
    expect(found.said).toContain('The review stands on pull request 7.');
  });

  test('is rewritten where it is already, on whatever page of comments', async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({ id, body: 'Hello', user: bot }));
    const ours = '/repos/oldminster/site/issues/comments/400';
    const { wrote } = await postComment({
      ...pull,
      [`GET ${comments}`]: others,
      [`GET ${comments}#2`]: [{ id: 400, body: `${commentMark}\nOld`, user: bot }],
      [`PATCH ${ours}`]: {},
    });
    expect(wrote).toEqual([{ method: 'PATCH', path: ours, token: 'Bearer made-up', body }]);
  });

  test('never overwrites what a person wrote, even with the mark', async () => {
    const theirs = [
      { id: 1, body: `${commentMark} mine`, user: { login: 'somebody' } },
      { id: 2, body: null, user: null },
    ];
    const { wrote } = await postComment({
      ...pull,
      [`GET ${comments}`]: theirs,
      [`POST ${comments}`]: {},
    });
    expect(wrote.map(({ method }) => method)).toEqual(['POST']);
  });

  test.each([
    ['closed', { state: 'closed', head: { sha: 'abc' } }],
    ['further on', { state: 'open', head: { sha: 'def' } }],
  ])('is not posted where the pull request is %s', async (_, answer) => {
    const found = await postComment({ 'GET /repos/oldminster/site/pulls/7': answer });
    expect(found.wrote).toEqual([]);
    expect(found.status).toBe(0);
    expect(found.said).toContain('Nothing was posted');
  });

  test.each(['7; rm -rf /', '../../issues/1', '', '0', '99999999999'])(
    'is not posted to the number "%s"',
    async (number) => {
      const { asked, status } = await postComment(pull, { number });
      expect(asked).toEqual([]);
      expect(status).not.toBe(0);
    },
  );

  test('is not posted when our command did not write it', async () => {
    const { asked, status } = await postComment(pull, { review: 'Buy now' });
    expect(asked).toEqual([]);
    expect(status).not.toBe(0);
  });

  test('says so when GitHub refuses', async () => {
    const { said, status } = await postComment(pull);
    expect(said).toContain(`GitHub answered 404 to GET /issues/7/comments`);
    expect(said).not.toContain('made-up');
    expect(status).not.toBe(0);
  });
});

describe('the weekly issue', () => {
  const file = join(folder, 'freshness.md');
  const issues = '/repos/oldminster/site/issues';
  const body = { title: 'Facts to confirm', body: `${issueMark}\nThree facts.\n` };
  const postIssue = async (answers: Answers, text = body.body) => {
    writeFileSync(file, text);
    const found = await withGitHub(answers, ['src/commands/post-issue.ts', file]);
    return { ...found, wrote: found.asked.filter(({ method }) => method !== 'GET') };
  };

  test('is opened where there is none', async () => {
    const { wrote } = await postIssue({ [`GET ${issues}`]: [], [`POST ${issues}`]: {} });
    expect(wrote).toEqual([{ method: 'POST', path: issues, token: 'Bearer made-up', body }]);
  });

  test('is rewritten where it is open; a pull request is no issue', async () => {
    const marked = { body: `${issueMark}\nOld`, user: bot };
    const { wrote } = await postIssue({
      [`GET ${issues}`]: [
        { id: 11, number: 1, ...marked, pull_request: {} },
        { id: 12, number: 2, ...marked },
      ],
      [`PATCH ${issues}/2`]: {},
    });
    expect(wrote.map(({ method, path }) => `${method} ${path}`)).toEqual([`PATCH ${issues}/2`]);
  });

  test('is not written from anything else', async () => {
    const { asked, status } = await postIssue({}, 'Something');
    expect(asked).toEqual([]);
    expect(status).not.toBe(0);
  });
});

test.each(['GITHUB_TOKEN', 'GITHUB_REPOSITORY'])('nothing is asked without %s', async (name) => {
  writeFileSync(join(folder, 'freshness.md'), issueMark);
  const command = ['src/commands/post-issue.ts', join(folder, 'freshness.md')];
  const { asked, said } = await withGitHub({}, command, { [name]: '' });
  expect(asked).toEqual([]);
  expect(said).toContain(`${name} is not set`);
});
