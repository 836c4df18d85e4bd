import { type CalendarDate, daysAfter } from './date.ts';

/** What a security.txt is made of, as content/site.yaml and the build know it. */
interface SecurityContact {
  /** The mailbox of the partnership, or "unknown". */
  email: string;
  repository?: string | undefined;
  /** The whole address at which the file is served. */
  address: string;
  /** The day of the build. */
  today: CalendarDate;
}

/** Days after a build in which the file holds. RFC 9116 asks for less than a year. */
const daysValid = 180;

/**
 * The text of `/.well-known/security.txt` (RFC 9116): whom to tell about a security fault.
 * `undefined` where neither a mailbox nor a repository on GitHub is known.
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
