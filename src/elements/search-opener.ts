/**
 * Fetches the search when its field is first shown: pages on which nobody searches stay light.
 * Where it cannot be fetched, the link to the A to Z stays.
 */
function fetchSearch() {
  import('./site-search.ts').catch(() => undefined);
}

const panel = document.querySelector('site-search')?.closest('details');
if (panel) panel.addEventListener('toggle', fetchSearch, { once: true });
else fetchSearch();
