import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameAncestors, securityHeaders } from '../../src/site/security.ts';
import { filesOf, oldminster, pageAt, readText } from '../support/built-site.ts';
import { headersOf } from '../support/host-headers.ts';
import { observatoryScore } from '../support/observatory.ts';
import { isInstalled, ownServers, startServer } from '../support/own-servers.ts';

const policy =
  pageAt(oldminster, '/').root.querySelector('meta[http-equiv=Content-Security-Policy]')
    ?.attributes['content'] ?? '';
const wanted = { 'Content-Security-Policy': frameAncestors, ...securityHeaders };
const script = filesOf(oldminster, '.js').find((file) => file.startsWith('_astro/')) ?? '';

test('what _headers says earns 130 points of the Observatory', async () => {
  const headersFor = await headersOf(oldminster.folder);
  expect(observatoryScore(headersFor('/'), policy)).toBe(130);
});

test('a host that knows no “! Name”, as Netlify, sends the same as one that does', async () => {
  const folder = mkdtempSync('.cache/netlify-');
  const withoutSigns = readText(oldminster, '_headers').replaceAll(/^ *! .*\n/gm, '');
  writeFileSync(`${folder}/_headers`, withoutSigns);
  const [cloudflare, netlify] = await Promise.all([
    headersOf(oldminster.folder),
    headersOf(folder),
  ]);
  rmSync(folder, { recursive: true });
  for (const path of ['/', '/search/', '/signed-films/', `/${script}`, '/meetings/calendar.ics'])
    expect(netlify(path)).toEqual(cloudflare(path));
});

test('a host that sends no header of ours, as GitHub Pages, earns 55', () => {
  expect(observatoryScore({}, policy)).toBe(55);
});

test('the sample for IIS sends every header and earns 130 points', () => {
  const [everywhere = '', assets] = readFileSync('docs/hosts/web.config', 'utf8').split(
    '<location',
  );
  const pairs = [...everywhere.matchAll(/<add name="([^"]*)" value="([^"]*)"/g)];
  const sent = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
  expect(sent).toEqual(wanted);
  expect(assets).toContain('immutable');
  expect(observatoryScore(sent, policy)).toBe(130);
});

for (const server of ownServers) {
  if (!isInstalled(server)) {
    test(`${server.name} is not installed here, so its sample is read and not tried`, () => {
      const sample = readFileSync(server.sample, 'utf8');
      const missing = Object.values(wanted).filter((value) => !sample.includes(value));
      expect(missing).toEqual([]);
    });
    continue;
  }
  describe(`${server.name}, with its sample from docs/hosts`, () => {
    let running: Awaited<ReturnType<typeof startServer>>;
    const ask = (path: string) => fetch(`${running.address}${path}`);
    beforeAll(async () => {
      running = await startServer(server, oldminster.folder);
    });
    afterAll(() => running.stop());

    test('sends every header with a page, and earns 130 points', async () => {
      const { headers } = await ask('/help/');
      const sent = Object.keys(wanted).map((name) => [name, headers.get(name)]);
      expect(Object.fromEntries(sent)).toEqual(wanted);
      expect(observatoryScore(Object.fromEntries(headers), policy)).toBe(130);
    });

    test('answers for a page that is not there with ours, and the same headers', async () => {
      const { status, headers } = await ask('/no-such-page/');
      expect([status, headers.get('x-frame-options')]).toEqual([404, 'DENY']);
      expect(headers.get('cache-control')).toBe('no-store');
    });

    test('lets a browser keep what never changes', async () => {
      const { headers } = await ask(`/${script}`);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });

    test('knows the types of calendars, cards and places', async () => {
      const types = ['.ics', '.vcf', '.geojson'].map(async (ending) => {
        const file = filesOf(oldminster, ending)[0] ?? '';
        return (await ask(`/${file}`)).headers.get('content-type');
      });
      const [calendar, card, places] = await Promise.all(types);
      expect(calendar).toBe('text/calendar; charset=utf-8');
      expect(card).toBe('text/vcard; charset=utf-8');
      expect(places).toMatch(/^application\/geo\+json/);
    });
  });
}
