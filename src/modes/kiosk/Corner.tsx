import { lazy, Suspense, useRef, useState } from 'react';
import styles from './Corner.module.css';

/** Fetched by the staff who ask for it. */
const Health = lazy(() => import('./Health').then((module) => ({ default: module.Health })));

/** So many touches of the corner in so long a time open the health line; nobody does that by chance. */
const TOUCHES = 5;
const WITHIN_MS = 4000;

/** The corner that opens the state of the machine for its staff. It looks like nothing, and visitors lose nothing by it. */
export function Corner() {
  const touches = useRef<readonly number[]>([]);
  const [open, setOpen] = useState(false);
  const touch = (atMs: number): void => {
    touches.current = [...touches.current.slice(1 - TOUCHES), atMs];
    const first = touches.current[0] ?? atMs;
    if (touches.current.length < TOUCHES || atMs - first > WITHIN_MS) return;
    touches.current = [];
    setOpen(true);
  };
  return (
    <>
      <div
        className={styles.corner}
        data-testid="corner"
        aria-hidden="true"
        onPointerDown={(event) => touch(event.timeStamp)}
        // The touches belong to the staff, and wake nothing.
        onClick={(event) => event.stopPropagation()}
      />
      {open && (
        <Suspense fallback={null}>
          <Health onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
