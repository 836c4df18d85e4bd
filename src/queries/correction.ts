import { correctionAddress, venueAddress } from '../domain/correction.ts';
import { getPage } from './pages.ts';
import { getSite } from './site.ts';

/** Where "Tell us this is wrong" leads from a page, or from one record that it shows, if anybody is told. */
export async function getCorrection(href: string, record?: string): Promise<string | undefined> {
  const { title } = await getPage(href);
  const { email, repository } = await getSite();
  const address = new URL(href, import.meta.env.SITE).href;
  return correctionAddress({ email, repository }, { title, address, record });
}

/** Where "Tell us about a place" leads from a list of places, if there is anybody to tell. */
export async function getVenueAddress(href: string): Promise<string | undefined> {
  const { title } = await getPage(href);
  const address = new URL(href, import.meta.env.SITE).href;
  return venueAddress(await getSite(), { title, address });
}
