import { digitsOf, isForEverybody } from '../domain/phone.ts';
import type { KeptNumber } from './check-texts.ts';
import type { Fault } from './fault.ts';

/** A number is kept on one record: where it stood on two, one of them would be forgotten. */
export function checkNumbers(numbers: readonly KeptNumber[]): Fault[] {
  const kept = new Map<string, string>();
  return numbers.flatMap(({ number, ...where }) => {
    const digits = digitsOf(number);
    const other = kept.get(digits) ?? where.file;
    kept.set(digits, other);
    if (other === where.file || isForEverybody(number)) return [];
    return [
      {
        ...where,
        problem: `is a number that is already kept in ${other}.`,
        found: number,
        allowed: 'Each number on one record. Name that record here, or link to its page.',
      },
    ];
  });
}
