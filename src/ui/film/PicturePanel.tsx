import { useState } from 'react';
import { useUi } from '../context';
import { saveFile } from '../saveFile';
import { Choice } from '../Choice';
import { Checks, type Shown } from './Checks';
import { plateNow } from './composerParts';
import { FILM_SIZES } from './filmPlan';
import styles from './FilmPanel.module.css';
import { takePicture } from './takePicture';

/** Saves the picture of now as a file. */
export function PicturePanel() {
  const ui = useUi();
  const { player, session, words } = ui;
  const t = words.film;
  const [size, setSize] = useState(1);
  const [shown, setShown] = useState<Shown>(() => ({
    captions: false,
    labels: session.getState().labels,
    lettering: true,
  }));
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    try {
      const { blob } = await takePicture(ui, { ...FILM_SIZES[size]!, ...shown, plate: plateNow(ui) });
      const chapter = player.programme.chapters[player.instant.chapter]?.id ?? 'poem';
      saveFile(`poem-${chapter}-${Math.round(player.timeS)}.png`, blob);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.panel}>
      <Choice
        heading={t.size}
        value={size}
        options={t.sizes.map((label, value) => ({ value, label }))}
        onChange={setSize}
      />
      <Checks shown={shown} onChange={setShown} />
      <div className={styles.act}>
        <button type="button" className={styles.button} data-first="true" onClick={() => void save()}>
          {t.savePicture}
        </button>
      </div>
      {failed && <p role="alert">{t.pictureFailed}</p>}
    </div>
  );
}
