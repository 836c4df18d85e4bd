import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/**
 * A plain static host for browser tests: `node serve.ts FOLDER PORT [BASE]`.
 * It sends the content security policy of the `_headers` file, as a real host would.
 */
const [folder = '', port = '', base = ''] = process.argv.slice(2);
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const headers = await readFile(join(folder, '_headers'), 'utf8');
const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  void answer(decodeURIComponent(pathname)).then(({ status, type, body }) => {
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
    });
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
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
  } catch {
    return {
      status: 404,
      type: 'text/html; charset=utf-8',
      body: await readFile(join(folder, '404.html')),
    };
  }
}
