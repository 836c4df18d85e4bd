/** The address that rings a number on a phone. */
export function callAddress(number: string): string {
  return `tel:${digitsOf(number)}`;
}

/** The address that begins a text message to a number. */
export function textAddress(number: string): string {
  return `sms:${digitsOf(number)}`;
}

/** The digits of a number, however it is spaced. */
export function digitsOf(number: string): string {
  return number.replaceAll(' ', '');
}

/** True if a number is the same for everybody (999, 101): only these may be in two records. */
export function isForEverybody(number: string): boolean {
  return digitsOf(number).length <= 3;
}

/** Eight digits or more from a zero, in groups; with dashes, dots or brackets, or +44, ten or more. */
const phonePatterns = [
  /(?<![\d/])(?:\+|\b00)44[ ().-]*(?:0[ ().-]*)?\d(?:[ ().-]*\d){8,9}(?!\d)/,
  /(?<![\d/.,-])0\d[\d ]{5,11}\d(?![\d-])/,
  /(?<![\d/.,-])\(?0\d(?:[ ().-]*\d){8,9}(?!\d)/,
];

/** The first phone number in a text, as written; not years, dates, counts or short numbers. */
export function phoneNumberIn(words: string): string | undefined {
  return phonePatterns
    .map((pattern) => pattern.exec(words)?.[0].trim())
    .find((found) => found !== undefined && found.replaceAll(/\D/g, '').length >= 8);
}
