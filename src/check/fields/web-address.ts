import { type Message, say } from '../messages/catalogue.ts';

/** Query parameters that tell the other site where a reader came from. */
const trackingParameter =
  /^(?:utm_\w+|fbclid|gclid|gad_source|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|_hs\w+|s_kwcid)$/i;

/** Hosts of previews, where a page is shown before it is published. */
const previewHost =
  /(?:^|\.)(?:pages\.dev|netlify\.app|vercel\.app|onrender\.com|azurestaticapps\.net|ngrok\.io|ngrok-free\.app|herokuapp\.com|webflow\.io|wixsite\.com)$|^(?:localhost|staging\.|preview\.|test\.|dev\.)|^127\.|^192\.168\./i;

/**
 * What is wrong with a whole web address that a URL parser accepts; its example is the corrected
 * address. A source may have been read in a preview: its address stays as it was.
 */
export function addressFault(
  address: string,
  isSource = false,
): (Message & { found: string }) | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const original = originalOf(url);
  if (original !== undefined) {
    const example = addressFault(original)?.example ?? (original || undefined);
    return { found: address, ...say('safeLink'), ...(example !== undefined && { example }) };
  }
  if (!isSource && previewHost.test(url.hostname)) {
    return { found: address, ...say('previewAddress') };
  }
  const tracked = [...url.searchParams.keys()].filter((name) => trackingParameter.test(name));
  if (tracked.length === 0) return undefined;
  for (const name of tracked) url.searchParams.delete(name);
  return { found: address, ...say('trackingAddress'), example: url.href };
}

/** The address that Outlook, or a search engine, wrapped in one of its own. */
function originalOf(url: URL): string | undefined {
  const isWrapped =
    url.hostname.endsWith('.safelinks.protection.outlook.com') ||
    (/^(?:www\.)?google\.(?:com|co\.uk)$/.test(url.hostname) && url.pathname === '/url') ||
    url.hostname === 'urldefense.com';
  if (!isWrapped) return undefined;
  const original = url.searchParams.get('url') ?? url.searchParams.get('q') ?? '';
  return /^https?:/.test(original) ? original : '';
}
