import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A web server that docs/hosts/ has a sample for, and how it is started with that sample. */
interface OwnServer {
  name: string;
  sample: string;
  /** The program; the tests of a server are left out, and say so, where it is not installed. */
  program: string;
  /** Its settings, made from the sample, and the arguments to run them in the foreground. */
  settings(sample: string, site: string, port: number, folder: string): string;
  run(settings: string): string[];
}

export const ownServers: readonly OwnServer[] = [
  {
    name: 'nginx',
    sample: 'docs/hosts/nginx.conf',
    program: '/usr/sbin/nginx',
    settings(sample, site, port, folder) {
      const plain = sample
        .replace(/server \{\n {2}listen 80;[^}]*\}\n/, '')
        .replace('listen 443 ssl', `listen 127.0.0.1:${String(port)}`)
        .replaceAll(/^ +ssl_.*\n/gm, '')
        .replace('/var/www/site', site);
      return `daemon off; user root; pid ${folder}/pid; error_log stderr;
        events {} http { include /etc/nginx/mime.types; access_log off; ${plain} }`;
    },
    run: (settings) => ['-c', settings],
  },
  {
    name: 'Apache',
    sample: 'docs/hosts/apache.conf',
    program: '/usr/sbin/apache2',
    settings: (sample, site, port, folder) => `ServerRoot /etc/apache2
      ServerName localhost
      PidFile ${folder}/pid
      User www-data
      Group www-data
      ErrorLog ${folder}/log
      Listen 127.0.0.1:${String(port)}
      Include mods-enabled/*.load
      LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
      TypesConfig /etc/mime.types
      DocumentRoot ${site}
      <Directory ${site}>\nRequire all granted\n${sample}\n</Directory>`,
    run: (settings) => ['-f', settings, '-DFOREGROUND'],
  },
  {
    name: 'Caddy',
    sample: 'docs/hosts/Caddyfile',
    program: '/usr/bin/caddy',
    settings: (sample, site, port) =>
      `{\n\tadmin off\n}\n${sample
        .replace('www.example.org', `http://127.0.0.1:${String(port)}`)
        .replace('/var/www/site', site)}`,
    run: (settings) => ['run', '--adapter', 'caddyfile', '--config', settings],
  },
];

/** Whether a server can be started on this machine. */
export function isInstalled({ program }: OwnServer): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/** Starts a server with its sample and a built site. Throws what it printed if it does not answer. */
export async function startServer(server: OwnServer, site: string) {
  const folder = mkdtempSync('/tmp/own-server-');
  const port = await freePort();
  const file = path.join(folder, 'settings');
  const sample = readFileSync(server.sample, 'utf8');
  writeFileSync(file, server.settings(sample, path.resolve(site), port, folder));
  const running = spawn(server.program, server.run(file));
  let printed = '';
  running.stderr.on('data', (data) => (printed += String(data)));
  const address = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return { address, stop: () => running.kill() };
    await pause(100);
  }
  running.kill();
  throw new Error(`${server.name} does not answer: ${printed}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
