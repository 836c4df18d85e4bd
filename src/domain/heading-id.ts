/** The parts of a page that a link can lead to: the ids that a build gives headings, in their order. */
export function headingIds(headings: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const id = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = taken.get(id);
    taken.set(id, (before ?? -1) + 1);
    return before === undefined ? id : `${id}-${String(before + 1)}`;
  });
}
