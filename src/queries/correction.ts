import { correctionAddress } from '../domain/correction.ts';
import { urls } from '../site/urls.ts';
import { getPage } from './pages.ts';
import { getSite } from './site.ts';

/** Where "Tell us this is wrong" leads from a page, or from one record that it shows. */
export async function getCorrection(href: string, record?: string): Promise<string> {
  const { title } = await getPage(href);
  const { email, repository } = await getSite();
  const contact = `${urls.section('contact')}#wrong-on-this-site`;
  const address = new URL(href, import.meta.env.SITE).href;
  return correctionAddress({ email, repository, contact }, { title, address, record });
}
