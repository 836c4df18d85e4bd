import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editHere } from '../../../src/integrations/edit-here.ts';
import { madePdf } from '../../support/made-pdf.ts';

type Setup = NonNullable<ReturnType<typeof editHere>['hooks']['astro:server:setup']>;
type Save = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const content = path.join(mkdtempSync(path.join(tmpdir(), 'edit-here-')), 'content');
const server = createServer();
let origin = '';

/** The handler for saved forms, on a copy of the fictional content. */
beforeAll(async () => {
  cpSync('tests/fixtures/oldminster', content, { recursive: true });
  const use = (save: Save) => {
    server.on('request', (request, response) => {
      save(request, response, () => response.writeHead(404).end());
    });
  };
  await editHere(content).hooks['astro:server:setup']?.({
    server: { middlewares: { use } },
  } as unknown as Parameters<Setup>[0]);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

const name = 'files/plan-of-benches';
const change = {
  why: 'The team sent it.',
  records: [
    {
      file: `${name}.mdx`,
      new: {
        title: 'Plan of benches',
        description: 'Where benches stand.',
        file: 'plan-of-benches.pdf',
        date: 'no date shown',
        by: 'oldminster-council',
        sources: [{ title: 'Plan of benches', publisher: 'The team', date: 'no date shown' }],
        checked: 'not yet',
      },
    },
  ],
  files: [`${name}.pdf`],
};

async function saved(file: Buffer | undefined, sender = origin): Promise<string> {
  const body = new FormData();
  body.set('change', JSON.stringify(change));
  if (file) body.set(`${name}.pdf`, new Blob([new Uint8Array(file)]));
  const said = await fetch(`${origin}/edit/save/`, {
    method: 'POST',
    headers: { origin: sender },
    body,
  });
  return `${String(said.status)} ${await said.text()}`;
}

test.each<[string, () => Promise<string>, RegExp]>([
  [
    'another page that is open in the browser',
    () => saved(madePdf(), 'https://elsewhere.example'),
    /Only the form itself/,
  ],
  ['a change without its file', () => saved(undefined), /did not come along/],
  ['a page called .pdf', () => saved(Buffer.from('<!doctype html>')), /is not a PDF file/],
  ['a file that is far too large', () => saved(Buffer.alloc(12_000_000)), /longer than a form/],
])('%s writes nothing', async (_, send, says) => {
  const said = await send();
  expect(said).toMatch(/^422 /);
  expect(said).toMatch(says);
  expect(existsSync(path.join(content, `${name}.mdx`))).toBe(false);
});

test('a record and its file are written beside each other', async () => {
  expect(await saved(madePdf())).toBe('204 ');
  expect(readFileSync(path.join(content, `${name}.mdx`), 'utf8')).toContain('Plan of benches');
  expect(readFileSync(path.join(content, `${name}.pdf`)).equals(madePdf())).toBe(true);
});
