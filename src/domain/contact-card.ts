/** One number on a contact card. */
interface CardPhone {
  number: string;
  type: 'voice' | 'text' | 'textphone';
}

/** The data of a contact card. */
interface ContactCard {
  name: string;
  address?:
    { street?: string | undefined; town: string; postcode?: string | undefined } | undefined;
  /** Only the point of the building itself, not the middle of a postcode. */
  point?: { latitude: number; longitude: number } | undefined;
  phones?: readonly CardPhone[] | undefined;
  email?: string | undefined;
  url?: string | undefined;
  note?: string | undefined;
}

/** What a phone calls each type of number; the last has no name in the standard. */
const types = { voice: 'voice', text: 'cell', textphone: 'X-textphone' };

/** The most bytes of one line, its end not counted (RFC 2425, 5.8.1). */
const longestLine = 75;

/**
 * A contact card: vCard 3.0, RFC 2426; many phones do not read 4.0. The name of an organisation is
 * in the place of a person's last name, because N must be there.
 */
export function contactCard(card: ContactCard): string {
  const { address, point } = card;
  const parts = [address?.street, address?.town, undefined, address?.postcode, undefined];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(card.name)}`,
    `N:${escapeText(card.name)};;;;`,
    address && `ADR:;;${parts.map((part = '') => escapeText(part)).join(';')}`,
    point && `GEO:${String(point.latitude)};${String(point.longitude)}`,
    ...(card.phones ?? []).map(
      ({ number, type }) => `TEL;TYPE=${types[type]}:${escapeText(number)}`,
    ),
    card.email && `EMAIL:${escapeText(card.email)}`,
    card.url && `URL:${card.url}`,
    card.note && `NOTE:${escapeText(card.note)}`,
    'END:VCARD',
  ];
  return lines
    .filter((line): line is string => Boolean(line))
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

/** The numbers worth saving: not 999 or 101, which everybody knows and could call by mistake. */
export function numbersToSave<Phone extends CardPhone>(phones: readonly Phone[] = []): Phone[] {
  return phones.filter(({ number }) => number.replaceAll(' ', '').length > 3);
}

/** Escapes the characters of a text that have a meaning in a card. */
export function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[,;]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Folds a line before it exceeds 75 bytes, never inside a letter; each next part starts with a space. */
export function foldLine(line: string): string {
  const bytes = new TextEncoder();
  const parts = [''];
  let length = 0;
  for (const character of line) {
    const more = bytes.encode(character).length;
    if (length + more > longestLine) {
      parts.push('');
      // The space that a line goes on with counts.
      length = 1;
    }
    parts.push(`${parts.pop() ?? ''}${character}`);
    length += more;
  }
  return parts.join('\r\n ');
}
