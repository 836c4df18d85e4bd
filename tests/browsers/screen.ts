import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** The little that every browser can be asked, however old and whoever made it. */
export interface Screen {
  open(address: string): Promise<void>;
  /** The value of an expression in the page. */
  ask<Value>(expression: string): Promise<Value>;
  /** Presses on the middle of an element, as a finger does. */
  press(selector: string): Promise<void>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A page of Playwright without its locators, which ask for more than Chromium 90 has. */
export function screenOf(page: Page): Screen {
  return {
    open: async (address) => {
      await page.goto(address);
    },
    ask: (expression) => page.evaluate(expression),
    press: async (selector) => {
      const [x = 0, y = 0] = await page.evaluate<number[]>(middleOf(selector));
      await page.mouse.click(x, y);
    },
    picture: async (path) => {
      await page.screenshot({ path });
    },
    close: () => Promise.resolve(),
  };
}

/** WebKitGTK through WebDriver, in a window of 390 by 844 on a display that nobody sees. */
export async function startWebKit(browser: string): Promise<Screen> {
  const display = `:${String(90 + (process.pid % 900))}`;
  const port = 20_000 + (process.pid % 20_000);
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const programs: ChildProcess[] = [
    spawn('Xvfb', [display, '-screen', '0', '1000x1000x24'], { stdio: 'ignore' }),
    spawn('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', env }),
  ];
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as {
      value: { error?: string; message?: string } | null;
    };
    if (value?.error) throw new Error(`${value.error}: ${value.message ?? ''}`);
    return value;
  };
  const options = { binary: browser, args: ['--automation'] };
  const begin = () =>
    send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
  let session = await begin().catch(() => undefined);
  for (let tries = 0; session === undefined && tries < 30; tries++) {
    await pause(300);
    session = await begin().catch(() => undefined);
  }
  if (session === undefined) throw new Error('WebKitGTK does not start.');
  const at = `/session/${(session as { sessionId: string }).sessionId}`;
  await send('POST', `${at}/window/rect`, { x: 0, y: 0, width: 390, height: 844 });
  const ask = (expression: string) =>
    send('POST', `${at}/execute/sync`, { script: `return ${expression}`, args: [] });
  return {
    open: async (url) => {
      await send('POST', `${at}/url`, { url });
    },
    ask: ask as Screen['ask'],
    press: async (selector) => {
      const [x = 0, y = 0] = ((await ask(middleOf(selector))) as number[]).map(Math.round);
      const steps = [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = { type: 'pointer', id: 'mouse', actions: steps };
      await send('POST', `${at}/actions`, { actions: [pointer] });
    },
    picture: async (file) => {
      // WebKit shows no words for a tenth of a second, while the font may still come.
      await pause(500);
      const image = (await send('GET', `${at}/screenshot`)) as string;
      writeFileSync(file, Buffer.from(image, 'base64'));
    },
    close: async () => {
      await send('DELETE', at).catch(() => undefined);
      for (const program of programs) program.kill();
    },
  };
}

/** An expression: scrolls an element into view and says where its middle is. */
function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getClientRects()[0];
    return [x + width / 2, y + height / 2];
  })()`;
}
