import { expect, test } from '@playwright/test';
import { layout, open } from '../support/layouts.ts';
import { furniture, shownOf } from '../support/printed.ts';

// What every layout prints is looked at in layouts.spec.ts.
test('on a screen, home has all that is left out on paper', async ({ page }) => {
  await open(page, layout('home'));
  expect(await shownOf(page, furniture)).toEqual(furniture);
});
