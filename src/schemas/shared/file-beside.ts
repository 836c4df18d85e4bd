import { line } from './text.ts';

/** The name of a file that lies beside the record, with one of some endings: `webm|mp4`. */
export function fileBeside(endings: string) {
  return line.regex(new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${endings})$`), {
    error: `must be a file beside this one that ends in ${endings.replaceAll('|', ' or ')}.`,
  });
}
