import { describe, expect, test } from 'vitest';
import { folders } from '../../src/kinds/register.ts';
import {
  addressOf,
  fixedAddresses,
  furtherAddressesOf,
  ownPageOf,
} from '../../src/site/addresses.ts';
import { everyContent, pageAt, pagesOf } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

describe.each(everyContent)('the addresses of $name', (site) => {
  const content = contentOf(site);
  const records = folders.flatMap((folder) =>
    recordsOf(content, folder).map((record) => ({ folder, record })),
  );

  test('every page is always there, or is a page of a record', () => {
    const known = new Set([
      ...fixedAddresses,
      // The form for editors, where site.yaml switches it on.
      '/edit/',
      ...records.flatMap(({ folder, record }) => [
        ownPageOf(folder, record.id),
        ...furtherAddressesOf(folder, record.id),
      ]),
    ]);
    const strange = pagesOf(site).filter(({ address }) => !known.has(address));
    expect(strange.map(({ address }) => address)).toEqual([]);
  });

  test('every record stands where it is said to stand', () => {
    const lost = records
      .map(({ folder, record }) => addressOf(folder, record))
      .filter((spot) => {
        const [address = '', anchor] = spot.split('#');
        const { root } = pageAt(site, address);
        return anchor !== undefined && root.querySelector(`[id="${anchor}"]`) === null;
      });
    expect(lost).toEqual([]);
  });
});
