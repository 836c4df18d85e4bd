import { memoize } from '../../domain/memoize.ts';
import { crisisIn } from '../../domain/search/crisis.ts';
import { tokenize } from '../../domain/search/words.ts';
import type { CrisisFile } from '../../schemas/crisis.ts';
import type { SlangFile } from '../../schemas/slang.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { type Message, say } from '../messages/catalogue.ts';
import type { CheckedRecord } from '../file/record-path.ts';

/** Whether what people say leads to one page, and the patterns of a crisis do what they say. */
export function checkSearch(records: readonly CheckedRecord[]): Fault[] {
  const single = (id: string) => records.find((record) => record.id === id && record.isValid);
  return [
    ...onUnrelatedPages(records, single('slang.yaml')),
    ...crisisFaultsIn(single('crisis.yaml')),
  ];
}

interface Saying {
  record: CheckedRecord;
  at: number;
}

/**
 * A phrase on two pages brings both, and neither surely first: that is right only where the pages
 * belong together. They do if they share a topic, or one names the other. A page of words and a
 * place have no topic, and may stand beside any.
 */
function onUnrelatedPages(
  records: readonly CheckedRecord[],
  slang: CheckedRecord | undefined,
): Fault[] {
  const shared = (slang?.value as SlangFile | undefined)?.shared ?? [];
  const allowed = new Set(shared.map(({ phrase }) => keyOf(phrase)));
  const sayings = new Map<string, Saying[]>();
  for (const record of records) {
    const { peopleSay = [], topics } = record.value as { peopleSay?: string[]; topics?: string[] };
    if (topics === undefined) continue;
    for (const [at, key] of keysOf(peopleSay).entries()) {
      if (!allowed.has(key)) sayings.set(key, [...(sayings.get(key) ?? []), { record, at }]);
    }
  }
  return [...sayings.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ record }) => first && !belongTogether(first.record, record))
      .map(({ record, at }) => ({
        ...placeOf(record.file, ['peopleSay', at]),
        found: (record.value as { peopleSay: string[] }).peopleSay[at],
        ...say('saidElsewhere', { file: first?.record.file.path ?? '' }),
      })),
  );
}

function belongTogether(one: CheckedRecord, other: CheckedRecord): boolean {
  const topics = (record: CheckedRecord) => (record.value as { topics?: string[] }).topics ?? [];
  const names = (from: CheckedRecord, to: CheckedRecord) => {
    const {
      services = [],
      related = [],
      guide,
    } = from.value as {
      services?: string[];
      related?: string[];
      guide?: string;
    };
    return [...services, ...related, guide].includes(to.id);
  };
  return (
    one.id === other.id ||
    names(one, other) ||
    names(other, one) ||
    topics(one).some((topic) => topics(other).includes(topic))
  );
}

function crisisFaultsIn(record: CheckedRecord | undefined): Fault[] {
  if (!record) return [];
  return crisisFaults(record.value as CrisisFile).map(({ path, ...fault }) => ({
    ...placeOf(record.file, path),
    ...fault,
  }));
}

const crisisFaults = memoize(({ patterns, groups, harmless }: CrisisFile) => {
  const found = (typed: string) => crisisIn(typed, patterns, groups);
  const fault = (path: (string | number)[], words: string, message: Message) => ({
    path,
    found: words,
    ...message,
  });
  return [
    ...patterns.flatMap(({ name, queries, harmless: likeIt }, at) => [
      ...queries.flatMap((typed, query) => {
        const opened = found(typed);
        if (opened?.name === name) return [];
        return [
          fault(
            ['patterns', at, 'queries', query],
            typed,
            opened ? say('opensAnother', { name: opened.name }) : say('opensNothing'),
          ),
        ];
      }),
      ...likeIt.flatMap((typed, query) => {
        const opened = found(typed);
        if (!opened) return [];
        const path = ['patterns', at, 'harmless', query];
        return [fault(path, typed, say('opensHarmless', { name: opened.name }))];
      }),
    ]),
    ...harmless.flatMap((typed, at) => {
      const opened = found(typed);
      if (!opened) return [];
      return [fault(['harmless', at], typed, say('opensHarmless', { name: opened.name }))];
    }),
  ];
});

const keysOf = memoize((phrases: readonly string[]) => phrases.map(keyOf));

function keyOf(phrase: string): string {
  return tokenize(phrase).join(' ');
}
