import { isValid, toNormalised } from 'postcode';
import { z } from 'zod';

/** A full postcode, in capitals with one space. */
export const postcode = z
  .string({ error: 'must be a postcode.' })
  .superRefine((written, context) => {
    const normal = toNormalised(written);
    if (!isValid(written) || normal === null) {
      context.addIssue({ code: 'custom', message: 'is not a full postcode.' });
    } else if (written !== normal) {
      context.addIssue({ code: 'custom', message: `must be written "${normal}".` });
    }
  })
  .meta({ pattern: '^[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}$' });
