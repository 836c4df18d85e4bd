import { familyNames, givenNames } from './person-names.ts';

/** Providers of mailboxes for private people. */
const forPeople =
  /^(?:aol|btinternet|btopenworld|fastmail|gmail|gmx|googlemail|hotmail|icloud|live|mail|me|msn|ntlworld|outlook|pm|proton|protonmail|rocketmail|sky|talk21|talktalk|tiscali|virginmedia|yahoo|ymail|zoho)\.(?:co\.uk|com|me|net|uk)$/;

/** Words in the names of mailboxes of teams, buildings or subjects. */
const ofTeams =
  /^(?:admin|adults?|advice|bookings?|care|centre|children|church|clinic|clubs?|college|contact|council|court|crime|desk|duty|east|enquir(?:y|ies)|feedback|general|hall|hate|health|hello|help|helpline|hospital|house|housing|hub|info|library|line|mail|media|meetings?|north|office|people|police|post|press|reception|referrals?|reports?|safer|safety|sarc|school|secretary|service|services|shop|south|st|street|support|surgery|team|the|town|trust|unit|victims?|village|west|working|youth)$/;

/** A mailbox in a text: an @ between a name and a domain. */
const mailbox = /[\p{L}\d._%+'’-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** The longest word that can contain a mailbox. */
const longestWord = 500;

/** Every mailbox in a text. */
export function mailboxesIn(words: string): string[] {
  // Word by word: a search through one endless word would take as long as its length squared.
  return words
    .split(/\s+/)
    .filter((word) => word.includes('@') && word.length <= longestWord)
    .flatMap((word) => word.match(mailbox) ?? []);
}

/**
 * Whether a mailbox is one of a person: at a provider for people, or named after somebody
 * (`jane.smith@`, `j.smith@`, `jsmith@`), or a number that an officer has. A first name alone can be
 * the public name of a mailbox, as jo@ is at a helpline, and passes.
 */
export function isPersonal(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (forPeople.test(domain)) return true;
  if (/^[a-z]{0,3}\d{4,}$/.test(local)) return true;
  const parts = local
    .replaceAll(/\d+/g, '')
    .split(/[._'’-]/)
    .filter((part) => part !== '');
  if (parts.length === 1) return isJoinedName(parts[0] ?? '');
  return !parts.some((part) => ofTeams.test(part)) && isSpelledOutName(parts);
}

/** Whether a mailbox is named by a first name alone. */
export function isFirstName(address: string): boolean {
  return givenNames.has(address.toLowerCase().split('@')[0] ?? '');
}

function isSpelledOutName(parts: readonly string[]): boolean {
  const initial = parts.some((part) => part.length === 1);
  const long = parts.some((part) => part.length > 2);
  return (initial && long) || parts.some((part) => givenNames.has(part));
}

function isJoinedName(name: string): boolean {
  for (let cut = 1; cut < name.length; cut++) {
    const [first, rest] = [name.slice(0, cut), name.slice(cut)];
    if ((cut === 1 || givenNames.has(first)) && familyNames.has(rest) && !givenNames.has(name)) {
      return true;
    }
  }
  return false;
}
