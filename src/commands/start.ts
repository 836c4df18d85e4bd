import { preview } from 'astro';
import { buildSettings } from '../site/build-settings.ts';
import { runAsync, runCommand } from './command.ts';

/** `npm start`: builds the site, serves it and prints its address. PORT chooses the port. */
await runCommand({}, async () => {
  const started = performance.now();
  console.log('Building the site …');
  const { ok, output } = await runAsync('astro', ['build', '--silent'], {
    NODE_ENV: 'production',
    OUT_DIR: './dist',
  });
  process.stdout.write(output);
  if (!ok) throw new Error('The site was not built.');
  const { port } = await preview({
    root: '.',
    server: { host: '127.0.0.1', port: chosenPort() },
    logLevel: 'silent',
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const base = buildSettings(process.env).base.replace(/\/?$/, '/');
  console.log(`Built in ${String(seconds)} seconds. The site is at:

  http://127.0.0.1:${String(port)}${base}

Press Ctrl+C to stop.`);
});

function chosenPort(): number {
  const written = process.env['PORT'] ?? '4321';
  const port = Number(written);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${written}". Allowed: a whole number from 1 to 65535.`);
}
