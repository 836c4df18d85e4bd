import { spawn } from 'node:child_process';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a command asked of GitHub. */
export interface Asked {
  method: string;
  path: string;
  token: string | undefined;
  body: unknown;
}

/** What GitHub answers to a method and a path without its query; anything else is not found. */
export type Answers = Readonly<Record<string, unknown>>;

/** A made-up GitHub on this computer, for as long as one command runs. */
export async function withGitHub(
  answers: Answers,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ asked: Asked[]; said: string; status: number | null }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      const method = request.method ?? '';
      asked.push({ method, path, token: request.headers.authorization, body });
      const page = new URLSearchParams(query).get('page');
      const answer = answers[`${method} ${path}${page && page !== '1' ? `#${page}` : ''}`];
      response.writeHead(answer === undefined ? 404 : 200);
      response.end(JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const result = await run(command, {
    GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
    GITHUB_REPOSITORY: 'oldminster/site',
    GITHUB_TOKEN: 'made-up',
    ...environment,
  });
  server.close();
  return { asked, ...result };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function run(command: readonly string[], environment: Readonly<Record<string, string>>) {
  return new Promise<{ said: string; status: number | null }>((done) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, ...environment } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString('utf8');
      });
    }
    child.on('close', (status) => done({ said, status }));
  });
}
