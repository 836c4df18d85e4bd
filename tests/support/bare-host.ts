import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { parse } from 'node-html-parser';
import type { BuiltSite } from './built-site.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site as a host does that sends no headers of ours, so that a browser may keep its
 * pages whole for Back. They leave for another destination than the one they were built with.
 */
export async function startBareHost(site: BuiltSite, destination: string) {
  const server = createServer((request, response) => {
    void read(request.url ?? '/').then((body) => {
      const type = types[extname(fileOf(request.url ?? '/'))] ?? 'application/octet-stream';
      response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type });
      response.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };

  async function read(url: string): Promise<Buffer | string | undefined> {
    const file = fileOf(url);
    const body = await readFile(`${site.folder}${file}`).catch(() => undefined);
    if (body === undefined || !file.endsWith('.html')) return body;
    const page = parse(body.toString('utf8'), { comment: true });
    page.querySelector('html')?.setAttribute('data-leave-to', destination);
    for (const link of page.querySelectorAll('[data-leave]'))
      link.setAttribute('href', destination);
    return page.toString();
  }
}

function fileOf(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  return pathname.replace(/\/$/, '/index.html');
}
