import { describe, expect, test } from 'vitest';
import { type Wanted, directoryReader } from '../../../src/domain/postcode-directory.ts';

const header = 'pcd,pcds,doterm,oslaua,lat,long';
const ofDistrict = { district: 'E07999999' };
const ofSectors = { sectors: new Set(['ZZ99 1']) };

const row = (line: string) => line.split(',');
const readerOf = (line: string, wanted: Wanted) => directoryReader(row(line), wanted);
const read = (line: string, wanted: Wanted = ofDistrict) => readerOf(header, wanted)(row(line));

describe('a line of the directory', () => {
  test('gives a postcode in use with its point', () => {
    expect(read('ZZ991AB, ZZ99 1AB,,E07999999,54.5012,3.0034')).toEqual({
      postcode: 'ZZ99 1AB',
      latitude: 54.5012,
      longitude: 3.0034,
    });
  });

  test.each([
    ['that is no longer in use', 'ZZ991AB,ZZ99 1AB,202001,E07999999,54.5,3.0'],
    ['of another district', 'ZZ991AB,ZZ99 1AB,,E07000001,54.5,3.0'],
    ['whose point is not known', 'ZZ991AB,ZZ99 1AB,,E07999999,99.999999,0.000000'],
    ['whose point is left out', 'ZZ991AB,ZZ99 1AB,,E07999999,,'],
    ['that is not written as one', 'ZZ991AB,ZZ991AB,,E07999999,54.5,3.0'],
    ['that breaks off', 'ZZ991AB,ZZ99 1AB'],
  ])('gives nothing for a postcode %s', (_, line) => {
    expect(read(line)).toBeUndefined();
  });

  test('without a district counts if its sector is one of ours', () => {
    expect(read('x,ZZ99 1AB,,E07000001,54.5,3', ofSectors)).toMatchObject({ postcode: 'ZZ99 1AB' });
    expect(read('x,ZZ99 2AB,,E07000001,54.5,3', ofSectors)).toBeUndefined();
  });

  test('is read with the code of the district in small letters', () => {
    const reader = readerOf(header, { district: 'e07999999' });
    expect(reader(row('x,ZZ99 1AB,,E07999999,54.5,3'))).toBeDefined();
  });
});

describe('the first line', () => {
  test.each([
    'PCDS,LAT,LONG,OSLAUA,DOTERM',
    'pcds,lat,long,lad25cd,doterm',
    'pcds, lat, long, LAD23CD, doterm',
    '\uFEFFpcds,lat,long,oslaua,doterm',
  ])('may name its columns so: %s', (names) => {
    expect(readerOf(names, ofDistrict)(row('ZZ99 1AB,54.5,3,E07999999,'))).toBeDefined();
  });

  test('needs no district where sectors choose', () => {
    expect(readerOf('pcds,lat,long,doterm', ofSectors)(row('ZZ99 1AB,54.5,3,'))).toBeDefined();
  });

  test.each(['pcds', 'lat', 'long', 'doterm', 'oslaua'])(
    'without the column %s is refused, saying what was found and what is allowed',
    (missing) => {
      const names = header.split(',').filter((name) => name !== missing);
      const read = () => directoryReader(names, ofDistrict);
      expect(read).toThrow(`has no column ${missing}`);
      expect(read).toThrow(`Found:   ${names.join(', ')}`);
      expect(read).toThrow('Allowed: pcds, lat, long, doterm, oslaua');
    },
  );

  test('of a file that is no CSV is refused', () => {
    expect(() => readerOf('PK\u0003\u0004', ofDistrict)).toThrow('is not a CSV file');
    expect(() => readerOf('', ofSectors)).toThrow('is not a CSV file');
  });
});
