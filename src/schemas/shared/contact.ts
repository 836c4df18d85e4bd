import { parsePhoneNumber } from 'awesome-phonenumber';
import { z } from 'zod';
import { kindsOfText } from './text.ts';

/** National numbers that do not begin with 0: emergency, helpline and text short codes. */
const shortNumber =
  /^(?:999|112|101|111|105|119|159|116 ?\d{3}|7726|18000|[68]\d{4}|18001 \d[\d ]+)$/;

/** Kept by Ofcom for drama, so that no list of numbers in use holds them. */
const forDrama = /^(?:01632960|07700900)\d{3}$/;

/** Numbers that cost callers extra: 09, 087, 118 and personal ones that begin with 070. */
const premium = /^(?:09|087|070|118)/;

function phoneFault(written: string): string | undefined {
  const digits = written.replaceAll(/[^\d+]/g, '');
  if (/^(?:\+|00)(?!44)\d/.test(digits)) {
    return 'is a number outside the United Kingdom. A helpline here has a British number.';
  }
  if (premium.test(digits)) return 'is a premium-rate number, which costs callers extra.';
  if (!/^[\d ]+$/.test(written)) return 'must be digits and single spaces only.';
  if (/^ | {2}| $/.test(written)) return 'must be digits and single spaces only.';
  if (shortNumber.test(written)) return undefined;
  if (!written.startsWith('0')) {
    return digits.length >= 9
      ? 'has lost its leading zero. Put the number in quotes so that the zero stays.'
      : 'is not a number we know how to dial.';
  }
  const number = parsePhoneNumber(written, { regionCode: 'GB' });
  if (number.valid || forDrama.test(digits)) return undefined;
  // Possible is also what can be dialled within a town; the shortest whole number has eight digits.
  return number.possible && digits.length >= 8
    ? 'is not a number in use. A digit may be missing or wrong.'
    : `has ${String(digits.length)} digits, which is not a length that British numbers have.`;
}

/** What is wrong with a mobile number where nobody may be rung on one. */
export const mobileFault =
  'is a mobile number, and those belong to one person. Only a text line of an organisation may be one, with "type: text".';

/** Whether a number is that of a mobile: those belong to people. */
export function isMobile(number: string): boolean {
  return /^(?:0|\+44|0044)[^\d]*7/.test(number);
}

/** A telephone or text number as people read it: digits in groups, in quotes. */
export const numberOfService = z
  .string({ error: 'must be a phone number in quotes, or the leading zero is lost.' })
  .superRefine((written, context) => {
    const fault = phoneFault(written);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ pattern: '^\\d[\\d ]*$' })
  .register(kindsOfText, { kind: 'phone number' });

/** A telephone number that is no mobile. */
export const phoneNumber = numberOfService
  .refine((written) => !isMobile(written), { error: mobileFault })
  .register(kindsOfText, { kind: 'phone number' });

/** An e-mail address of an organisation or a role, never of a person. */
export const email = z
  .email({ error: 'must be one e-mail address.' })
  .max(254, { error: 'is longer than an e-mail address can be.' })
  .register(kindsOfText, { kind: 'e-mail address' });

/**
 * All that a web address may be written with; browsers forgive more, other readers of our data do
 * not. Names in other alphabets (`xn--`) can look like ours, and no service here has one.
 */
const signsOfAddress = /^(?!\w+:\/\/(?:[^/]*\.)?xn--)(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})*$/i;

/** A web address, whole, with https:// or http:// in front. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'must be a whole web address that begins with https:// (or http://).',
  })
  .max(2000, { error: 'is longer than a web address can be.' })
  .refine((written) => signsOfAddress.test(written), {
    error: 'has a letter or a sign that no web address has.',
  })
  .register(kindsOfText, { kind: 'web address' });

/** A web address where people may write what nobody else should read. */
export const safeAddress = webAddress
  .refine((written) => !written.startsWith('http:'), {
    error: 'begins with http://, so that others on the way can read what somebody writes there.',
  })
  .register(kindsOfText, { kind: 'web address' });
