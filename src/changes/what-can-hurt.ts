import { say } from '../check/messages/catalogue.ts';
import { type Change, fieldChanges } from './compare.ts';
import { formatField } from './format-value.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What could hurt somebody if it were wrong, told before anything else: other hosts, warnings that
 * go, “not” that comes or goes, facts that changed beside an old confirmation.
 */
export function whatCanHurt(change: Change, content: Snapshot): string[] {
  return [
    ...newHosts(change, content),
    warningTakenAway(change),
    siteWide(change),
    notCameOrWent(change),
    ...confirmationKept(change),
  ].flatMap((says) => says ?? []);
}

/** Each host that a record did not lead to before, in full, and how many other records lead there. */
function newHosts({ before, after }: Change, { all }: Snapshot): string[] {
  if (!after) return [];
  const known = new Set(before ? hostsIn(before) : []);
  const come = [...new Set(hostsIn(after))].filter((host) => !known.has(host));
  return come.map((host) => {
    const others = all.filter((one) => one !== after && hostsIn(one).includes(host)).length;
    return say('newHost', { host, others: others === 0 ? 'no other record' : String(others) })
      .problem;
  });
}

function hostsIn({ facts, words }: { facts: unknown; words: string }): string[] {
  const addresses = `${JSON.stringify(facts)} ${words}`.match(/https?:\/\/[^\s"'<>)\]\\]+/g) ?? [];
  return addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).host : []));
}

function warningTakenAway({ before, after }: Change): string | undefined {
  const gone = ['danger', 'alert'].filter(
    (name) => before?.facts[name] !== undefined && after && after.facts[name] === undefined,
  );
  const inWords = (text = '') => text.match(/<Danger>/g)?.length ?? 0;
  if (after && inWords(before?.words) > inWords(after.words)) gone.push('<Danger>');
  return gone.length > 0 ? say('warningGone', { fields: gone.join(', ') }).problem : undefined;
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
  const count = ({ facts, words }: { facts: unknown; words: string }) =>
    `${JSON.stringify({ ...(facts as object), checked: '', peopleSay: '' })} ${words}`.match(denial)
      ?.length ?? 0;
  const more = count(after) - count(before);
  return more === 0
    ? undefined
    : say('notCameOrWent', { what: more > 0 ? 'came' : 'went' }).problem;
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
  return changed.length > 0
    ? [say('confirmationKept', { fields: changed.join(', '), day: on }).problem, ...said]
    : said;
}
