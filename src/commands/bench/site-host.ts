import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../test/browser.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Measures a built site in a browser; `undefined` if there is no browser. */
export async function measureIn<Measured>(
  site: string,
  measure: (browser: Browser, address: string) => Promise<Measured>,
): Promise<Measured | undefined> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return undefined;
  const host = await hostSite(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await measure(browser, host.address);
  } finally {
    await browser.close();
    host.close();
  }
}

/** Serves a built site, compressed with brotli. */
async function hostSite(site: string): Promise<{ address: string; close: () => void }> {
  const host = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/, '/index.html');
    try {
      const body = readFileSync(`${site}${path}`);
      const type = types[extname(path)];
      // Fonts are compressed already.
      if (type === undefined) return response.end(body);
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' });
      return response.end(brotliCompressSync(body));
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  const address = host.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { address: `http://127.0.0.1:${String(port)}`, close: () => host.close() };
}
