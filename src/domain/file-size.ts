/** A size in bytes as people read it: `28 kB`, `1.4 MB`. */
export function formatSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
  return `${String(Math.max(1, Math.round(bytes / 1000)))}\u00A0kB`;
}

/** The kind and size of a file, beside its link: `PDF, 3 pages, 28 kB`. */
export function formatFile(name: string, bytes: number, pages?: number): string {
  const kind = name.slice(name.lastIndexOf('.') + 1);
  return [
    kinds[kind] ?? kind.toUpperCase(),
    ...(pages === undefined ? [] : [`${String(pages)} ${pages === 1 ? 'page' : 'pages'}`]),
    formatSize(bytes),
  ].join(', ');
}

const kinds: Readonly<Record<string, string>> = {
  docx: 'Word document',
  xlsx: 'Excel table',
  odt: 'OpenDocument text',
  ods: 'OpenDocument table',
};
