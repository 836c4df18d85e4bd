import { type Message, say } from '../check/messages/catalogue.ts';
import { editDistance } from '../domain/spelling.ts';
import { type Change, recordOf } from './compare.ts';
import { recordPage } from './review-pages.ts';
import { type RecordSnapshot, type ReviewInput, type Snapshot, isGroup } from './snapshot.ts';

type Context = Pick<ReviewInput, 'before' | 'after'>;

/** Warns of each new host in full, with the number of other records that link to it, and of a similar one. */
export function newHosts(change: Change, { after: { all } }: Context): Message[] {
  const others = all.filter((record) => record !== change.after);
  return addedIn(change, hostsIn).flatMap((host) => {
    const count = others.filter((record) => hostsIn(record).includes(host)).length;
    return [
      say('newHost', { host, others: count === 0 ? 'no other record' : String(count) }),
      ...(count > 0 ? [] : similarTo(host, others.flatMap(hostsIn))),
    ];
  });
}

/** Warns of a new postcode that is similar to another, or in a district where no other is. */
export function newPostcodes(change: Change, { after: { all } }: Context): Message[] {
  const added = addedIn(change, postcodesIn);
  if (added.length === 0) return [];
  const others = all.filter((record) => record !== change.after);
  const known = others.flatMap(postcodesIn);
  const districts = new Set([...known, ...others.flatMap(sectorsIn)].map(districtOf));
  return added.flatMap((postcode) => {
    if (known.length === 0 || known.includes(postcode)) return [];
    const outward = districtOf(postcode);
    return [
      ...similarTo(postcode, known),
      ...(districts.has(outward) ? [] : [say('unknownDistrict', { postcode, outward })]),
    ];
  });
}

/** What a record has that it did not have before. */
function addedIn({ before, after }: Change, read: (record: RecordSnapshot) => string[]): string[] {
  const known = before ? read(before) : [];
  return after ? [...new Set(read(after))].filter((one) => !known.includes(one)) : [];
}

function similarTo(written: string, known: readonly string[]): Message[] {
  const like = known.find((one) => one !== written && editDistance(one, written) === 1);
  return like === undefined ? [] : [say('likeAnother', { is: written, like })];
}

function hostsIn({ facts, words }: RecordSnapshot): string[] {
  const addresses = `${JSON.stringify(facts)} ${words}`.match(/https?:\/\/[^\s"'<>)\]\\]+/g) ?? [];
  return addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).host : []));
}

function postcodesIn({ facts }: RecordSnapshot): string[] {
  return [...JSON.stringify(facts).matchAll(/"postcode":"([^"]+)"/g)].map(
    ([, postcode = '']) => postcode,
  );
}

/** The postcode sectors of the area, such as `CO1 1`. */
function sectorsIn({ facts }: RecordSnapshot): string[] {
  return [...JSON.stringify(facts).matchAll(/"sector":"([^"]+)"/g)].map(
    ([, sector = '']) => sector,
  );
}

function districtOf(postcode: string): string {
  return postcode.split(' ')[0] ?? '';
}

/** Warns of a page that is gone without a redirect. */
export function pageGone({ is, before }: Change, { after }: Context): Message[] {
  const address = is === 'removed' || is === 'moved' ? recordPage(before) : undefined;
  if (address === undefined || redirectsIn(after).includes(address)) return [];
  return [say('pageGone', { address })];
}

/** Warns of redirects that are gone. */
export function addressesGone(change: Change, { before, after }: Context): Message[] {
  if (recordOf(change).id !== 'redirects.yaml') return [];
  const now = redirectsIn(after);
  const gone = redirectsIn(before).filter((address) => !now.includes(address));
  return gone.length === 0 ? [] : [say('redirectsGone', { addresses: gone.join(', ') })];
}

function redirectsIn(content: Snapshot): unknown[] {
  const list = content.find('single', 'redirects.yaml')?.facts['redirects'];
  return Array.isArray(list)
    ? list.map((one: unknown) => (isGroup(one) ? one['from'] : undefined))
    : [];
}
