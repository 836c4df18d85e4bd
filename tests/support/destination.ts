import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { parse } from 'node-html-parser';

/** A web server of its own: where "Leave this site" leads in a test, and where a visit began. */
export interface Destination {
  /** The page that is left for. */
  address: string;
  /** Another page of it, to have come from. */
  before: string;
  /** The Referer header of each visit to the page; an empty one if there was none. */
  referrers: string[];
  /** The path of each page of it that came into view, in order, one that was kept whole included. */
  shown: string[];
  close: () => void;
}

/** Starts a destination on a port that is free. */
export async function startDestination(): Promise<Destination> {
  const referrers: string[] = [];
  const shown: string[] = [];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/weather') referrers.push(request.headers.referer ?? '');
    if (url.startsWith('/shown')) shown.push(url.slice('/shown'.length));
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>
      <script>addEventListener('pageshow', () => navigator.sendBeacon('/shown' + location.pathname))</script>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    address: `${origin}/weather`,
    before: `${origin}/before`,
    referrers,
    shown,
    close: () => server.close(),
  };
}

/**
 * Makes every page under an address leave for another destination than the one it was built with.
 * The Referrer-Policy header is taken off as well: many hosts send none, so the page must do without.
 */
export async function leadTo(context: BrowserContext, site: string, destination: string) {
  await context.route(`${site}**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const page = parse(await response.text(), { comment: true });
    page.querySelector('html')?.setAttribute('data-leave-to', destination);
    for (const link of page.querySelectorAll('[data-leave]')) {
      link.setAttribute('href', destination);
    }
    const headers = response.headers();
    delete headers['referrer-policy'];
    return route.fulfill({ response, headers, body: page.toString() });
  });
}

/** Answers for a destination without leaving the page, so that a test can look at what is covered. */
export async function stayWhenLeaving(context: BrowserContext, destination: string) {
  const visits: string[] = [];
  await context.route(destination, (route) => {
    visits.push(route.request().url());
    return route.fulfill({ status: 204 });
  });
  return visits;
}
