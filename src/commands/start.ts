import { preview } from 'astro';
import { buildSettings } from '../site/build-settings.ts';
import { contentFolder } from '../site/content-folder.ts';
import { buildSite } from './build-site.ts';
import { runCommand } from './command.ts';

/** `npm start`: builds the site, serves it and prints its address. PORT chooses the port. */
await runCommand({}, async () => {
  const started = performance.now();
  console.log('Building the site …');
  const { ok, output } = await buildSite({ contentFolder, outFolder: './dist' });
  process.stdout.write(output);
  if (!ok) throw new Error('The site was not built.');
  const { port } = await preview({
    root: '.',
    server: { host: '127.0.0.1', port: portWanted() },
    logLevel: 'silent',
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const base = buildSettings(process.env).base.replace(/\/?$/, '/');
  console.log(`Built in ${String(seconds)} seconds. The site is at:

  http://127.0.0.1:${String(port)}${base}

Press Ctrl+C to stop.`);
});

function portWanted(): number {
  const written = process.env['PORT'] ?? '4321';
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${written}". Allowed: a whole number from 1 to 65535.`);
}
