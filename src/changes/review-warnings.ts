import { say } from '../check/messages/catalogue.ts';
import { confidenceOf } from '../domain/confidence.ts';
import type { CalendarDate } from '../domain/date.ts';
import { isOver } from '../domain/meeting.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import type { Site } from '../schemas/site.ts';
import { type Change, recordOf } from './compare.ts';
import type { Snapshot, RecordSnapshot } from './snapshot.ts';
import { whatCanHurt } from './what-can-hurt.ts';

/** Something about one change that the reviewer has to settle before it is published. */
export interface Warning {
  record: RecordSnapshot;
  says: string;
}

/** What the warnings of a whole comparison are found with. */
interface ReviewContext {
  before: Snapshot;
  after: Snapshot;
  today: CalendarDate;
  /** The address of the page of a record, if it has one of its own. */
  pageOf: (record: RecordSnapshot) => string | undefined;
}

type Facts = RecordSnapshot['facts'];

/** Every warning of every change, change by change. */
export function warningsOf(changes: readonly Change[], context: ReviewContext): Warning[] {
  return changes.flatMap((change) => {
    if (change.after?.isBroken)
      return [{ record: change.after, says: say('unreadableRecord').problem }];
    return [
      ...whatCanHurt(change, context.after),
      numberNotChecked(change),
      overdue(change, context),
      lostAddress(change, context),
      lostRedirects(change, context),
      meetingNotCounted(change),
      meetingDeleted(change, context),
      leavingTakenAway(change),
      launched(change),
    ].flatMap((says) => (says === undefined ? [] : [{ record: recordOf(change), says }]));
  });
}

function numberNotChecked({ before, after }: Change): string | undefined {
  if (!before || !after) return undefined;
  const [old, now] = [numbersIn(before.facts), numbersIn(after.facts)];
  const digits = (list: readonly string[]) => [...list].sort().join();
  if (digits(old) === digits(now) || isNewlyChecked(before.facts, after.facts)) return undefined;
  const [from, to] = [
    old.filter((one) => !now.includes(one)),
    now.filter((one) => !old.includes(one)),
  ].map((list) => list.join(', ') || 'none');
  return say('unconfirmedNumber', { from: from ?? '', to: to ?? '' }).problem;
}

/** Every telephone or text number of a record, digits alone. */
function numbersIn(facts: unknown): string[] {
  if (facts === null || typeof facts !== 'object') return [];
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) =>
    (key === 'phone' || key === 'number') && typeof value === 'string'
      ? [value.replaceAll(' ', '')]
      : numbersIn(value),
  );
}

function isNewlyChecked(before: Facts, after: Facts): boolean {
  const [old, now] = [dayChecked(before), dayChecked(after)];
  return now !== undefined && (old === undefined || old < now);
}

function dayChecked({ checked }: Facts): string | undefined {
  if (checked === null || typeof checked !== 'object') return undefined;
  const { on } = checked as Facts;
  return typeof on === 'string' ? on : undefined;
}

function overdue({ after }: Change, { after: content, today }: ReviewContext): string | undefined {
  const on = after && dayChecked(after.facts);
  if (!after || on === undefined || after.folder === 'single') return undefined;
  const limits = content.find('single', 'site.yaml')?.facts['confirmedFor'];
  const months: unknown =
    limits && monthsConfirmed(after.folder, after.facts, limits as Site['confirmedFor']);
  if (typeof months !== 'number') return undefined;
  const confidence = confidenceOf({ checked: { on, by: '' }, sources: [] }, today, months);
  return confidence.is === 'overdue' ? say('overdueFacts', { day: on }).problem : undefined;
}

function lostAddress({ is, before }: Change, context: ReviewContext): string | undefined {
  const address = before && context.pageOf(before);
  if ((is !== 'removed' && is !== 'moved') || address === undefined) return undefined;
  return redirectsIn(context.after).has(address) ? undefined : say('pageGone', { address }).problem;
}

function lostRedirects({ before, after }: Change, context: ReviewContext): string | undefined {
  if (recordOf({ is: 'changed', before, after } as Change).id !== 'redirects.yaml')
    return undefined;
  const now = redirectsIn(context.after);
  const lost = [...redirectsIn(context.before)].filter((address) => !now.has(address));
  return lost.length === 0
    ? undefined
    : say('redirectsGone', { addresses: lost.join(', ') }).problem;
}

function redirectsIn(content: Snapshot): Set<unknown> {
  const list = content.find('single', 'redirects.yaml')?.facts['redirects'];
  return new Set(
    Array.isArray(list) ? list.map((one: unknown) => (one as Facts | null)?.['from']) : [],
  );
}

function meetingNotCounted({ before, after }: Change): string | undefined {
  if (!before || after?.folder !== 'meetings') return undefined;
  const changed = ['date', 'starts', 'ends', 'place', 'status'].filter(
    (field) => before.facts[field] !== after.facts[field],
  );
  const count = ({ sequence }: Facts) => (typeof sequence === 'number' ? sequence : 0);
  if (changed.length === 0 || count(after.facts) > count(before.facts)) return undefined;
  const next = String(count(before.facts) + 1);
  return say('sequence', { fields: changed.join(', '), next }).problem;
}

function meetingDeleted({ is, before }: Change, { today }: ReviewContext): string | undefined {
  if (is !== 'removed' || before.folder !== 'meetings') return undefined;
  const { date, ends } = before.facts;
  if (typeof date !== 'string' || typeof ends !== 'string') return undefined;
  return isOver({ date, ends }, { date: today }) ? undefined : say('meetingDeleted').problem;
}

function leavingTakenAway({ before, after }: Change): string | undefined {
  const [was, is] = [before?.facts['sensitive'], after?.facts['sensitive']];
  const isTaken = is === false ? was !== false : is === undefined && was === true;
  if (!after || !isTaken) return undefined;
  return say('notSensitive').problem;
}

function launched({ before, after }: Change): string | undefined {
  if (after?.facts['launched'] !== true || before?.facts['launched'] === true) return undefined;
  return say('launch').problem;
}
