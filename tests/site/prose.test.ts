import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { oldminster, pageAt, underAFolder, wordsOf } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

/** Whether a part of a page is there for everybody: before any script, and on paper. */
function isForAll(part: HTMLElement): boolean {
  return part.closest('[hidden], [popover], .no-print, template, noscript') === null;
}

describe.each([oldminster, underAFolder])('what authors may use, in $name', (site) => {
  const content = contentOf(site);
  const services = recordsOf(content, 'services');
  const href = (address: string) => `${site.base}${address}`;

  /** The innermost part of a page's words that holds some words. Throws where they are not for all. */
  function partOf(address: string, words: string): HTMLElement {
    const parts = pageAt(site, address).root.querySelectorAll('main .prose *');
    const part = parts.findLast((one) => wordsOf(one).includes(words));
    if (!part || !isForAll(part)) throw new Error(`${address} does not show “${words}” to all.`);
    return part;
  }

  test('<Until> shows its words until the end of their day, as a paragraph', () => {
    const part = partOf('/help/noise-nuisance/', 'Quay Street is being rebuilt. Ring instead');
    expect([part.tagName, part.rawAttrs]).toEqual(['P', '']);
    const shown = part.closest('[data-until]');
    expect(shown?.getAttribute('class')).toBe('prose');
    expect(shown?.getAttribute('data-until')).toMatch(/^2100-01-01/);
  });

  test('<Danger> is a note in the colour of danger, with its links', () => {
    const danger = partOf('/emergency/', 'If someone is in danger now').closest('[role=note]');
    expect(danger?.classList.contains('border-brick')).toBe(true);
    expect(danger?.querySelector('a[href="tel:999"]')).not.toBeNull();
  });

  test('<Note> is a note in a quiet colour', () => {
    const note = partOf('/advice/hate-crime/', 'You can report for a friend.');
    expect(note.closest('[role=note]')?.classList.contains('border-line')).toBe(true);
  });

  test('<Law> says what its note says, whether it counts, and where it is looked up', () => {
    const says = partOf('/advice/anti-social-behaviour/', 'It is a crime to block a pavement');
    const state = says.nextElementSibling;
    expect(wordsOf(state)).toBe(
      'The law: Kerbs and Pavements Act 2026. In force since 29 June 2026.',
    );
    expect(state?.querySelector('a')?.getAttribute('href')).toBe(
      'https://www.legislation.example/acts/2026/20',
    );
  });

  test('<Law> says when a law that is not confirmed is looked at again', () => {
    const says = partOf('/advice/anti-social-behaviour/', 'A new law on noisy engines');
    expect(wordsOf(says.nextElementSibling)).toContain(
      'We have not confirmed its start. We look again by 31 January 2027.',
    );
  });

  test('<Phone> rings the first number of its service', () => {
    const { phones: [phone] = [] } = services.find(({ id }) => id === 'hate-crime-line') ?? {};
    const number = phone?.number ?? '';
    const link = partOf('/advice/hate-crime/', 'You can tell staff at').querySelector(
      `a[href="tel:${number.replaceAll(' ', '')}"]`,
    );
    expect(wordsOf(link)).toBe(number);
  });

  test('<Service> names a service and leads to its page', () => {
    const link = partOf('/advice/anti-social-behaviour/', 'Tell the').querySelector('a');
    expect([wordsOf(link), link?.getAttribute('href')]).toEqual([
      services.find(({ id }) => id === 'noise-nuisance')?.name,
      href('/help/noise-nuisance/'),
    ]);
  });

  test('<Place> names a place and leads to its page', () => {
    const [link] = partOf('/advice/hate-crime/', 'You can tell staff at').querySelectorAll('a');
    const place = recordsOf(content, 'places').find(({ id }) => id === 'oldminster-library');
    expect([wordsOf(link ?? null), link?.getAttribute('href')]).toEqual([
      place?.name,
      href('/places/oldminster-library/'),
    ]);
  });

  test('<WhoCanHelp> lists the services of its guide, each with its number and its page', () => {
    const guide = recordsOf(content, 'guides').find(({ id }) => id === 'hate-crime');
    const list = pageAt(site, '/advice/hate-crime/').root.querySelector('#who-can-help ~ div > ul');
    const lacking = (guide?.services ?? []).filter((id) => {
      const { name = '', phones: [phone] = [] } = services.find((one) => one.id === id) ?? {};
      const item = list?.querySelector(`a[href="${href(`/help/${id}/`)}"]`)?.closest('li') ?? null;
      const words = wordsOf(item);
      return !words.includes(name) || !words.includes(phone?.number ?? '');
    });
    expect(guide?.services.length).toBeGreaterThan(1);
    expect(lacking).toEqual([]);
    expect(list && isForAll(list)).toBe(true);
  });
});

test('after the day of <Until> nothing stops a build', () => {
  const { faults } = checkContent(oldminster.content, '2100-01-01');
  expect(faults.filter(({ found }) => found?.startsWith('<Until'))).toEqual([]);
});
