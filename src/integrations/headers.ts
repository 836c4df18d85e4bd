import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameAncestors } from '../site/security.ts';

/**
 * Writes `_headers`, which Netlify, Cloudflare Pages and others read; docs/hosting.md has the
 * same for nginx. `no-store` on every page: a host cannot tell which ones are sensitive.
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
        const policies = {
          all: policyIn('index.html', dir),
          search: policyIn('search/index.html', dir),
        };
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base, policies));
      },
    },
  };
}

/** The security policy that a finished page says. Throws when it says none. */
function policyIn(page: string, site: URL): string {
  const html = readFileSync(fileURLToPath(new URL(page, site)), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error(`${page} has no security policy.`);
  return policy;
}

function headersFile(base: string, policies: { all: string; search: string }): string {
  return [
    `${base}/*`,
    `  Content-Security-Policy: ${policies.all}; ${frameAncestors}`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(self), browsing-topics=()',
    '  Cache-Control: no-store',
    '',
    // The page of search alone may run the index of every word, and so may the worker of the index.
    ...['search/', 'pagefind/*'].flatMap((path) => [
      `${base}/${path}`,
      '  ! Content-Security-Policy',
      `  Content-Security-Policy: ${policies.search}; ${frameAncestors}`,
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
