import { describe, expect, test } from 'vitest';
import { pageAt, real, shownIn } from '../support/built-site.ts';

/** What the page about private visits has to own up to, and what it has to help with. */
const words = shownIn(pageAt(real, '/keep-your-visit-private/'));

describe('the page about keeping a visit private says', () => {
  test.each([
    ['that no website can hide a visit', /No website can hide your visit completely/],
    ['that leaving does not erase the history', /does not erase your history/],
    ['that the history shows the names of pages', /such as .Domestic abuse/],
    ['that deleting everything can look suspicious', /can look suspicious/],
    ['that a watched device defeats all of it', /hidden software/],
    ['to use a device that the person has never held', /has never held/],
    ['how to open a private window', /Incognito.*InPrivate/],
    ['what Back does where scripts or storage are off', /If either is switched off, Back may/],
    ['in which browsers it was not tried', /not been able to try this in Safari or Firefox/],
    ['that ours is Shift and not Escape', /Shift, not Escape/],
    ['what Sticky Keys changes', /Sticky Keys/],
    ['that calls stay in the phone and may be on the bill', /list of calls.*on the bill/],
    ['how to find the site again', /How to find us again/],
  ])('%s', (_, said) => {
    expect(words).toMatch(said);
  });

  test('and promises no safety', () => {
    expect(words).not.toMatch(
      /cover your tracks|(?:you are|stay|keep you) safe|\bsecure\b(?! your tech)/i,
    );
  });
});
