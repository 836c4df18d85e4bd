import type { PlaywrightTestOptions } from '@playwright/test';
import { isThorough } from './built-site.ts';

/** The ways in which every errand has to work, the barest first; the last in thorough runs alone. */
export const waysToVisit: readonly { how: string; settings: Partial<PlaywrightTestOptions> }[] = [
  { how: 'without JavaScript', settings: { javaScriptEnabled: false } },
  {
    how: 'with JavaScript, 320 pixels wide',
    settings: { viewport: { width: 320, height: 568 } },
  },
  { how: 'with JavaScript', settings: {} },
].slice(0, isThorough ? 3 : 2);
