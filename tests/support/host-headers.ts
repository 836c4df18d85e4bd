import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.vtt': 'text/vtt',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The type that a host sends with a file. */
export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** What the `_headers` file of a built site says for a path, as Netlify and others read it. */
export async function headersOf(folder: string): Promise<(path: string) => Record<string, string>> {
  const rules = rulesOf(await readFile(join(folder, '_headers'), 'utf8'));
  return (path) => headersFor(path, rules);
}

interface Rule {
  path: string;
  lines: string[];
}

/** The blocks of a `_headers` file: a path, perhaps with a star at its end, and lines below it. */
function rulesOf(written: string): Rule[] {
  return written
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return { path, lines: lines.map((line) => line.trim()) };
    });
}

/** The headers of one path. A later block adds to an earlier one; `! Name` takes one away. */
function headersFor(path: string, rules: readonly Rule[]): Record<string, string> {
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
