/** Fields whose name alone would not tell a reviewer what they are. */
const names: Readonly<Record<string, string>> = {
  allDay: 'day and night',
  by: 'by whom',
  checked: 'confirmed',
  danger: 'when to ring 999',
  duties: 'duty',
  how: 'way',
  point: 'point on the map',
  priorities: 'priority',
  send: 'word to send',
  sensitive: '“Leave this site”',
  sequence: 'times changed since it was published',
  termEnds: 'last day of its term',
  url: 'web address',
};

/** Fields that add nothing to the name of what they are in: the state of a place is its state. */
const silent: ReadonlySet<PropertyKey> = new Set(['is']);

/**
 * The name of a field as a reviewer would say it: `Phone 2 (out of hours): number`. `labelOf`
 * gives the name that an entry of a list has of its own, if it has one.
 */
export function fieldInWords(
  path: readonly PropertyKey[],
  labelOf: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): string {
  const parts: string[] = [];
  path.forEach((key, index) => {
    if (typeof key === 'number') {
      const label = labelOf(path.slice(0, index + 1));
      const name = `${singular(parts.pop() ?? '')} ${String(key + 1)}`;
      parts.push(label === undefined ? name : `${name} (${label})`);
    } else if (index === 0 || !silent.has(key)) {
      parts.push(wordsFor(String(key)));
    }
  });
  const name = parts.join(': ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wordsFor(key: string): string {
  return names[key] ?? key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function singular(words: string): string {
  return words.replace(/s$/, '');
}
