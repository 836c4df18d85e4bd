import type { BrowserContext } from '@playwright/test';

/** Shows pages as a browser that drops every style: neither sheets nor the style inside the page. */
export async function withoutStyles(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind === 'stylesheet') return route.abort();
    if (kind !== 'document' || !route.request().url().includes('127.0.0.1'))
      return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<style>.*?<\/style>/s, '');
    return route.fulfill({ response, body });
  });
}
