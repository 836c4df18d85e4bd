import { setTimeout as wait } from 'node:timers/promises';
import got, { type Got, RequestError, type Response } from 'got';
import { parse } from 'node-html-parser';
import pLimit from 'p-limit';
import robotsParser from 'robots-parser';

/** What a web address answered. */
export type Answer =
  | { is: 'answered'; status: number; at: string; moved: boolean; title?: string }
  /** What Node calls the failure, such as `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
  | { is: 'failed'; code: string }
  /** The site asks programs not to read it, in its robots.txt. */
  | { is: 'not asked' };

/** How hosts are treated. */
export interface RequestRules {
  /** The header `User-Agent`: who we are, and where to find us. */
  agent: string;
  /** How many hosts get requests at the same time; each gets one request after the other. */
  hosts: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Milliseconds to wait for an answer. */
  timeout: number;
}

/** The longest pause that a robots.txt can demand, in milliseconds. */
const longestPause = 10_000;

/** Requests every address, host by host. An answer of any sort never throws. */
export async function requestAll(
  addresses: readonly string[],
  rules: RequestRules,
): Promise<Map<string, Answer>> {
  const limit = pLimit(rules.hosts);
  const hosts = Map.groupBy(addresses, (address) => new URL(address).origin);
  const answers = await limit.map([...hosts], ([origin, ofHost]) =>
    requestHost(origin, ofHost, rules),
  );
  return new Map(answers.flat());
}

async function requestHost(origin: string, addresses: readonly string[], rules: RequestRules) {
  const client = clientFor(rules);
  const robots = await readRobots(origin, client);
  const pause = Math.min(
    Math.max(rules.pause, (robots?.getCrawlDelay(rules.agent) ?? 0) * 1000),
    longestPause,
  );
  const answers: [string, Answer][] = [];
  for (const address of addresses) {
    if (robots?.isAllowed(address, rules.agent) === false) {
      answers.push([address, { is: 'not asked' }]);
      continue;
    }
    await wait(pause);
    answers.push([address, await request(address, client, pause)]);
  }
  return answers;
}

/** The robots.txt of a host. One that answers with a server error allows nothing: RFC 9309, 2.3.1.4. */
async function readRobots(
  origin: string,
  client: Got,
): Promise<ReturnType<typeof robotsParser> | undefined> {
  const address = `${origin}/robots.txt`;
  try {
    const { statusCode, body } = await client(address, { throwHttpErrors: false });
    if (statusCode >= 500) return robotsParser(address, 'User-agent: *\nDisallow: /');
    return statusCode < 300 ? robotsParser(address, body) : undefined;
  } catch {
    return undefined;
  }
}

/** Sends HEAD first, so that no large file is fetched; GET for a title, or where HEAD is refused. */
async function request(address: string, client: Got, pause: number): Promise<Answer> {
  let moved = false;
  const following = client.extend({
    followRedirect: ({ statusCode }) => {
      moved ||= statusCode === 301 || statusCode === 308;
      return true;
    },
  });
  const answer = ({ statusCode, url, headers, body }: Response): Answer => {
    const isPage = headers['content-type']?.startsWith('text/html') === true;
    const title = isPage && typeof body === 'string' ? titleOf(body) : undefined;
    return { is: 'answered', status: statusCode, at: url, moved, ...(title && { title }) };
  };
  try {
    const head = await following.head(address, { throwHttpErrors: false });
    if (head.ok && head.headers['content-type']?.startsWith('text/html') !== true) {
      return answer(head);
    }
  } catch (error) {
    const code = codeOf(error);
    if (!/^(?:ECONNRESET|ERR_|HPE_)/.test(code) || isCertificate(code))
      return { is: 'failed', code };
  }
  await wait(pause);
  moved = false;
  try {
    return answer(await following(address));
  } catch (error) {
    const { response } = error as Partial<RequestError>;
    return response ? answer(response) : { is: 'failed', code: codeOf(error) };
  }
}

/** True if an error code of Node is about the certificate of a site. */
export function isCertificate(code: string): boolean {
  return /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/.test(code);
}

function titleOf(page: string): string | undefined {
  return parse(page).querySelector('title')?.text.replaceAll(/\s+/g, ' ').trim();
}

function codeOf(error: unknown): string {
  return error instanceof RequestError ? error.code : String(error);
}

function clientFor({ agent, timeout }: RequestRules): Got {
  return got.extend({
    headers: { 'user-agent': agent },
    timeout: { request: timeout },
    retry: { limit: 2, backoffLimit: timeout, maxRetryAfter: timeout },
  });
}
