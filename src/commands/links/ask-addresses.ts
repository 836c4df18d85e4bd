import { setTimeout as pause } from 'node:timers/promises';
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

/** How addresses are asked for. */
export interface Manners {
  /** Who asks, and where to find us: the header `User-Agent`. */
  agent: string;
  /** How many hosts are asked at once; each of them is asked one thing after the other. */
  hosts: number;
  /** Milliseconds between two requests to one host. */
  between: number;
  /** Milliseconds after which an answer is given up. */
  patience: number;
}

type Rules = ReturnType<typeof robotsParser>;

/** The longest wait between two requests that a robots.txt can ask for, in milliseconds. */
const longestWait = 10_000;

/** Asks for every address, host by host, and gives each answer. It never throws for an answer. */
export async function askAddresses(
  addresses: readonly string[],
  manners: Manners,
): Promise<Map<string, Answer>> {
  const limit = pLimit(manners.hosts);
  const hosts = Map.groupBy(addresses, (address) => new URL(address).origin);
  const answers = await limit.map([...hosts], ([origin, ofHost]) =>
    askHost(origin, ofHost, manners),
  );
  return new Map(answers.flat());
}

async function askHost(origin: string, addresses: readonly string[], manners: Manners) {
  const client = clientFor(manners);
  const robots = await rulesOf(origin, client);
  const wait = Math.min(
    Math.max(manners.between, (robots?.getCrawlDelay(manners.agent) ?? 0) * 1000),
    longestWait,
  );
  const answers: [string, Answer][] = [];
  for (const address of addresses) {
    if (robots?.isAllowed(address, manners.agent) === false) {
      answers.push([address, { is: 'not asked' }]);
      continue;
    }
    await pause(wait);
    answers.push([address, await ask(address, client, wait)]);
  }
  return answers;
}

/** What robots.txt allows. A host that fails to give its own (5xx) allows nothing: RFC 9309, 2.3.1.4. */
async function rulesOf(origin: string, client: Got): Promise<Rules | undefined> {
  const address = `${origin}/robots.txt`;
  try {
    const { statusCode, body } = await client(address, { throwHttpErrors: false });
    if (statusCode >= 500) return robotsParser(address, 'User-agent: *\nDisallow: /');
    return statusCode < 300 ? robotsParser(address, body) : undefined;
  } catch {
    return undefined;
  }
}

/** HEAD first: a file that is no page is not fetched. GET for the title, and where HEAD is refused. */
async function ask(address: string, client: Got, wait: number): Promise<Answer> {
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
  await pause(wait);
  moved = false;
  try {
    return answer(await following(address));
  } catch (error) {
    const { response } = error as Partial<RequestError>;
    return response ? answer(response) : { is: 'failed', code: codeOf(error) };
  }
}

/** Whether a failure is about the certificate of a site, by what Node calls it. */
export function isCertificate(code: string): boolean {
  return /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/.test(code);
}

function titleOf(page: string): string | undefined {
  return parse(page).querySelector('title')?.text.replaceAll(/\s+/g, ' ').trim();
}

function codeOf(error: unknown): string {
  return error instanceof RequestError ? error.code : String(error);
}

function clientFor({ agent, patience }: Manners): Got {
  return got.extend({
    headers: { 'user-agent': agent },
    timeout: { request: patience },
    retry: { limit: 2, backoffLimit: patience, maxRetryAfter: patience },
  });
}
