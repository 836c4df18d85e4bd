import type { z } from 'zod';
import type { Folder, ValueOf } from '../../kinds/register.ts';
import type { Single, singles } from '../../kinds/singles.ts';
import type { CheckedRecord } from '../file/record-path.ts';

type WithFacts<Facts> = CheckedRecord & { value: Facts };
type FactsOfSingle<Name extends Single> = z.infer<(typeof singles)[Name]>;

/** The records of one kind, with their valid facts. */
export function recordsOf<Name extends Folder>(records: readonly CheckedRecord[], folder: Name) {
  return records.filter((record) => record.folder === folder) as WithFacts<
    Partial<ValueOf<Name>>
  >[];
}

/** The records of one kind whose facts are all valid. */
export function validRecordsOf<Name extends Folder>(
  records: readonly CheckedRecord[],
  folder: Name,
) {
  const valid: CheckedRecord[] = recordsOf(records, folder).filter(({ isValid }) => isValid);
  return valid as WithFacts<ValueOf<Name>>[];
}

/** A file that is the only one of its kind, such as site.yaml, with its valid facts. */
export function singleOf<Name extends Single>(records: readonly CheckedRecord[], name: Name) {
  return records.find(({ id }) => id === name) as
    WithFacts<Partial<FactsOfSingle<Name>>> | undefined;
}

/** The same, if its facts are all valid. */
export function validSingleOf<Name extends Single>(records: readonly CheckedRecord[], name: Name) {
  const record: CheckedRecord | undefined = singleOf(records, name);
  return record?.isValid ? (record as WithFacts<FactsOfSingle<Name>>) : undefined;
}
