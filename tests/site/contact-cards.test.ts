import ICAL from 'ical.js';
import vCard from 'vcf';
import { describe, expect, test } from 'vitest';
import { everyContent, filesOf, readText } from '../support/built-site.ts';

type Values = Record<string, string[]>;
const names = ['version', 'fn', 'n', 'adr', 'tel', 'email', 'url', 'note', 'geo'];

/** What ical.js reads in a card. */
function readByIcal(text: string): Values {
  const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return valuesBy((name) =>
    card.getAllProperties(name).map((one) => [one.getFirstValue()].flat(2).map(String).join(';')),
  );
}

/** What vcf reads in a card; it leaves the signs of escaping in. */
function readByVcf(text: string): Values {
  const card = new vCard().parse(text);
  return valuesBy((name) =>
    [card.get(name) ?? []].flat().map((one) => one.valueOf().replaceAll(/\\([,;\\])/g, '$1')),
  );
}

function valuesBy(read: (name: string) => string[]): Values {
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

describe.each(everyContent)('the contact cards of $name', (site) => {
  const cards = filesOf(site, '.vcf').map((file) => ({ file, text: readText(site, file) }));

  test('two programs read the same in every card', () => {
    const differing = cards.flatMap(({ file, text }) => {
      const [one, other] = [readByIcal(text), readByVcf(text)];
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ file, one, other }];
    });
    expect(differing).toEqual([]);
  });

  test('every card is vCard 3.0, with a name and a number or an address', () => {
    const wrong = cards.filter(({ text }) => {
      const { version, fn, n, tel = [], adr = [] } = readByVcf(text);
      const [name] = fn ?? [];
      return (
        version?.[0] !== '3.0' || n?.[0] !== `${name ?? ''};;;;` || tel.length + adr.length < 1
      );
    });
    expect(wrong).toEqual([]);
  });
});
