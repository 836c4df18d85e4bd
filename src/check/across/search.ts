import { memoize } from '../../domain/memoize.ts';
import { crisisIn } from '../../domain/search/crisis.ts';
import { tokenize } from '../../domain/search/words.ts';
import type { CrisisFile } from '../../schemas/crisis.ts';
import type { Fault } from '../fault.ts';
import { faultAt } from '../fields/field-name.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { say } from '../messages/catalogue.ts';
import { validSingleOf } from './records.ts';

/** Checks that a phrase leads to related pages only, and that the patterns of a crisis match what they should. */
export function checkSearch(records: readonly CheckedRecord[]): Fault[] {
  const crisis = validSingleOf(records, 'crisis.yaml');
  const phraseFaults = phrasesOnUnrelatedPages(records);
  if (!crisis) return phraseFaults;
  const queryFaults = crisisFaults(crisis.value).map(({ path, found, message }) =>
    faultAt(crisis.file, path, message, { found }),
  );
  return [...phraseFaults, ...queryFaults];
}

/** The facts that decide where a phrase leads, and which pages are related. */
interface SearchFacts {
  peopleSay?: string[];
  topics?: string[];
  services?: string[];
  related?: string[];
  guide?: string;
}

/**
 * A phrase on two pages finds both, neither surely first: that is right only where the pages share a
 * topic, or one names the other. Places and pages of words have no topic, and may have any phrase.
 */
function phrasesOnUnrelatedPages(records: readonly CheckedRecord[]): Fault[] {
  const { shared = [] } = validSingleOf(records, 'slang.yaml')?.value ?? {};
  const allowed = new Set(shared.map(({ phrase }) => keyOf(phrase)));
  const phrases = records.flatMap((record) => {
    const { peopleSay = [], topics } = record.value as SearchFacts;
    if (topics === undefined) return [];
    return keysOf(peopleSay).map((key, at) => ({ key, at, record, found: peopleSay[at] }));
  });
  const byKey = Map.groupBy(
    phrases.filter(({ key }) => !allowed.has(key)),
    ({ key }) => key,
  );
  return [...byKey.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ record, at, found }) => {
      if (!first || areRelated(first.record, record)) return [];
      const message = say('saidElsewhere', { file: first.record.file.path });
      return faultAt(record.file, ['peopleSay', at], message, { found });
    }),
  );
}

function areRelated(one: CheckedRecord, other: CheckedRecord): boolean {
  const { topics = [] } = one.value as SearchFacts;
  const { topics: others = [] } = other.value as SearchFacts;
  return (
    one.id === other.id ||
    names(one, other) ||
    names(other, one) ||
    topics.some((topic) => others.includes(topic))
  );
}

function names(from: CheckedRecord, { id }: CheckedRecord): boolean {
  const { services = [], related = [], guide } = from.value as SearchFacts;
  return guide === id || services.includes(id) || related.includes(id);
}

const crisisFaults = memoize(({ patterns, groups, harmless }: CrisisFile) => {
  const queries = [
    ...patterns.flatMap((pattern, at) => [
      ...pattern.queries.map((found, index) => ({
        found,
        expected: pattern.name,
        path: ['patterns', at, 'queries', index],
      })),
      ...pattern.harmless.map((found, index) => ({
        found,
        expected: undefined,
        path: ['patterns', at, 'harmless', index],
      })),
    ]),
    ...harmless.map((found, index) => ({ found, expected: undefined, path: ['harmless', index] })),
  ];
  return queries.flatMap(({ found, expected, path }) => {
    const name = crisisIn(found, patterns, groups)?.name;
    if (name === expected) return [];
    if (name === undefined) return [{ path, found, message: say('opensNothing') }];
    const id = expected === undefined ? 'opensHarmless' : 'opensAnother';
    return [{ path, found, message: say(id, { name }) }];
  });
});

const keysOf = memoize((phrases: readonly string[]) => phrases.map(keyOf));

function keyOf(phrase: string): string {
  return tokenize(phrase).join(' ');
}
