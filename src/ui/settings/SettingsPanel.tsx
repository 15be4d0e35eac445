import { useState } from 'react';
import { useStore } from 'zustand';
import { resetPreferences } from '../../player/preferences';
import { QUALITIES } from '../../player/quality';
import {
  CAPTION_BACKGROUNDS,
  CAPTION_SIZES,
  CONTRASTS,
  MODES,
  TEXT_SIZES,
  THEMES,
  type SessionState,
} from '../../player/session';
import { Choice } from '../Choice';
import { useUi } from '../context';
import styles from './SettingsPanel.module.css';

const QUALITY_WISHES = ['auto', ...QUALITIES] as const;

/** How the page looks and what it is used for; remembered on this device, and put back by one press. */
export function SettingsPanel({ onVoice }: { readonly onVoice: () => void }) {
  const { session, words } = useUi();
  const state = useStore(session);
  const [reset, setReset] = useState(false);
  const t = words.settings;
  const choose = (change: Partial<SessionState>): void => {
    setReset(false);
    session.setState(change);
  };
  const sizes = (all: readonly number[]) => all.map((value) => ({ value, label: t.textSizeOf(value) }));
  return (
    <div className={styles.panel}>
      <Choice
        heading={t.mode}
        value={state.mode}
        options={MODES.map((value) => ({ value, label: t.modes[value], note: t.modeNotes[value] }))}
        onChange={(mode) => choose({ mode })}
      />
      <Choice
        heading={t.textSize}
        inline
        value={state.textSize}
        options={sizes(TEXT_SIZES)}
        onChange={(textSize) => choose({ textSize })}
      />
      <Choice
        heading={t.theme}
        inline
        value={state.theme}
        options={THEMES.map((value) => ({ value, label: t.themes[value] }))}
        onChange={(theme) => choose({ theme })}
      />
      <Choice
        heading={t.contrast}
        inline
        value={state.contrast}
        options={CONTRASTS.map((value) => ({ value, label: t.contrasts[value] }))}
        onChange={(contrast) => choose({ contrast })}
      />
      <fieldset className={styles.captions}>
        <legend>{t.captions}</legend>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={state.captions}
            onChange={({ target }) => choose({ captions: target.checked })}
          />
          {t.captionsOn}
        </label>
        <Choice
          heading={t.captionSize}
          inline
          value={state.captionSize}
          options={sizes(CAPTION_SIZES)}
          onChange={(captionSize) => choose({ captionSize })}
        />
        <Choice
          heading={t.captionBackground}
          inline
          value={state.captionBackground}
          options={CAPTION_BACKGROUNDS.map((value) => ({ value, label: t.captionBackgrounds[value] }))}
          onChange={(captionBackground) => choose({ captionBackground })}
        />
      </fieldset>
      <button type="button" className={styles.button} onClick={onVoice}>
        {t.voice}
      </button>
      <Choice
        heading={t.quality}
        inline
        value={state.quality}
        options={QUALITY_WISHES.map((value) => ({ value, label: t.qualities[value] }))}
        onChange={(quality) => choose({ quality })}
      />
      <div className={styles.reset}>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            resetPreferences(session);
            setReset(true);
          }}
        >
          {t.reset}
        </button>
        <p role="status">{reset ? t.resetDone : t.remembered}</p>
      </div>
    </div>
  );
}
