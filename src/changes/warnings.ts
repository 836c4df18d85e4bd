import { type Message, say } from '../check/messages/catalogue.ts';
import { isOver } from '../domain/meeting.ts';
import type { ValueOf } from '../kinds/register.ts';
import type { Site } from '../schemas/site.ts';
import { addressesGone, newHosts, newPostcodes, pageGone } from './address-warnings.ts';
import { type Change, fieldChanges, isEqual, recordOf } from './compare.ts';
import { confirmationKept, numberNotChecked, overdueFacts } from './confirmation-warnings.ts';
import type { RecordSnapshot, ReviewInput } from './snapshot.ts';

/** Something about one change that the reviewer has to settle before it is published. */
export interface Warning {
  record: RecordSnapshot;
  says: string;
}

type Context = Pick<ReviewInput, 'before' | 'after' | 'today'>;

/** In the order in which a reviewer reads them: first what could hurt somebody if it were wrong. */
const rules: readonly ((change: Change, context: Context) => Message[])[] = [
  newHosts,
  newPostcodes,
  numbersNotListed,
  warningRemoved,
  siteWide,
  negationChanged,
  confirmationKept,
  numberNotChecked,
  overdueFacts,
  pageGone,
  addressesGone,
  sequenceKept,
  meetingDeleted,
  leavingRemoved,
  launched,
];

/** Every warning of every change, change by change. */
export function warningsOf(changes: readonly Change[], context: Context): Warning[] {
  return changes.flatMap((change) => {
    const messages = change.after?.isBroken
      ? [say('unreadableRecord')]
      : rules.flatMap((rule) => rule(change, context));
    return messages.map(({ problem }) => ({ record: recordOf(change), says: problem }));
  });
}

/** The numbers of services that come into the words of a page, and are not among those it lists. */
function numbersNotListed({ before, after }: Change, { after: content }: Context): Message[] {
  const { services, actions = [] } = (after?.facts ?? {}) as Partial<ValueOf<'guides'>>;
  if (!after || !Array.isArray(services)) return [];
  const site = content.find('single', 'site.yaml')?.facts as Partial<Site> | undefined;
  const known = new Set([
    ...services,
    ...Object.values(site?.emergency ?? {}),
    ...actions.map(({ service }) => service),
    ...phonesIn(before?.words),
  ]);
  return phonesIn(after.words)
    .filter((service) => !known.has(service))
    .map((service) => say('phoneNotListed', { service }));
}

function phonesIn(words = ''): string[] {
  return [...words.matchAll(/<Phone service="([^"]*)"/g)].map(([, service = '']) => service);
}

function warningRemoved({ before, after }: Change): Message[] {
  if (!after) return [];
  const removed = ['danger', 'alert'].filter(
    (name) => before?.facts[name] !== undefined && after.facts[name] === undefined,
  );
  const inWords = (words = '') => words.split('<Danger>').length;
  if (inWords(before?.words) > inWords(after.words)) removed.push('<Danger>');
  return removed.length === 0 ? [] : [say('warningGone', { fields: removed.join(', ') })];
}

function siteWide(change: Change): Message[] {
  if (change.is === 'new' || change.after?.id !== 'site.yaml') return [];
  const changed = changedFields(change, ['emergency', 'leaving']);
  return changed.length === 0 ? [] : [say('siteWide', { fields: changed.join(', ') })];
}

function changedFields({ before, after }: Change, fields: readonly string[]): string[] {
  return fields.filter((field) => !isEqual(before?.facts[field], after?.facts[field]));
}

/** Words that turn a sentence into its opposite. */
const negation = /\b(?:not|never|no|none|nobody|cannot|without)\b|n[’']t\b/gi;

function negationChanged({ before, after }: Change): Message[] {
  if (!before || !after) return [];
  const inFacts = fieldChanges(before.facts, after.facts)
    .filter(({ path: [name] }) => name !== 'checked' && name !== 'peopleSay')
    .map((change) => negationsIn(change.after) - negationsIn(change.before));
  const [old, now] = [before.words.split('\n'), after.words.split('\n')];
  const removed = old.filter((line) => !now.includes(line));
  const added = now.filter((line) => !old.includes(line));
  const inWords = Array.from({ length: Math.max(removed.length, added.length) }).map(
    (_, index) => negationsIn(added[index]) - negationsIn(removed[index]),
  );
  const differences = [...inFacts, ...inWords];
  const what = [
    ...(differences.some((count) => count > 0) ? ['came'] : []),
    ...(differences.some((count) => count < 0) ? ['went'] : []),
  ];
  return what.length === 0 ? [] : [say('negationChanged', { what: what.join(' and ') })];
}

function negationsIn(value: unknown): number {
  return (JSON.stringify(value ?? '').match(negation) ?? []).length;
}

/** The fields of a meeting that calendars show. When one changes, its `sequence` must go up. */
export const calendarFields = ['date', 'starts', 'ends', 'place', 'status'];

function sequenceKept(change: Change): Message[] {
  const { before, after } = change;
  if (!before || after?.folder !== 'meetings') return [];
  const changed = changedFields(change, calendarFields);
  const [old, now] = [before, after].map(({ facts }) => Number(facts['sequence']) || 0);
  if (changed.length === 0 || (now ?? 0) > (old ?? 0)) return [];
  return [say('sequence', { fields: changed.join(', '), next: String((old ?? 0) + 1) })];
}

function meetingDeleted({ is, before }: Change, { today }: Context): Message[] {
  if (is !== 'removed' || before.folder !== 'meetings') return [];
  const { date, ends } = before.facts;
  if (typeof date !== 'string' || typeof ends !== 'string') return [];
  return isOver({ date, ends }, { date: today }) ? [] : [say('meetingDeleted')];
}

function leavingRemoved({ before, after }: Change): Message[] {
  const [old, now] = [before?.facts['sensitive'], after?.facts['sensitive']];
  const isRemoved = now === false ? old !== false : now === undefined && old === true;
  return after && isRemoved ? [say('notSensitive')] : [];
}

function launched({ before, after }: Change): Message[] {
  const isLaunched = after?.facts['launched'] === true && before?.facts['launched'] !== true;
  return isLaunched ? [say('launch')] : [];
}
