import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { REGISTERS } from '../narration/types';
import { RATES } from '../player/session';
import { Choice } from './Choice';
import { useProgramme, useSession, useUi } from './context';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './VoicePanel.module.css';

/** Whose voice, in which language and words, how loud and how fast. */
export function VoicePanel() {
  const { session, words, voice } = useUi();
  const register = useSession((state) => state.register);
  const whose = useSession((state) => state.voice);
  const rate = useSession((state) => state.rate);
  const names = useStore(voice.status, ({ deviceVoices }) => deviceVoices);
  // The words of now decide whether they were reviewed.
  useProgramme();
  const v = words.voice;
  return (
    <>
      <section className={styles.part} aria-label={v.language}>
        <h3>{v.language}</h3>
        <LanguageSwitch full />
        {!voice.isReviewed() && <p className={styles.unreviewed}>{v.unreviewed}</p>}
      </section>
      <Choice
        heading={v.register}
        value={register}
        onChange={(chosen) => session.setState({ register: chosen })}
        options={REGISTERS.map((value) => ({
          value,
          label: v.registers[value],
          note: v.registerNotes[value],
        }))}
      />
      <Volume />
      <Choice
        heading={v.whose}
        value={whose}
        onChange={(chosen) => session.setState({ voice: chosen })}
        options={[
          { value: 'bundled', label: v.bundled, note: v.bundledNote },
          {
            value: 'device',
            label: v.device,
            note: names === null ? v.deviceUnknown : v.deviceNote(names),
            disabled: names === null || names.length === 0,
          },
        ]}
      />
      <Choice
        heading={v.rate}
        inline
        value={rate}
        onChange={(chosen) => session.setState({ rate: chosen })}
        options={RATES.map((value) => ({ value, label: v.rateOf(value) }))}
      />
      <Offline />
    </>
  );
}

function Volume() {
  const { session, words } = useUi();
  const sound = useSession((state) => state.sound);
  const volume = useSession((state) => state.volume);
  const id = useId();
  const v = words.voice;
  return (
    <section className={styles.part} aria-label={v.sound}>
      <h3>{v.sound}</h3>
      <div className={styles.volume}>
        <button
          type="button"
          className={styles.action}
          aria-pressed={sound}
          onClick={() => session.setState({ sound: !sound })}
        >
          {sound ? v.soundOff : v.soundOn}
        </button>
        <label htmlFor={id}>{v.volume}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={1}
          step={0.1}
          value={volume}
          aria-valuetext={v.volumeOf(volume)}
          onChange={({ target }) => session.setState({ volume: Number(target.value) })}
        />
      </div>
    </section>
  );
}

/** Every sound of the language kept on the device, so that it speaks where there is no network. */
function Offline() {
  const { words, voice } = useUi();
  const kept = useStore(voice.status, (status) => status.kept);
  const [job, setJob] = useState<AbortController | null>(null);
  const [failed, setFailed] = useState(false);
  useProgramme();
  const bytes = voice.bytes();
  const v = words.voice;
  if (bytes === null) return null;
  const keep = (): void => {
    const abort = new AbortController();
    setFailed(false);
    setJob(abort);
    voice
      .keep(abort.signal)
      .catch(() => {
        voice.status.setState({ kept: false });
        if (!abort.signal.aborted) setFailed(true);
      })
      .finally(() => setJob(null));
  };
  return (
    <section className={styles.part} aria-label={v.offline}>
      <h3>{v.offline}</h3>
      <p className={styles.note}>{kept === true ? v.kept : v.offlineNote}</p>
      {job ? (
        <div className={styles.volume}>
          <progress
            value={typeof kept === 'number' ? kept : 0}
            aria-label={v.keeping(typeof kept === 'number' ? kept : 0)}
          />
          <button type="button" className={styles.action} onClick={() => job.abort()}>
            {v.cancel}
          </button>
        </div>
      ) : (
        kept !== true && (
          <button type="button" className={styles.action} onClick={keep}>
            {v.keep(bytes)}
          </button>
        )
      )}
      <p role="status" className={styles.note}>
        {failed ? v.keepFailed : ''}
      </p>
    </section>
  );
}
