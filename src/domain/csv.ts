/**
 * The fields of one line of a plain CSV file: parted by commas, in quotes where they hold one, a
 * quote itself written twice. Lines that go on inside quotes are not for this reader.
 *
 * @example fieldsOfLine('ZZ99 1AD,"54.5","a ""b"", c"') // ['ZZ99 1AD', '54.5', 'a "b", c']
 */
export function fieldsOfLine(line: string): string[] {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/gy;
  const written = line.replace(/\r$/, '');
  while (field.lastIndex < written.length) {
    const match = field.exec(written);
    if (!match) {
      throw new Error(
        `has a quote in the wrong place.\n  Found:   ${line.slice(0, 60)}\n  Allowed: fields parted by commas, in quotes from end to end or not at all.`,
      );
    }
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
  }
  if (written === '' || written.endsWith(',')) fields.push('');
  return fields;
}
