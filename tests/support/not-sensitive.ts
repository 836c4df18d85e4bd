import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { BuiltSite } from './built-site.ts';

/** Kinds of record whose pages are sensitive unless the record says otherwise, and their addresses. */
const kinds = { guides: '/advice/', services: '/help/', places: '/places/', sheets: '/sheets/' };

/** The addresses of the pages whose record says `sensitive: false`. */
export function saidNotSensitive(site: BuiltSite): string[] {
  return Object.entries(kinds).flatMap(([folder, address]) =>
    (existsSync(`${site.content}/${folder}`) ? readdirSync(`${site.content}/${folder}`) : [])
      .filter((name) =>
        /^sensitive: false$/m.test(readFileSync(`${site.content}/${folder}/${name}`, 'utf8')),
      )
      .map((name) => `${address}${name.replace(/\.\w+$/, '')}/`)
      // The sources of a guide are a part of it.
      .flatMap((page) => (folder === 'guides' ? [page, `${page}sources/`] : [page])),
  );
}
