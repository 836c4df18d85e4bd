/** The address that rings a number on a phone. */
export function callAddress(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`;
}

/** The address that begins a text message to a number. */
export function textAddress(number: string): string {
  return `sms:${number.replaceAll(' ', '')}`;
}
