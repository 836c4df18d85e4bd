import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/**
 * A plain static host for browser tests: `node serve.ts FOLDER PORT [BASE]`.
 * It sends what the `_headers` file says for each path, as a real host would.
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
const rules = rulesOf(await readFile(join(folder, '_headers'), 'utf8'));

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
    return { status: 200, type: types[extname(file)] ?? 'application/octet-stream', body };
  } catch {
    return {
      status: 404,
      type: 'text/html; charset=utf-8',
      body: await readFile(join(folder, '404.html')),
    };
  }
}

/** The blocks of a `_headers` file: a path, perhaps with a star at its end, and lines below it. */
function rulesOf(written: string): { path: string; lines: string[] }[] {
  return written
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return { path, lines: lines.map((line) => line.trim()) };
    });
}

/** The headers of one path. A later block adds to an earlier one; `! Name` takes one away. */
function headersFor(path: string): Record<string, string> {
  const headers = new Map<string, string>();
  const holding = rules.filter(({ path: rule }) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
  );
  for (const line of holding.flatMap(({ lines }) => lines)) {
    const [name = '', ...value] = line.split(': ');
    if (name.startsWith('! ')) headers.delete(name.slice(2));
    else headers.set(name, value.join(': '));
  }
  return Object.fromEntries(headers);
}
