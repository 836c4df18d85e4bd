import { z } from 'zod';

const months = /^(?:about )?\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** The shape of a source's date, for editors' hints; the schema itself checks more. */
const sourceDateShape = '^(?:no date shown|(?:about )?\\d{4}(?:-\\d{2})?|\\d{4}-\\d{2}-\\d{2})$';

/** YAML readers turn an unquoted date into a Date at midnight UTC, and a year into a number. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** A calendar date, `2026-11-30`: a real day, without time or zone. */
export const calendarDate = z.preprocess(
  asWritten,
  z.iso.date({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input)
        ? 'is not a day that exists.'
        : 'must be a date written year-month-day.',
  }),
);

/** When a source says it is from: a day, a month, a year, "about" one, or "no date shown". */
export const sourceDate = z
  .preprocess(
    asWritten,
    z
      .string({ error: 'must be a date, or the words "no date shown".' })
      .refine(
        (text) =>
          text === 'no date shown' || months.test(text) || z.iso.date().safeParse(text).success,
        {
          error:
            'must be year-month-day, year-month or a year (with "about" in front if that is all we know), or the words "no date shown".',
        },
      ),
  )
  .meta({ type: ['string', 'integer'], pattern: sourceDateShape });

function timeLike(pattern: RegExp) {
  return z.string({ error: 'must be a time in quotes, on the 24-hour clock.' }).regex(pattern, {
    error: 'must be a time on the 24-hour clock, hours and minutes with a colon.',
  });
}

/** A wall-clock time in Europe/London, `18:30`. */
export const timeOfDay = timeLike(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** A time at which something closes: as above, or `24:00` for midnight at the end of the day. */
export const closingTime = timeLike(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
