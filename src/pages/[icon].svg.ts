import { hasFile, readContentFile } from '../site/content-folder.ts';

/** The icon of the browser tab, content/icon.svg, if there is one. */
export function getStaticPaths() {
  return hasFile('icon.svg') ? [{ params: { icon: 'favicon' } }] : [];
}

export function GET() {
  return new Response(readContentFile('icon.svg'));
}
