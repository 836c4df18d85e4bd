/** What a reader says is wrong: the page, and the record on it where a page shows several. */
export interface WrongFact {
  title: string;
  /** The whole address of the page. */
  address: string;
  record?: string | undefined;
}

/** The ways a partnership can be told, as content/site.yaml knows them. */
export interface WaysToTell {
  email: string;
  repository?: string | undefined;
  /** The page that says whom to turn to; always there. */
  contact: string;
}

/** The issue form in .github/ISSUE_TEMPLATE; its fields are called `page` and `record`. */
export const issueForm = 'something-is-wrong.yml';

/**
 * Where "Tell us this is wrong" leads: the mailbox, else the issue form, else the contact page.
 * It carries the name and address of the page and of the record, and nothing about the reader.
 * The form is GitHub's own, so a repository anywhere else does not make a link that may be dead.
 */
export function correctionAddress(ways: WaysToTell, wrong: WrongFact): string {
  if (ways.email !== 'unknown') return mailAddress(ways.email, wrong);
  if (ways.repository !== undefined && new URL(ways.repository).hostname === 'github.com') {
    return issueAddress(ways.repository, wrong);
  }
  return ways.contact;
}

function mailAddress(email: string, wrong: WrongFact): string {
  const lines = [wrong.title, ...(wrong.record ? [wrong.record] : []), wrong.address];
  const body = `${lines.join('\r\n')}\r\n\r\n`;
  return `mailto:${email}?subject=${encode(`Wrong: ${wrong.title}`)}&body=${encode(body)}`;
}

function issueAddress(repository: string, { title, address, record }: WrongFact): string {
  const filled = { template: issueForm, title: `Wrong: ${title}`, page: address, record };
  const query = Object.entries(filled)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${name}=${encode(value)}`);
  return `${repository.replace(/\/$/, '')}/issues/new?${query.join('&')}`;
}

function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("'", '%27');
}
