import type { ContentRecord, ValueOf } from '../schemas/record.ts';
import type { Folder } from '../schemas/register.ts';
import type { Site } from '../schemas/site.ts';
import type { CalendarDate } from './date.ts';
import { type Harm, harmOf, harmsInOrder } from './harm.ts';
import { kindsInOrder } from './kind.ts';
import { ownerOf } from './owner.ts';
import { isInForce } from './plan.ts';
import { titleOf } from './record.ts';
import { sayingOf } from './saying.ts';
import { type Standing, lastingOf, standingOf } from './standing.ts';

/** One record of facts: how sure it is, what harm it can do, and who can confirm it. */
export interface Fact {
  folder: Folder;
  id: string;
  title: string;
  harm: Harm;
  /** The name of the body that can say whether it is right; `undefined` where none is named. */
  owner: string | undefined;
  standing: Standing;
  /** What to read out to the owner: numbers, the address, the day. */
  says: string[];
}

/** Every record that somebody can confirm, with how sure it is on a day. */
export function factsOf(
  records: readonly ContentRecord[],
  site: Pick<Site, 'partnership' | 'confirmedFor'>,
  today: CalendarDate,
): Fact[] {
  const { find, inForce } = lookUp(records, today);
  const place = (id: string) => find('places', id);
  const organisation = (id: string) => find('organisations', id);
  return records.flatMap((record) => {
    const { folder, id, value } = record;
    if (!('checked' in value) || value.checked === undefined) return [];
    const { checked, sources = [] } = value;
    const lasting = lastingOf(folder, folder === 'services' ? value.area : undefined);
    const months = lasting === 'lasting' ? undefined : site.confirmedFor[lasting];
    const dated = sources.map(({ document, date }) => ({
      date: document === undefined ? date : find('documents', document)?.date,
    }));
    return [
      {
        folder,
        id,
        title: titleOf({ folder, id, facts: value }, (which) => place(which)?.name),
        harm: harmOf(record, today, inForce),
        owner: ownerOf(record, { place, organisation }, site.partnership),
        standing: standingOf({ checked, sources: dated }, today, months),
        says: sayingOf(record),
      },
    ];
  });
}

/** What is not confirmed: soonest harm first, then what is overdue, then owner by owner. */
export function toConfirm(facts: readonly Fact[]): Fact[] {
  const rank = (fact: Fact) => [
    harmsInOrder.indexOf(fact.harm),
    fact.standing.is === 'overdue' ? 0 : 1,
    fact.owner === undefined ? 1 : 0,
  ];
  const name = (fact: Fact) => [
    fact.owner ?? '',
    String(kindsInOrder.indexOf(fact.folder)).padStart(2, '0'),
    fact.title,
  ];
  return facts
    .filter(({ standing }) => standing.is !== 'confirmed')
    .sort((a, b) => byFirst(rank(a), rank(b)) || byFirst(name(a), name(b)));
}

/** How many records stand how. */
export type StandingCounts = Record<Standing['is'], number>;

/** How many records stand how, all of them together. */
export function countStandings(facts: readonly Pick<Fact, 'standing'>[]): StandingCounts {
  const counts: StandingCounts = { confirmed: 0, published: 0, overdue: 0 };
  for (const { standing } of facts) counts[standing.is] += 1;
  return counts;
}

/** How many records stand how, kind by kind, in the order lists use; kinds without any are left out. */
export function countByKind(facts: readonly Fact[]): { folder: Folder; counts: StandingCounts }[] {
  return kindsInOrder.flatMap((folder) => {
    const ofKind = facts.filter((fact) => fact.folder === folder);
    return ofKind.length === 0 ? [] : [{ folder, counts: countStandings(ofKind) }];
  });
}

function lookUp(records: readonly ContentRecord[], today: CalendarDate) {
  const byId = new Map(records.map((record) => [`${record.folder}/${record.id}`, record]));
  const inForce = records.flatMap((record) =>
    record.folder === 'plans' && isInForce(record.value, today) ? [record.id] : [],
  );
  return {
    inForce: new Set(inForce),
    find: <Name extends Folder>(folder: Name, id: string) =>
      byId.get(`${folder}/${id}`)?.value as ValueOf<Name> | undefined,
  };
}

function byFirst(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one).localeCompare(String(other), 'en');
    if (order !== 0) return order;
  }
  return 0;
}
