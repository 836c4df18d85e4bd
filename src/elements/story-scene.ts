/** The scene of a story that is shown: the one the address names, else the first. */
export function sceneShown(player: Element): HTMLElement | null {
  return player.querySelector<HTMLElement>('.scene:target') ?? player.querySelector('.scene');
}

/** Calls back whenever another scene is shown. */
export function onSceneChange(show: () => void, signal: AbortSignal): void {
  addEventListener('hashchange', show, { signal });
}
