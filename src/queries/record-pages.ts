import type { Folder } from '../kinds/register.ts';
import { addressOf } from '../site/addresses.ts';
import { urls } from '../site/urls.ts';

/** The address of the page that shows a record, base path included, with its anchor if it has one. */
export function pageOfRecord(folder: Folder, record: { id: string; place?: unknown }): string {
  return urls.to(addressOf(folder, record));
}
