import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  contentSecurityPolicy,
  editPolicy,
  filmPolicy,
  frameAncestors,
  searchPolicy,
  securityHeaders,
  withStyleHashes,
} from '../site/security.ts';

/**
 * Writes `_headers`, which Netlify, Cloudflare Pages and others read; docs/hosts/ has the same for
 * servers that do not.
 */
export function headers(): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const hashes = styleHashesIn(fileURLToPath(dir));
        const policies = {
          all: withStyleHashes(contentSecurityPolicy, hashes),
          search: withStyleHashes(searchPolicy, hashes),
          films: withStyleHashes(filmPolicy, hashes),
          edit: withStyleHashes(editPolicy, hashes),
        };
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base, policies));
      },
    },
  };
}

/** The hashes of every style that stands in a finished page, as the pages' own policies name them. */
function styleHashesIn(site: string): string[] {
  const hashes = new Set<string>();
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(path.join(site, name), 'utf8');
    const [, named = ''] = /style-src 'self'([^;]*)/.exec(html) ?? [];
    for (const hash of named.match(/(?<='sha256-)[^']+/g) ?? []) hashes.add(hash);
  }
  return [...hashes].sort();
}

function headersFile(
  base: string,
  policies: { all: string; search: string; films: string; edit: string },
): string {
  return [
    `${base}/*`,
    `  Content-Security-Policy: ${policies.all}; ${frameAncestors}`,
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    '',
    // The page of search alone may run the index of every word, and so may the worker of the index.
    // The page of films alone may play one; the form for editors has no script in its page.
    ...[
      { path: 'search/', policy: policies.search },
      { path: 'pagefind/*', policy: policies.search },
      { path: 'signed-films/', policy: policies.films },
      { path: 'edit/', policy: policies.edit },
    ].flatMap(({ path, policy }) => [
      `${base}/${path}`,
      '  ! Content-Security-Policy',
      `  Content-Security-Policy: ${policy}; ${frameAncestors}`,
      '',
    ]),
    `${base}/_astro/*`,
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    // Calendars ask for it again and again, and who follows the meetings is in nobody's danger.
    `${base}/meetings/calendar.ics`,
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=3600',
    '  Content-Type: text/calendar; charset=utf-8',
    '',
  ].join('\n');
}
