import { useEffect, useState, type ComponentType } from 'react';
import { createPortal, flushSync } from 'react-dom';

/** Whatever asks the browser to print gets the page to take home, and nothing of the screen. */
export function PrintedPaper() {
  const [printing, setPrinting] = useState(false);
  const [Paper, setPaper] = useState<ComponentType | null>(null);
  useEffect(() => {
    const off = new AbortController();
    const { signal } = off;
    // The browser takes the page as it stands when this returns: the paper has to be there before anybody prints.
    const fetchPaper = (): void =>
      void import('./Paper').then(
        (module) => signal.aborted || setPaper(() => module.Paper),
        () => {},
      );
    const timer = setTimeout(fetchPaper, FETCHED_AFTER_MS);
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => {
      clearTimeout(timer);
      off.abort();
    };
  }, []);
  return printing && Paper
    ? createPortal(
        <div className="printed">
          <Paper />
        </div>,
        document.body,
      )
    : null;
}

/** First comes what is seen. */
const FETCHED_AFTER_MS = 3000;
