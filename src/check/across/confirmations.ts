import type { CalendarDate } from '../../domain/date.ts';
import { isPersonName } from '../../domain/person-names.ts';
import type { Checked } from '../../schemas/shared/source.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';

/** Nobody can have confirmed anything on a day that is still to come, and a team says who did. */
export function checkConfirmations(
  records: readonly CheckedRecord[],
  today: CalendarDate,
): Fault[] {
  return records.flatMap(({ file, value }): Fault[] => {
    const { checked } = value as { checked?: Checked };
    if (checked === undefined || checked === 'not yet') return [];
    const { on, by } = checked;
    const inFuture = {
      ...placeOf(file, ['checked', 'on']),
      found: on,
      ...say('confirmedInFuture'),
      example: `on: '${today}'`,
    };
    const byPerson = {
      ...placeOf(file, ['checked', 'by']),
      found: by,
      ...say('confirmedByPerson'),
    };
    return [...(on > today ? [inFuture] : []), ...(isPersonName(by) ? [byPerson] : [])];
  });
}
