import { useEffect, useState } from 'react';
import type { ProgrammeCue } from '../../scene/types';
import { useProgramme, useSession, useUi, type Ui } from '../context';
import { IconButton } from '../IconButton';
import { CueRecorder } from './CueRecorder';
import styles from './Recorder.module.css';
import { SetTools } from './SetTools';
import { useListening } from './useListening';
import { useRecordings } from './useRecordings';
import { useTake } from './useTake';

interface RecorderPanelProps {
  readonly recorder: NonNullable<Ui['recorder']>;
  /** A person wants to hear their voice in the narration: the panel should go. */
  readonly onInStory: () => void;
}

/** A chapter's sentences, each to be read aloud, heard again and kept; and what can be done with all recordings. */
export function RecorderPanel({ recorder, onInStory }: RecorderPanelProps) {
  const { recordings, open } = recorder;
  const { player, session, words: allWords } = useUi();
  const words = allWords.recorder;
  const { language, register, chapters, cues } = useProgramme();
  const ownVoice = useSession((state) => state.ownVoice);
  const [chapter, setChapter] = useState(() => Math.max(0, player.instant.chapter));
  const [said, setSaid] = useState('');
  const control = useTake(open);
  const listening = useListening();
  useRecordings(recordings);
  const own = recordings.list(language, register);
  const here = cues.filter((cue) => cue.chapter === chapter);
  const recorded = here.filter((cue) => own.get(cue.key)?.text === cue.text).length;

  // The microphone would hear the narration.
  useEffect(() => player.pause(), [player]);
  // A take says the words of its language; in another one it would be kept under words it does not say.
  const { end } = control;
  useEffect(() => end, [end, language, register]);

  const attempt = async (act: () => Promise<void>, done: string): Promise<void> => {
    try {
      await act();
      setSaid(done);
    } catch {
      setSaid(words.failed);
    }
  };
  const start = (cue: ProgrammeCue): void => {
    listening.stop();
    player.pause();
    setSaid('');
    control.start(cue.id);
  };
  const keep = (cue: ProgrammeCue, wav: Blob): void => {
    listening.stop();
    const { key: cueId, text } = cue;
    void attempt(async () => {
      await recordings.keep({ language, register, cueId, text, wav });
      // What could not be kept would still be there to be heard, and to be tried again.
      control.end();
    }, words.kept);
  };
  const remove = (key: string): void => {
    listening.stop();
    void attempt(() => recordings.remove(key), words.removed);
  };
  const inStory = (cue: ProgrammeCue): void => {
    onInStory();
    // Recordings take the place of the page's voice, not of the device's.
    session.setState({ sound: true, voice: 'bundled', ownVoice: true });
    void player.seek(cue.start);
    player.play();
  };
  const go = (to: number): void => {
    control.end();
    listening.stop();
    setChapter(to);
  };
  // Nothing is said when the take begins: a screen reader's voice would be recorded.
  const { phase } = control.state;
  const status = phase === 'counting' ? words.countIn : phase === 'recording' ? '' : said;
  const title = chapters[chapter]?.title ?? '';
  return (
    <div className={styles.panel}>
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.note}>{words.onDevice}</p>
      {!recordings.lasting() && (
        <p className={styles.problem} role="alert">
          {words.notLasting}
        </p>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={ownVoice}
          onChange={({ target }) => session.setState({ ownVoice: target.checked })}
        />
        {words.ownVoice}
      </label>
      <div className={styles.pager}>
        <IconButton
          icon="previousStop"
          label={allWords.transport.previousChapter}
          disabled={chapter <= 0}
          onClick={() => go(chapter - 1)}
        />
        <h3 className={styles.heading} aria-live="polite">
          {allWords.chapters.chapter(chapter + 1, title)}
          <span className={styles.progress}>{words.progress(recorded, here.length)}</span>
        </h3>
        <IconButton
          icon="nextStop"
          label={allWords.transport.nextChapter}
          disabled={chapter >= chapters.length - 1}
          onClick={() => go(chapter + 1)}
        />
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
      <ol className={styles.cues} lang={language}>
        {here.map((cue) => (
          <CueRecorder
            key={cue.id}
            cue={cue}
            recording={own.get(cue.key)}
            control={control}
            listening={listening}
            onStart={() => start(cue)}
            onKeep={(wav) => keep(cue, wav)}
            onRemove={remove}
            onInStory={() => inStory(cue)}
          />
        ))}
      </ol>
      <SetTools recordings={recordings} onSaid={setSaid} />
    </div>
  );
}
