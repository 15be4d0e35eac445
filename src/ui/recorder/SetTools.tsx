import { useRef, useState } from 'react';
import type { ImportResult, Recordings } from '../../player/recordings';
import { useUi } from '../context';
import { saveFile } from '../saveFile';
import styles from './Recorder.module.css';

interface SetToolsProps {
  readonly recordings: Recordings;
  readonly onSaid: (text: string) => void;
}

/** A second tap this soon is the second half of a double click, not a decision. */
const DOUBLE_MS = 500;

/** All recordings at once: into a file, from a file, and away. */
export function SetTools({ recordings, onSaid }: SetToolsProps) {
  const words = useUi().words.recorder;
  const picker = useRef<HTMLInputElement>(null);
  const [armedMs, setArmedMs] = useState<number | null>(null);
  const [refused, setRefused] = useState<ImportResult['refused']>([]);
  const none = recordings.count() === 0;

  const attempt = async (act: () => Promise<string>): Promise<void> => {
    setRefused([]);
    onSaid(await act().catch(() => words.failed));
  };
  const exportSet = async (): Promise<string> => {
    saveFile(words.fileName, await recordings.exportSet());
    return words.fileName;
  };
  const importSet = async (file: Blob): Promise<string> => {
    const result = await recordings.importSet(file);
    setRefused(result.refused);
    return words.imported(result.kept);
  };
  const erase = async (): Promise<string> => {
    await recordings.clear();
    return words.erased;
  };
  const pressErase = (): void => {
    if (armedMs === null) setArmedMs(performance.now());
    else if (performance.now() - armedMs > DOUBLE_MS) {
      setArmedMs(null);
      void attempt(erase);
    }
  };
  return (
    <section className={styles.tools} aria-label={words.setHeading}>
      <h3 className={styles.heading}>{words.setHeading}</h3>
      <p className={styles.note}>{words.setNote}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          disabled={none}
          onClick={() => void attempt(exportSet)}
        >
          {words.exportSet}
        </button>
        <button type="button" className={styles.button} onClick={() => picker.current?.click()}>
          {words.importSet}
        </button>
        <button
          type="button"
          className={styles.button}
          data-danger={armedMs !== null}
          disabled={none}
          onBlur={() => setArmedMs(null)}
          onClick={pressErase}
        >
          {armedMs === null ? words.eraseAll : words.eraseConfirm}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".zip,application/zip"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
            if (file) void attempt(() => importSet(file));
          }}
        />
      </div>
      {refused.length > 0 && (
        <div role="alert">
          <ul className={styles.refused}>
            {refused.map(({ cueId, why }, index) => (
              // Several lines may be the same: their place is all that tells them apart.
              <li key={index}>{cueId === null ? words.refused[why] : `${cueId} · ${words.refused[why]}`}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
