import { z } from 'zod';
import { faultReporter, optional } from './field.ts';
import { line } from './text.ts';

/**
 * Pages of a sensitive kind carry "Leave this site" unless the record says `sensitive: false`
 * and why. Forgetting the field therefore errs on the careful side.
 */
export const sensitive = {
  sensitive: optional(
    z.literal(false, { error: 'can only be false; leave it out otherwise.' }),
    'Write false only if nobody could be harmed by being seen reading this page.',
    false,
  ),
  sensitiveReason: optional(
    line,
    'Why this page needs no "Leave this site".',
    'General information about fire safety at home.',
  ),
};

/** Refuses `sensitive: false` without a reason, and a reason without it. */
export function needsReason(
  written: { sensitive?: false | undefined; sensitiveReason?: string | undefined },
  context: z.RefinementCtx,
): void {
  const report = faultReporter(context);
  if (written.sensitive === false && written.sensitiveReason === undefined) {
    report(
      ['sensitiveReason'],
      'is missing. Say why this page needs no "Leave this site", or take "sensitive" out.',
    );
  }
  if (written.sensitive === undefined && written.sensitiveReason !== undefined) {
    report(['sensitive'], 'is missing. A reason is given, but "sensitive: false" is not.');
  }
}
