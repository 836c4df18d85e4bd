import type { PlaywrightTestOptions } from '@playwright/test';

/** The ways in which every errand has to work, the barest first. */
export const waysToVisit: readonly { how: string; settings: Partial<PlaywrightTestOptions> }[] = [
  { how: 'without JavaScript', settings: { javaScriptEnabled: false } },
  { how: 'with JavaScript', settings: {} },
  { how: 'on a screen 320 pixels wide', settings: { viewport: { width: 320, height: 568 } } },
];
