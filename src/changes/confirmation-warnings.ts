import { type Message, say } from '../check/messages/catalogue.ts';
import { confidenceOf } from '../domain/confidence.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import type { Site } from '../schemas/site.ts';
import { type Change, fieldChanges, isEqual } from './compare.ts';
import { textRow } from './fact-rows.ts';
import { formatField } from './format-value.ts';
import { type RecordSnapshot, type ReviewInput, isGroup } from './snapshot.ts';

type Facts = RecordSnapshot['facts'];

/** Fields that no owner is asked about. */
const notConfirmed = new Set<PropertyKey>(['checked', 'order', 'peopleSay', 'sequence', 'sources']);

/** Fields that hold a number of a telephone: a changed one has a warning of its own. */
const phoneFields = new Set<PropertyKey>(['number', 'phone']);

/** Warns of facts that changed while the day of confirmation stayed, and of a source newer than that day. */
export function confirmationKept({ before, after }: Change): Message[] {
  const checked = after?.facts['checked'];
  if (!after || after.folder === 'single' || !isGroup(checked)) return [];
  const day = dayChecked(after.facts) ?? '';
  const { sources = [] } = after.facts as { sources?: { date?: string }[] };
  const source =
    sources
      .map(({ date = '' }) => date)
      .sort()
      .at(-1) ?? '';
  const isOlder = /^\d{4}-\d{2}-\d{2}$/.test(source) && source > day;
  const changed = fieldChanges(before?.facts, after.facts)
    .filter(({ path }) => !notConfirmed.has(path[0] ?? '') && !phoneFields.has(path.at(-1) ?? ''))
    .map(({ path }) => formatField(path));
  const inText = textRow(before?.words ?? '', after.words);
  const fields = [...changed, ...(inText ? [inText.name] : [])].join(', ');
  const isKept = isEqual(before?.facts['checked'], checked) && fields !== '';
  return [
    ...(isKept ? [say('confirmationKept', { fields, day })] : []),
    ...(isOlder ? [say('confirmedBeforeSource', { day, source })] : []),
  ];
}

/** Warns of a telephone number that changed without a newer confirmation. */
export function numberNotChecked({ before, after }: Change): Message[] {
  if (!before || !after) return [];
  const [old, now] = [phonesIn(before.facts), phonesIn(after.facts)];
  const [dayBefore = '', day = ''] = [before, after].map(({ facts }) => dayChecked(facts));
  if (isEqual(old.toSorted(), now.toSorted()) || day > dayBefore) return [];
  const added = now.filter((phone) => !old.includes(phone));
  const removed = old.filter((phone) => !now.includes(phone));
  const [from = '', to = ''] = [removed, added].map((phones) => phones.join(', ') || 'none');
  return [say('unconfirmedNumber', { from, to })];
}

/** Every telephone or text number among facts, without spaces. */
function phonesIn(facts: unknown): string[] {
  if (facts === null || typeof facts !== 'object') return [];
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) =>
    phoneFields.has(key) && typeof value === 'string'
      ? [value.replaceAll(' ', '')]
      : phonesIn(value),
  );
}

/** Warns of facts that are overdue on the day of the review. */
export function overdueFacts(
  { after }: Change,
  { after: content, today }: Pick<ReviewInput, 'after' | 'today'>,
): Message[] {
  const on = after && dayChecked(after.facts);
  if (!after || on === undefined || after.folder === 'single') return [];
  const limits = content.find('single', 'site.yaml')?.facts['confirmedFor'];
  const months: unknown =
    limits && monthsConfirmed(after.folder, after.facts, limits as Site['confirmedFor']);
  if (typeof months !== 'number') return [];
  const confidence = confidenceOf({ checked: { on, by: '' }, sources: [] }, today, months);
  return confidence.is === 'overdue' ? [say('overdueFacts', { day: on })] : [];
}

function dayChecked({ checked }: Facts): string | undefined {
  const on = isGroup(checked) ? checked['on'] : undefined;
  return typeof on === 'string' ? on : undefined;
}
