import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersOf, typeOf } from './host-headers.ts';

/**
 * A plain static host for browser tests: `node serve.ts FOLDER PORT [BASE]`.
 * It sends what the `_headers` file says for each path, as a real host would.
 */
const [folder = '', port = '', base = ''] = process.argv.slice(2);
const headersFor = await headersOf(folder);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  void answer(decodeURIComponent(pathname)).then(({ status, type, body }) => {
    response.writeHead(status, { ...headersFor(pathname), 'Content-Type': type });
    response.end(body);
  });
}).listen(Number(port), '127.0.0.1');

async function answer(path: string) {
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  const file =
    inside === undefined ? undefined : join(folder, inside.replace(/\/$/, '/index.html'));
  try {
    if (file === undefined) throw new Error('outside the base path');
    const body = await readFile(file);
    return { status: 200, type: typeOf(file), body };
  } catch {
    return {
      status: 404,
      type: 'text/html; charset=utf-8',
      body: await readFile(join(folder, '404.html')),
    };
  }
}
