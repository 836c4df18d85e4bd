import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node-html-parser';
import type { BuiltSite } from './built-site.ts';
import { headersOf, typeOf } from './host-headers.ts';

/** A host that a test starts for itself. */
export interface HostOfItsOwn {
  /** The address of the site's home page. */
  address: string;
  close: () => void;
}

/**
 * Serves a built site, whose pages leave for another destination than the one they were built with.
 * `headers` sends what `_headers` says; without it the host is like GitHub Pages, and a browser may
 * keep its pages whole for Back. `scripts: 'late'` never answers for a script file.
 */
export async function startHost(
  site: BuiltSite,
  destination: string,
  { headers, scripts }: { headers: boolean; scripts?: 'late' },
): Promise<HostOfItsOwn> {
  const headersFor = headers ? await headersOf(site.folder) : () => ({});
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (scripts === 'late' && pathname.endsWith('.js')) return;
    const file = pathname.replace(/\/$/, '/index.html');
    void read(file).then((body) => {
      const type = { 'Content-Type': typeOf(file) };
      response.writeHead(body === undefined ? 404 : 200, { ...headersFor(pathname), ...type });
      response.end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  async function read(file: string): Promise<Buffer | string | undefined> {
    const body = await readFile(`${site.folder}${file}`).catch(() => undefined);
    if (body === undefined || !file.endsWith('.html')) return body;
    const page = parse(body.toString('utf8'), { comment: true });
    page.querySelector('html')?.setAttribute('data-leave-to', destination);
    for (const link of page.querySelectorAll('[data-leave]'))
      link.setAttribute('href', destination);
    return page.toString();
  }
}
