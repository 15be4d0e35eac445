// A waiting room's page that does not come up is loaded anew by itself: nobody else would. It stands outside of everything
// that could fail to load.
(() => {
  const COME_UP_MS = 90_000;
  if (new URLSearchParams(location.search).get('mode') !== 'kiosk') return;
  setTimeout(() => {
    if (!window.poemViewer) location.reload();
  }, COME_UP_MS);
})();
