import { describe, expect, test } from 'vitest';
import { firstPageOf, furtherPagesOf, recordPage } from '../../../src/changes/review-pages.ts';
import { folders } from '../../../src/kinds/register.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const place = aRecord({ folder: 'places', id: 'hall' });
const service = aRecord({ names: [{ folder: 'places', id: 'hall' }] });
const guide = aRecord({
  folder: 'guides',
  id: 'noise',
  names: [{ folder: 'services', id: 'noise' }],
});
const centre = aRecord({
  folder: 'reporting-centres',
  id: 'hall',
  names: [{ folder: 'places', id: 'hall' }],
});
const content = aCommit(place, service, guide, centre);
const further = (record: typeof place) => furtherPagesOf(record, content).map((one) => one.address);

test('every kind of record is seen somewhere', () => {
  const nowhere = folders.filter((folder) => {
    const id = folder === 'pages' ? 'about' : 'x';
    return firstPageOf(aRecord({ folder: folder as 'places', id })) === undefined;
  });
  expect(nowhere).toEqual([]);
});

test('a record with a page is seen there first', () => {
  expect([place, service, guide].map(firstPageOf)).toEqual([
    '/places/hall/',
    '/help/noise/',
    '/advice/noise/',
  ]);
});

test('a page of words has its own address', () => {
  expect(recordPage(aRecord({ folder: 'pages', id: 'emergency' }))).toBe('/emergency/');
});

test('what is true of the whole site is seen at home; old addresses nowhere', () => {
  const single = (id: string) => firstPageOf(aRecord({ folder: 'single', id }));
  expect([single('site.yaml'), single('redirects.yaml')]).toEqual(['/', undefined]);
});

describe('other pages', () => {
  test('of a place are those of what happens there', () => {
    expect(further(place)).toEqual(['/help/noise/', '/hate-crime/reporting-centres/']);
  });

  test('of a service are those that name it', () => {
    expect(further(service)).toEqual(['/advice/noise/']);
  });

  test('of a role are that of its place', () => {
    expect(further(centre)).toEqual(['/places/hall/']);
  });

  test('of what nobody names are none', () => {
    expect(further(guide)).toEqual([]);
  });

  test('are named once, and the record never names its own', () => {
    const self = aRecord({ id: 'self', names: [{ folder: 'services', id: 'self' }] });
    const twice = ['a', 'b'].map((id) =>
      aRecord({ folder: 'terms', id, names: [{ folder: 'services', id: 'self' }] }),
    );
    const pages = furtherPagesOf(self, aCommit(self, ...twice));
    expect(pages.map(({ address }) => address)).toEqual(['/glossary/']);
  });
});
