import { preview } from 'astro';
import { buildSite } from './build-site.ts';

/** `npm start`: builds the site, serves it and prints its address. PORT chooses the port. */
const started = performance.now();
console.log('Building the site …');
if (!buildSite({ contentFolder: process.env['CONTENT_DIR'] ?? 'content', outFolder: './dist' })) {
  process.exit(1);
}
const server = await preview({
  root: '.',
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) },
  logLevel: 'silent',
});
const seconds = Math.round((performance.now() - started) / 1000);
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
console.log(`Built in ${String(seconds)} seconds. The site is at:

  http://127.0.0.1:${String(server.port)}${base}

Press Ctrl+C to stop.`);
