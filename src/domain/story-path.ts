/**
 * The way somebody has come through a story, after they go to a scene. Going to one they have
 * been to is going back: what came after it is no longer on their way.
 */
export function pathTo(way: readonly string[], scene: string): string[] {
  const before = way.indexOf(scene);
  return before === -1 ? [...way, scene] : way.slice(0, before + 1);
}
