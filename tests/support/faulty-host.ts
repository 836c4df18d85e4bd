import { readFileSync } from 'node:fs';
import { type RequestListener, type Server, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What was asked of a host, and when, in milliseconds. */
export interface Asked {
  method: string;
  path: string;
  agent: string;
  at: number;
}

/** A host on this machine that plays every fault a page elsewhere can have. */
export async function faultyHost(
  pages: Record<string, Play>,
  robots?: string,
  robotsStatus = robots === undefined ? 404 : 200,
) {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const { method = '', url: path = '' } = request;
    const earlier = asked.filter((one) => one.path === path).length;
    asked.push({ method, path, agent: request.headers['user-agent'] ?? '', at: performance.now() });
    const fromRobots: Play = () => ({ status: robotsStatus, text: robots });
    const play = path === '/robots.txt' ? fromRobots : pages[path];
    const answer = play?.(method, earlier) ?? { status: 404 };
    const { status = 200, to, text, type = 'text/html', after = 0, wait } = answer;
    setTimeout(() => {
      const headers = {
        'content-type': type,
        ...(to && { location: to }),
        ...(wait && { 'retry-after': wait }),
      };
      response.writeHead(status, headers).end(method === 'HEAD' ? undefined : text);
    }, after);
  };
  return { asked, ...(await listening(createServer(listener))) };
}

/** A host whose certificate nobody has signed. */
export async function selfSignedHost() {
  const pem = readFileSync('tests/fixtures/faulty-host/self-signed.pem');
  return listening(
    createSecureServer({ key: pem, cert: pem }, (_, response) => response.end('Hello')),
    'https',
  );
}

/** What a page answers to a method, and how many times it was asked before. */
type Play = (
  method: string,
  earlier: number,
) => {
  status?: number;
  to?: string;
  text?: string | undefined;
  type?: string;
  /** Milliseconds until it answers. */
  after?: number;
  /** The header Retry-After, in seconds. */
  wait?: string;
};

async function listening(server: Server, protocol = 'http') {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${protocol}://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
