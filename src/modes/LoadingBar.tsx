import { useId, useImperativeHandle, useRef, type Ref } from 'react';
import { useUi } from '../ui/context';
import styles from './Picture.module.css';

export interface LoadingHandle {
  show(loadedBytes: number, totalBytes: number): void;
}

/** Real progress by bytes, written without React: chunks arrive many times a second. */
export function LoadingBar({ handle }: { readonly handle: Ref<LoadingHandle> }) {
  const { words } = useUi();
  const id = useId();
  const progress = useRef<HTMLProgressElement>(null);
  const figures = useRef<HTMLSpanElement>(null);
  useImperativeHandle(handle, () => ({
    show(loadedBytes, totalBytes) {
      if (!progress.current || !figures.current || totalBytes <= 0) return;
      progress.current.max = totalBytes;
      progress.current.value = loadedBytes;
      figures.current.textContent = words.picture.loadedOf(loadedBytes, totalBytes);
    },
  }));
  return (
    <div className={styles.loading}>
      <label htmlFor={id}>
        {words.picture.loading} <span ref={figures} />
      </label>
      <progress id={id} ref={progress} />
    </div>
  );
}
