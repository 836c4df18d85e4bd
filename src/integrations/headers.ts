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
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base, hashes));
      },
    },
  };
}

/** The hashes of all inline styles, read from the policies of the finished pages. */
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

/**
 * Pages with a policy of their own. The page of search alone may run the index of every word, and so
 * may the worker of the index; the page of films alone may play one.
 */
const policies = {
  'search/': searchPolicy,
  'pagefind/*': searchPolicy,
  'signed-films/': filmPolicy,
  'edit/': editPolicy,
};

function headersFile(base: string, hashes: readonly string[]): string {
  const policyLine = (policy: string) =>
    `  Content-Security-Policy: ${withStyleHashes(policy, hashes)}; ${frameAncestors}`;
  return [
    `${base}/*`,
    policyLine(contentSecurityPolicy),
    ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    '',
    ...Object.entries(policies).flatMap(([path, policy]) => [
      `${base}/${path}`,
      '  ! Content-Security-Policy',
      policyLine(policy),
      '',
    ]),
    `${base}/_astro/*`,
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    // Calendars ask for it often, and following the meetings puts nobody in danger.
    `${base}/meetings/calendar.ics`,
    '  ! Cache-Control',
    '  Cache-Control: public, max-age=3600',
    '  Content-Type: text/calendar; charset=utf-8',
    '',
  ].join('\n');
}
