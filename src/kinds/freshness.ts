import type { CalendarDate } from '../domain/date.ts';
import { isInForce } from '../domain/plan.ts';
import { type Risk, risksInOrder } from '../domain/risk.ts';
import { type Confidence, confidenceOf } from '../domain/confidence.ts';
import type { Site } from '../schemas/site.ts';
import { monthsConfirmed, titleOf } from './record.ts';
import { type ContentRecord, type Folder, type ValueOf, folders, kindOf } from './register.ts';

/** One record of facts: how sure it is, what a mistake could do, and who can confirm it. */
export interface Fact {
  folder: Folder;
  id: string;
  title: string;
  risk: Risk;
  /** The name of the body that can say whether it is right; `undefined` where none is named. */
  owner: string | undefined;
  confidence: Confidence;
  /** What to read out to the owner: numbers, the address, the day. */
  says: string[];
}

/** Every record that somebody can confirm, with how sure it is on a day. */
export function factsOf(
  records: readonly ContentRecord[],
  site: Pick<Site, 'partnership' | 'confirmedFor'>,
  today: CalendarDate,
): Fact[] {
  const { find, plansInForce } = lookUp(records, today);
  const place = (id: string) => find('places', id);
  const organisation = (id: string) => find('organisations', id);
  return records.flatMap((record) => {
    const { folder, id, value } = record;
    if (!('checked' in value) || value.checked === undefined) return [];
    const { checked, sources = [] } = value;
    const kind = kindOf(folder);
    const recorded = { id, ...value };
    const months = monthsConfirmed(folder, recorded, site.confirmedFor);
    const dated = sources.map(({ document, date }) => ({
      date: document === undefined ? date : find('documents', document)?.date,
    }));
    return [
      {
        folder,
        id,
        title: titleOf({ folder, id, facts: value }, (which) => place(which)?.name),
        risk: kind.risk(recorded, { today, plansInForce }),
        owner: kind.owner(recorded, { place, organisation, partnership: site.partnership }),
        confidence: confidenceOf({ checked, sources: dated }, today, months),
        says: kind.factsToConfirm(recorded),
      },
    ];
  });
}

/** What is not confirmed: greatest risk first, then what is overdue, then owner by owner. */
export function toConfirm(facts: readonly Fact[]): Fact[] {
  return facts
    .filter(({ confidence }) => confidence.is !== 'confirmed')
    .sort(
      (a, b) =>
        risksInOrder.indexOf(a.risk) - risksInOrder.indexOf(b.risk) ||
        Number(b.confidence.is === 'overdue') - Number(a.confidence.is === 'overdue') ||
        Number(a.owner === undefined) - Number(b.owner === undefined) ||
        (a.owner ?? '').localeCompare(b.owner ?? '', 'en') ||
        folders.indexOf(a.folder) - folders.indexOf(b.folder) ||
        a.title.localeCompare(b.title, 'en'),
    );
}

/** How many records are confirmed, published and not confirmed, or overdue. */
export type ConfidenceCounts = Record<Confidence['is'], number>;

/** Counts the records of each confidence, all kinds together. */
export function countConfidence(facts: readonly Pick<Fact, 'confidence'>[]): ConfidenceCounts {
  const counts: ConfidenceCounts = { confirmed: 0, published: 0, overdue: 0 };
  for (const { confidence } of facts) counts[confidence.is] += 1;
  return counts;
}

/** Counts them for each kind that has records, in the order lists use. */
export function countByKind(
  facts: readonly Fact[],
): { folder: Folder; counts: ConfidenceCounts }[] {
  return folders.flatMap((folder) => {
    const ofKind = facts.filter((fact) => fact.folder === folder);
    return ofKind.length === 0 ? [] : [{ folder, counts: countConfidence(ofKind) }];
  });
}

function lookUp(records: readonly ContentRecord[], today: CalendarDate) {
  const byId = new Map(records.map((record) => [`${record.folder}/${record.id}`, record]));
  const plansInForce = records.flatMap((record) =>
    record.folder === 'plans' && isInForce(record.value, today) ? [record.id] : [],
  );
  return {
    plansInForce: new Set(plansInForce),
    find: <Name extends Folder>(folder: Name, id: string) =>
      byId.get(`${folder}/${id}`)?.value as ValueOf<Name> | undefined,
  };
}
