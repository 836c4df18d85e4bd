#!/usr/bin/env node
// Starts Debian's Firefox as Playwright expects it. Playwright speaks WebDriver BiDi with it and asks for
// emulated colours at every start, which Firefox ESR 153 does not know yet: that one request is answered
// here and everything else is passed on. FIREFOX_PATH names another Firefox.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import bundle from 'playwright-core/lib/utilsBundle';

const unknown = new Set(['emulation.setMediaFeaturesOverride']);
const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/.*)$/.exec(line)?.[1];
  if (address === undefined) console.error(line);
  else listen(address);
});

/** Opens a port that passes on what Playwright and Firefox say to each other. */
function listen(address) {
  const server = new bundle.wsServer({ host: '127.0.0.1', port: 0 });
  server.on('listening', () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${String(server.address().port)}`);
  });
  server.on('connection', (playwright) => {
    const browser = new WebSocket(`${address}/session`);
    const early = [];
    browser.onopen = () => early.splice(0).forEach((message) => browser.send(message));
    browser.onmessage = ({ data }) => playwright.send(data);
    browser.onclose = () => playwright.close();
    playwright.on('close', () => browser.close());
    playwright.on('message', (data) => {
      const message = String(data);
      const { id, method } = JSON.parse(message);
      if (unknown.has(method)) {
        playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
      } else if (browser.readyState === WebSocket.OPEN) browser.send(message);
      else early.push(message);
    });
  });
}
