import type { Checked } from '../../src/schemas/shared/source.ts';

/** Whether nobody has asked the owner yet: until then what we read stands, and must not be lost. */
export function isUnconfirmed({ checked }: { checked?: Checked }): boolean {
  return checked === undefined || checked === 'not yet';
}
