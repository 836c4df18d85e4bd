/** Words as part of an address: small letters, digits and hyphens. */
export function asAddress(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F’'‘]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The plan year that begins on a day: `2027-28`. */
export function planYear(starts: string): string {
  const year = Number(starts.slice(0, 4));
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}
