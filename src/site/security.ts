import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The one script that stands in the page itself, as it is published. */
export const leavingGuard = readFileSync('src/elements/leaving-guard.js', 'utf8')
  .replaceAll(/^\/\/.*\n/gm, '')
  .replaceAll(/\n\s*/g, '\n')
  .trim();

const guardHash = createHash('sha256').update(leavingGuard).digest('base64');

/**
 * The content security policy, the same on every page. Nothing from another host, nothing
 * inline but the guard. The search index is WebAssembly, hence 'wasm-unsafe-eval'.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${guardHash}'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What only a header can say. */
export const frameAncestors = "frame-ancestors 'none'";
