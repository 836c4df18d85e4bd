// Runs first on sensitive pages, before anything shows and before any other script has arrived.
// A click on a link that leaves goes at once, in this tab, whichever button or key it was made with.
// From then on Back and Forward lead away again; arriving in any other way clears the mark.
// Plain and small: it stands in every page, and must run below the browser floor too.
(() => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = sessionStorage;
  } catch {
    // Storage is off: leaving works, but Back is guarded only in a page that was kept whole.
  }
  const leave = () => {
    root.dataset.left = '';
    document.title = root.dataset.loading;
    // The style covers the page; where it did not come, its words go all the same.
    for (const part of document.querySelectorAll('main, footer')) part.hidden = true;
    location.replace(root.dataset.leaveTo);
  };
  const onClick = (event) => {
    if (event.button === 2 || !event.target.closest('[data-leave]')) return;
    event.preventDefault();
    leave();
    // Last, because a full storage throws.
    kept.left = 1;
  };
  addEventListener('click', onClick);
  addEventListener('auxclick', onClick);
  addEventListener('pageshow', (event) => {
    if (event.persisted && (kept.left || 'left' in root.dataset)) leave();
  });
  // A page that holds a lock, or listens for its end, is not kept whole by the browser: kept pages
  // of Firefox do not see the mark.
  if (navigator.locks)
    navigator.locks.request('page', { mode: 'shared' }, () => new Promise(() => {}));
  addEventListener('unload', () => {});
  // Safari 14 has the older of the two ways to ask how the page was reached.
  const [arrival = performance.navigation] = performance.getEntriesByType('navigation');
  if (kept.left) {
    if (/^(back|2)/.test(arrival.type)) leave();
    else delete kept.left;
  }
})();
