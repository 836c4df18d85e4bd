import { type Message, say } from './messages.ts';

/** What readers of a link would send to the other site about where they came from. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gad_source|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|_hs\w+|s_kwcid)$/i;

/** Hosts on which a page is shown for a while before it is published. */
const previews =
  /(?:^|\.)(?:pages\.dev|netlify\.app|vercel\.app|onrender\.com|azurestaticapps\.net|ngrok\.io|ngrok-free\.app|herokuapp\.com|webflow\.io|wixsite\.com)$|^(?:localhost|staging\.|preview\.|test\.|dev\.)|^127\.|^192\.168\./i;

type AddressFault = Message & { found: string };

/**
 * What is wrong with a whole web address that has the right shape; its example is the right address.
 * A source may have been read in a preview: what was read is given as it was.
 */
export function addressFault(address: string, isSource = false): AddressFault | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const safe = originalOf(url);
  if (safe !== undefined) {
    const example = addressFault(safe)?.example ?? (safe || undefined);
    return { found: address, ...say('safeLink'), ...(example !== undefined && { example }) };
  }
  if (!isSource && previews.test(url.hostname)) return { found: address, ...say('previewAddress') };
  const tracked = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (tracked.length === 0) return undefined;
  for (const name of tracked) url.searchParams.delete(name);
  return { found: address, ...say('trackingAddress'), example: url.href };
}

/** The address that Outlook, or a search page, wrapped in one of its own. */
function originalOf(url: URL): string | undefined {
  const isWrapped =
    url.hostname.endsWith('.safelinks.protection.outlook.com') ||
    (/^(?:www\.)?google\.(?:com|co\.uk)$/.test(url.hostname) && url.pathname === '/url') ||
    url.hostname === 'urldefense.com';
  if (!isWrapped) return undefined;
  const original = url.searchParams.get('url') ?? url.searchParams.get('q') ?? '';
  return /^https?:/.test(original) ? original : '';
}
