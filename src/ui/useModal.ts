import { useEffect, useRef, type RefObject } from 'react';

/** Opens a dialog over the page for as long as it stands there. @returns where to put the ref. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
