import { type CalendarDate, daysAfter } from './date.ts';

/** The data for a security.txt, from content/site.yaml and the build. */
interface SecurityContact {
  /** The mailbox of the partnership, or "unknown". */
  email: string;
  repository?: string | undefined;
  /** The whole address at which the file is served. */
  address: string;
  /** The day of the build. */
  today: CalendarDate;
}

/** How many days after a build the file is valid. RFC 9116 recommends less than a year. */
const daysValid = 180;

/**
 * The text of `/.well-known/security.txt` (RFC 9116): whom to tell about a vulnerability.
 * `undefined` if neither a mailbox nor a repository on GitHub is known.
 */
export function securityTxt({ email, repository, address, today }: SecurityContact) {
  const contacts = [
    ...(email === 'unknown' ? [] : [`mailto:${email}`]),
    ...(repository !== undefined && new URL(repository).hostname === 'github.com'
      ? [`${repository.replace(/\/$/, '')}/security/advisories/new`]
      : []),
  ];
  if (contacts.length === 0) return undefined;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${daysAfter(today, daysValid)}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
