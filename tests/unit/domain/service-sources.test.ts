import { describe, expect, test } from 'vitest';
import { isFromOwnerSite } from '../../../src/domain/service-sources.ts';

type Line = Parameters<typeof isFromOwnerSite>[0];
type Phone = NonNullable<Line['phones']>[number];

const voice: Phone = { number: '0808 157 0188', type: 'voice' };
const text: Phone = { number: '07700 900130', type: 'text' };
const line = {
  area: 'national',
  url: 'https://helpline.example',
  phones: [voice],
} satisfies Line;
const own = { address: 'https://www.helpline.example/contact', gives: ['phone'] };
const news = { address: 'https://news.example/helpline', gives: ['hours', 'email', 'cost'] };
const form = { type: 'form', url: 'https://helpline.example/form', label: 'Write to us' } as const;

describe('a helpline whose owner’s own page gives what is shown', () => {
  test('is sure of its number, whatever else other pages give', () => {
    expect(isFromOwnerSite(line, [own, news])).toBe(true);
  });

  test('is known by the host of a form too', () => {
    expect(isFromOwnerSite({ ...line, url: undefined, online: [form] }, [own])).toBe(true);
  });

  test('is sure of each fact that one of the owner’s pages names', () => {
    const more = { ...own, gives: ['text', 'email', 'hours', 'cost'] };
    const whole = {
      ...line,
      phones: [{ ...voice, hours: 'Monday, 9am to 5pm' }, text],
      email: 'hello@helpline.example',
      fees: 'Free',
    };
    expect(isFromOwnerSite(whole, [own, more])).toBe(true);
  });

  test('need not name the facts of its only source', () => {
    expect(isFromOwnerSite({ ...line, fees: 'Free' }, [{ address: own.address }])).toBe(true);
    expect(isFromOwnerSite(line, [{ address: own.address }, news])).toBe(false);
  });

  test('is sure where it shows a web site and nothing else', () => {
    expect(isFromOwnerSite({ area: 'national', url: line.url }, [{ ...own, gives: [] }])).toBe(
      true,
    );
  });
});

describe('a helpline stays in doubt', () => {
  test.each<[string, Partial<Line>, string[]]>([
    ['its number', { phones: [voice] }, []],
    ['its number for texts', { phones: [text] }, ['phone']],
    ['its e-mail', { email: 'hello@helpline.example' }, []],
    ['the hours of its number', { phones: [{ ...voice, hours: 'At night' }] }, ['phone']],
    ['that its number is answered all day', { phones: [{ ...voice, allDay: true }] }, ['phone']],
    ['the hours of its form', { online: [{ ...form, hours: 'Any time' }] }, []],
    ['the hours of every route', { hours: 'Any time' }, []],
    ['that every route works all day', { allDay: true }, []],
    ['its cost', { fees: 'Free' }, []],
  ])('where %s rests on somebody else’s page', (_, facts, gives) => {
    const sources = [{ ...own, gives }, news];
    expect(isFromOwnerSite({ area: 'national', url: line.url, ...facts }, sources)).toBe(false);
  });

  test('where sources differ on a number', () => {
    const phones = [{ ...voice, disputed: 'Other pages print another.' }];
    expect(isFromOwnerSite({ ...line, phones }, [own])).toBe(false);
  });

  test('where it is local, was read elsewhere or in a paper, or has no page of its own', () => {
    expect(isFromOwnerSite({ ...line, area: 'local' }, [own])).toBe(false);
    expect(isFromOwnerSite(line, [news])).toBe(false);
    expect(isFromOwnerSite(line, [{ gives: ['phone'] }])).toBe(false);
    expect(isFromOwnerSite({ ...line, url: undefined }, [own])).toBe(false);
  });
});
