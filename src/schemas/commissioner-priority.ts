import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { evidence } from './shared/source.ts';
import { line, wholeNumber } from './shared/text.ts';

/** A priority of the police, fire and crime commissioner that our papers print beside projects. */
export const commissionerPriority = z.strictObject({
  title: field(line, 'Its title, as printed.', 'Crack down on anti-social behaviour'),
  number: optional(wholeNumber(1), 'Its number in the commissioner’s plan, if it has one.', 2),
  plan: field(line, 'The commissioner’s plan it is in.', 'Police and Crime Plan 2024-2028'),
  ...evidence,
});
