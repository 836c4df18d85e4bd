import { say } from '../check/messages/catalogue.ts';
import type { ValueOf } from '../kinds/register.ts';
import type { Site } from '../schemas/site.ts';
import { type Change, fieldChanges } from './compare.ts';
import { formatField } from './format-value.ts';
import { newAddresses } from './new-addresses.ts';
import type { Snapshot } from './snapshot.ts';
import { tokenRow } from './word-tokens.ts';

/**
 * What could hurt somebody if it were wrong, told before anything else: other hosts, warnings that
 * go, “not” that comes or goes, facts that changed beside an old confirmation.
 */
export function whatCanHurt(change: Change, content: Snapshot): string[] {
  return [
    ...newAddresses(change, content),
    ...numbersNotListed(change, content),
    warningTakenAway(change),
    siteWide(change),
    notCameOrWent(change),
    ...confirmationKept(change),
  ].flatMap((says) => says ?? []);
}

function warningTakenAway({ before, after }: Change): string | undefined {
  const gone = ['danger', 'alert'].filter(
    (name) => before?.facts[name] !== undefined && after && after.facts[name] === undefined,
  );
  const inWords = (text = '') => text.match(/<Danger>/g)?.length ?? 0;
  if (after && inWords(before?.words) > inWords(after.words)) gone.push('<Danger>');
  return gone.length > 0 ? say('warningGone', { fields: gone.join(', ') }).problem : undefined;
}

/** The number of a service that comes into the words of a page, and is not among those the page lists. */
function numbersNotListed({ before, after }: Change, content: Snapshot): string[] {
  const { services, actions = [] } = (after?.facts ?? {}) as Partial<ValueOf<'guides'>>;
  if (!after || !Array.isArray(services)) return [];
  const site = content.find('single', 'site.yaml')?.facts as Partial<Site> | undefined;
  const listed = [...services, ...Object.values(site?.emergency ?? {})];
  const known = new Set([...listed, ...actions.map(({ service }) => service)]);
  return without(phonesIn(after.words), phonesIn(before?.words))
    .filter((service) => !known.has(service))
    .map((service) => say('phoneNotListed', { service }).problem);
}

function phonesIn(words = ''): string[] {
  return [...words.matchAll(/<Phone service="([^"]*)"/g)].map(([, service = '']) => service);
}

function siteWide({ before, after }: Change): string | undefined {
  if (after?.id !== 'site.yaml' || !before) return undefined;
  const changed = ['emergency', 'leaving'].filter(
    (name) => JSON.stringify(before.facts[name]) !== JSON.stringify(after.facts[name]),
  );
  return changed.length > 0 ? say('siteWide', { fields: changed.join(', ') }).problem : undefined;
}

/** One small word turns a sentence round. */
const denial = /\b(?:not|never|no|none|nobody|cannot|without)\b|n[’']t\b/gi;

function notCameOrWent({ before, after }: Change): string | undefined {
  if (!before || !after) return undefined;
  const inFacts = fieldChanges(before.facts, after.facts)
    .filter(({ path: [name = ''] }) => !['checked', 'peopleSay'].includes(String(name)))
    .map((change) => denialsIn(change.after) - denialsIn(change.before));
  const [old, now] = [before.words, after.words].map((words) => words.split('\n'));
  const [gone, come] = [without(old, now), without(now, old)];
  const inWords = Array.from({ length: Math.max(gone.length, come.length) }).map(
    (_, at) => denialsIn(come[at]) - denialsIn(gone[at]),
  );
  const all = [...inFacts, ...inWords];
  const what = [
    ...(all.some((more) => more > 0) ? ['came'] : []),
    ...(all.some((more) => more < 0) ? ['went'] : []),
  ];
  return what.length === 0 ? undefined : say('notCameOrWent', { what: what.join(' and ') }).problem;
}

function denialsIn(value: unknown): number {
  return (JSON.stringify(value ?? '').match(denial) ?? []).length;
}

function without(lines: readonly string[] = [], others: readonly string[] = []): string[] {
  return lines.filter((line) => !others.includes(line));
}

/** Fields that no owner is asked about. Numbers are told of by themselves. */
const notConfirmed: ReadonlySet<PropertyKey> = new Set([
  ...['checked', 'order', 'peopleSay', 'sequence', 'sources'],
]);
const isNumber = (path: readonly PropertyKey[]) =>
  ['number', 'phone'].includes(String(path.at(-1)));

interface Confirmed {
  checked?: { on?: string } | string;
  sources?: { date?: string }[];
}

/** A confirmation says that somebody asked about all of a record, so that no fact may change beside it. */
function confirmationKept({ before, after }: Change): string[] {
  const [old, now] = [before?.facts, after?.facts].map((facts) => facts as Confirmed | undefined);
  if (after?.folder === 'single' || typeof now?.checked !== 'object') return [];
  const { on = '' } = now.checked;
  const newest =
    (now.sources ?? [])
      .map(({ date = '' }) => date)
      .sort()
      .at(-1) ?? '';
  const isOld = /^\d{4}-\d{2}-\d{2}$/.test(newest) && newest > on;
  const said = isOld ? [say('confirmedBeforeSource', { day: on, source: newest }).problem] : [];
  if (JSON.stringify(old?.checked) !== JSON.stringify(now.checked)) return said;
  const changed = fieldChanges(before?.facts, after?.facts)
    .filter(({ path }) => !notConfirmed.has(path[0] ?? '') && !isNumber(path))
    .map(({ path }) => formatField(path));
  const inWords = tokenRow(before?.words ?? '', after?.words ?? '');
  if (inWords) changed.push(inWords.name);
  return changed.length > 0
    ? [say('confirmationKept', { fields: changed.join(', '), day: on }).problem, ...said]
    : said;
}
