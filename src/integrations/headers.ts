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
        const home = readFileSync(fileURLToPath(new URL('index.html', dir)), 'utf8');
        const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(home)?.[1];
        if (policy === undefined) throw new Error('The home page has no security policy.');
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base, policy));
      },
    },
  };
}

function headersFile(base: string, policy: string): string {
  return [
    `${base}/*`,
    `  Content-Security-Policy: ${policy}; ${frameAncestors}`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(self), browsing-topics=()',
    '  Cache-Control: no-store',
    '',
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
