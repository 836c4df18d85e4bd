/** The page that is wrong, and the record on it if it shows several. */
interface WrongFact {
  title: string;
  /** The whole address of the page. */
  address: string;
  record?: string | undefined;
}

/** How a partnership can be told, from content/site.yaml. */
interface WaysToTell {
  email: string;
  repository?: string | undefined;
}

/** The issue form in .github/ISSUE_TEMPLATE; its fields are called `page` and `record`. */
export const issueForm = 'something-is-wrong.yml';

/** The issue form for a place that is not listed; the field for where it was missed is `page`. */
export const venueForm = 'add-a-venue.yml';

/**
 * The address of "Tell us this is wrong": the mailbox, else the issue form, else `undefined`. It contains
 * the name and address of the page and the record, and nothing about the reader. Only repositories on
 * GitHub have such a form.
 */
export function correctionAddress(ways: WaysToTell, wrong: WrongFact): string | undefined {
  const { title, record, address } = wrong;
  const subject = `Wrong: ${title}`;
  return (
    mailAddress(ways, subject, [title, ...(record ? [record] : []), address]) ??
    issueAddress(ways, { template: issueForm, title: subject, page: address, record })
  );
}

/** The address of "Tell us about a place" on a list of places: the mailbox, else the issue form. */
export function venueAddress(
  ways: WaysToTell,
  { title, address }: Omit<WrongFact, 'record'>,
): string | undefined {
  const subject = `A place for: ${title}`;
  return (
    mailAddress(ways, subject, [title, address]) ??
    issueAddress(ways, { template: venueForm, title: subject, page: address })
  );
}

function mailAddress({ email }: WaysToTell, subject: string, lines: string[]): string | undefined {
  if (email === 'unknown') return undefined;
  const body = `${lines.join('\r\n')}\r\n\r\n`;
  return `mailto:${email}?subject=${encode(subject)}&body=${encode(body)}`;
}

function issueAddress(
  { repository }: WaysToTell,
  filled: Record<string, string | undefined>,
): string | undefined {
  if (repository === undefined || new URL(repository).hostname !== 'github.com') return undefined;
  const query = Object.entries(filled)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${name}=${encode(value)}`);
  return `${repository.replace(/\/$/, '')}/issues/new?${query.join('&')}`;
}

function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("'", '%27');
}
