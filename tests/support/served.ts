import { type BuiltSite, atScale, oldminster, real, underAFolder } from './built-site.ts';

/** Where playwright.config.ts serves each built site. */
const hosts = new Map<BuiltSite, string>([
  [real, 'http://127.0.0.1:4401'],
  [oldminster, 'http://127.0.0.1:4402'],
  [underAFolder, 'http://127.0.0.1:4403'],
  [atScale, 'http://127.0.0.1:4404'],
]);

/** The address of a page in the browser: `served(real, '/help/')`. */
export function served(site: BuiltSite, address: string): string {
  return `${hosts.get(site) ?? ''}${site.base}${address}`;
}
