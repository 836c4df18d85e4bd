import type { APIRoute } from 'astro';
import { securityTxt } from '../../domain/security-txt.ts';
import { getSite } from '../../queries/site.ts';
import { today } from '../../site/clock.ts';
import { urls } from '../../site/urls.ts';

/** `security.txt`, if the site has a contact to report to. */
export async function getStaticPaths() {
  const { email, repository } = await getSite();
  const address = new URL(urls.to('/.well-known/security.txt'), import.meta.env.SITE).href;
  const text = securityTxt({ email, repository, address, today: today() });
  return text === undefined ? [] : [{ params: { name: 'security' }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
