import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** The one inline script, as it is published: every byte stands in every sensitive page. */
export const backGuard = minifySync(
  'back-guard.js',
  readFileSync('src/elements/back-guard.js', 'utf8'),
  { compress: { target: 'es2018' } },
).code.trim();

const guardHash = createHash('sha256').update(backGuard).digest('base64');

/**
 * The content security policy, the same on every page but one. Nothing from another host, nothing
 * inline but the guard and, once the site is finished, styles that most pages share
 * (`withStyleHashes`).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${guardHash}'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy of the page of search, which alone can load the index of every word: WebAssembly. */
export const searchPolicy = contentSecurityPolicy.replace(
  "script-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
);

/** The policy of the page of films in sign language, which alone can play one. */
export const filmPolicy = contentSecurityPolicy.replace(
  "img-src 'self'",
  "img-src 'self'; media-src 'self'",
);

/** The policy of the form for editors: no script stands in the page. */
export const editPolicy = contentSecurityPolicy.replace(/(?<=script-src 'self')[^;]*/, '');

/** What only a header can say. */
export const frameAncestors = "frame-ancestors 'none'";

/**
 * The headers of every page besides its policy. A host that reads no `_headers` has samples with
 * the same lines in docs/hosts/. `no-store` on every page: a host cannot tell which ones are sensitive.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self), browsing-topics=()',
  'Cache-Control': 'no-store',
};

/** A page or a policy that also allows styles inside a page, by their SHA-256 hashes in base64. */
export function withStyleHashes(text: string, hashes: readonly string[]): string {
  const sources = hashes.map((hash) => ` 'sha256-${hash}'`).join('');
  return text.replace("style-src 'self'", `style-src 'self'${sources}`);
}
