/** One number on a contact card. */
interface CardPhone {
  number: string;
  type: 'voice' | 'text' | 'textphone';
}

/** What a contact card holds. */
interface ContactCard {
  name: string;
  address?:
    { street?: string | undefined; town: string; postcode?: string | undefined } | undefined;
  /** Only the point of the building itself: the middle of a postcode is not its door. */
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
    `FN:${escaped(card.name)}`,
    `N:${escaped(card.name)};;;;`,
    address && `ADR:;;${parts.map((part = '') => escaped(part)).join(';')}`,
    point && `GEO:${String(point.latitude)};${String(point.longitude)}`,
    ...(card.phones ?? []).map(({ number, type }) => `TEL;TYPE=${types[type]}:${escaped(number)}`),
    card.email && `EMAIL:${escaped(card.email)}`,
    card.url && `URL:${card.url}`,
    card.note && `NOTE:${escaped(card.note)}`,
    'END:VCARD',
  ];
  return lines
    .filter((line): line is string => Boolean(line))
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** The numbers worth saving: nobody has to look up 999 or 101, nor ring them by a slip. */
export function numbersToSave<Phone extends CardPhone>(phones: readonly Phone[] = []): Phone[] {
  return phones.filter(({ number }) => number.replaceAll(' ', '').length > 3);
}

/** A text value: what has a meaning of its own in a card is written so that it has none. */
export function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[,;]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A line cut where it would pass 75 bytes, never inside a letter; each part goes on after a space. */
export function folded(line: string): string {
  const bytes = new TextEncoder();
  const parts = [''];
  let length = 0;
  for (const letter of line) {
    const more = bytes.encode(letter).length;
    if (length + more > longestLine) {
      parts.push('');
      // The space that a line goes on with counts.
      length = 1;
    }
    parts.push(`${parts.pop() ?? ''}${letter}`);
    length += more;
  }
  return parts.join('\r\n ');
}
