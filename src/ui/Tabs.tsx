import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useRightToLeft } from './context';
import styles from './Tabs.module.css';

interface TabsProps<T extends string> {
  /** Names the row of tabs. */
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly open: T;
  readonly onOpen: (id: T) => void;
  readonly children: ReactNode;
}

/** Pages of which one is open: the arrows go from tab to tab and open it, as the ARIA pattern has it. */
export function Tabs<T extends string>({ label, tabs, open, onOpen, children }: TabsProps<T>) {
  const base = useId();
  const rightToLeft = useRightToLeft();
  const row = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === open);
    const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(next.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      {/* The focus is on the tabs in it, never on the row. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div ref={row} className={styles.row} role="tablist" aria-label={label} onKeyDown={go}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}${id}`}
            data-tab={id}
            className={styles.tab}
            aria-selected={id === open}
            aria-controls={`${base}page`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div className={styles.page} role="tabpanel" id={`${base}page`} aria-labelledby={base + open}>
        {children}
      </div>
    </>
  );
}
