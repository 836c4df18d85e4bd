import { say } from '../check/messages/catalogue.ts';
import { editDistance } from '../domain/spelling.ts';
import type { Change } from './compare.ts';
import type { RecordSnapshot, Snapshot } from './snapshot.ts';

/** Hosts and postcodes that a record did not have before, with what a slip or a trick would make of them. */
export function newAddresses({ before, after }: Change, { all }: Snapshot): string[] {
  if (!after) return [];
  const others = all.filter((one) => one !== after);
  const come = (read: (record: RecordSnapshot) => string[]) => {
    const known = new Set(before ? read(before) : []);
    return [...new Set(read(after))].filter((one) => !known.has(one));
  };
  return [
    ...come(hostsIn).flatMap((host) => hostComes(host, others)),
    ...come(postcodesIn).flatMap((postcode) => postcodeComes(postcode, others)),
  ];
}

/** A new host in full, and how many other records lead there; and one that others have, a letter away. */
function hostComes(host: string, others: readonly RecordSnapshot[]): string[] {
  const count = others.filter((one) => hostsIn(one).includes(host)).length;
  const like = nearest(host, others.flatMap(hostsIn));
  return [
    say('newHost', { host, others: count === 0 ? 'no other record' : String(count) }).problem,
    ...(like === undefined || count > 0 ? [] : [say('likeAnother', { is: host, like }).problem]),
  ];
}

/** A new postcode that another record has but for a letter, or whose first half none has. */
function postcodeComes(postcode: string, others: readonly RecordSnapshot[]): string[] {
  const known = others.flatMap(postcodesIn);
  if (known.length === 0 || known.includes(postcode)) return [];
  const like = nearest(postcode, known);
  const outward = outwardOf(postcode);
  const districts = new Set([...known, ...others.flatMap(sectorsIn)].map(outwardOf));
  return [
    ...(like === undefined ? [] : [say('likeAnother', { is: postcode, like }).problem]),
    ...(districts.has(outward) ? [] : [say('unknownDistrict', { postcode, outward }).problem]),
  ];
}

/** The one that differs by a letter, if there is one. */
function nearest(written: string, known: readonly string[]): string | undefined {
  return known.find((one) => one !== written && editDistance(one, written) === 1);
}

function hostsIn({ facts, words }: RecordSnapshot): string[] {
  const addresses = `${JSON.stringify(facts)} ${words}`.match(/https?:\/\/[^\s"'<>)\]\\]+/g) ?? [];
  return addresses.flatMap((address) => (URL.canParse(address) ? new URL(address).host : []));
}

function postcodesIn({ facts }: RecordSnapshot): string[] {
  return [...JSON.stringify(facts).matchAll(/"postcode":"([^"]+)"/g)].map(
    ([, found = '']) => found,
  );
}

/** The sectors of the area, `CO1 1`, of which its postcodes are. */
function sectorsIn({ facts }: RecordSnapshot): string[] {
  return [...JSON.stringify(facts).matchAll(/"sector":"([^"]+)"/g)].map(([, found = '']) => found);
}

function outwardOf(postcode: string): string {
  return postcode.split(' ')[0] ?? '';
}
