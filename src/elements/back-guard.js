// Runs first on sensitive pages, before anything shows. Plain and small: it stands in every page.
// After "Leave this site", Back and pages kept whole by the browser lead away again;
// arriving in any other way clears the mark.
(() => {
  const root = document.documentElement;
  const leaveAgain = () => {
    root.hidden = true;
    location.replace(root.dataset.leaveTo);
  };
  const left = () => {
    try {
      return sessionStorage.getItem('left') === '1';
    } catch {
      return false;
    }
  };
  const [arrival] = performance.getEntriesByType('navigation');
  if (left()) {
    if (arrival && arrival.type === 'back_forward') leaveAgain();
    else sessionStorage.removeItem('left');
  }
  addEventListener('pageshow', (event) => {
    if (event.persisted && left()) leaveAgain();
  });
})();
