import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { timeCue } from '../../narration/timeCue';
import { isOwn, type OwnRecording } from '../../player/recordings';
import type { ProgrammeCue } from '../../scene/types';
import { useProgramme, useUi } from '../context';
import { clockText } from '../time';
import { LevelMeter } from './LevelMeter';
import styles from './Recorder.module.css';
import type { Listening } from './useListening';
import type { TakeControl } from './useTake';

interface CueRecorderProps {
  readonly cue: ProgrammeCue;
  readonly recording: OwnRecording | undefined;
  readonly control: TakeControl;
  readonly listening: Listening;
  readonly onStart: () => void;
  readonly onKeep: (wav: Blob) => void;
  readonly onRemove: (key: string) => void;
  readonly onInStory: () => void;
}

/** One sentence: the words to read, what is recorded of it, and the take that is being made. */
export function CueRecorder(props: CueRecorderProps) {
  const { cue, recording, control, listening } = props;
  const words = useUi().words.recorder;
  const { language } = useProgramme();
  const textId = useId();
  const row = useRef<HTMLLIElement>(null);
  const { state } = control;
  const mine = state.phase !== 'idle' && state.cueId === cue.id;
  const phase = mine ? state.phase : 'idle';
  useFocusThatFollows(row, phase);

  const button = (
    name: string,
    act: (event: MouseEvent<HTMLButtonElement>) => void,
    first = false,
    key = name,
  ): ReactNode => (
    <button
      key={key}
      type="button"
      className={styles.button}
      data-first={first}
      aria-describedby={textId}
      onClick={act}
    >
      {name}
    </button>
  );
  const listenTo = (name: string, sound: Blob): ReactNode =>
    button(listening.name === name ? words.stopListening : words.listen, () => listening.toggle(name, sound));

  const remove = (event: MouseEvent<HTMLButtonElement>): void => {
    // The button pressed goes with the recording; its row's first one stays.
    event.currentTarget.closest('li')?.querySelector('button')?.focus();
    if (recording) props.onRemove(recording.sound.file);
  };

  let body: ReactNode;
  if (state.phase === 'taken' && mine) {
    const { take } = state;
    body = (
      <>
        <p className={styles.said}>{words.taken(take.durationS, take.verdict)}</p>
        <div className={styles.buttons}>
          {button(words.keep, () => props.onKeep(take.wav), true)}
          {listenTo(`take of ${cue.id}`, take.wav)}
          {button(words.retake, props.onStart)}
          {button(words.discard, control.end)}
        </div>
      </>
    );
  } else if (phase === 'counting' || phase === 'recording') {
    const planned = phase === 'recording' ? plannedSeconds(cue, language) : null;
    body = (
      <>
        {/* Another one for the take: its seconds start then. */}
        <LevelMeter key={phase} read={control.level} plannedS={planned} />
        <div className={styles.buttons}>
          {state.phase === 'counting' ? (
            <>
              {button(words.cancel, control.end, true)}
              <span className={styles.count} aria-hidden="true">
                {state.left}
              </span>
            </>
          ) : (
            button(words.stop, control.stop, true)
          )}
        </div>
      </>
    );
  } else if (phase === 'asking') {
    body = (
      <div className={styles.buttons}>
        <span className={styles.said}>{words.asking}</span>
        {button(words.cancel, control.end, true)}
      </div>
    );
  } else if (phase === 'finishing') {
    body = <p className={styles.said}>{words.finishing}</p>;
  } else {
    body = (
      <>
        {state.phase === 'problem' && mine && (
          <p className={styles.problem} role="alert">
            {words.problems[state.problem]}
          </p>
        )}
        <div className={styles.buttons}>
          {/* The same button before and after: it may hold the focus. */}
          {button(recording ? words.retake : words.record, props.onStart, !recording, 'start')}
          {recording && listenTo(recording.sound.file, recording.wav)}
          {recording?.text === cue.text && button(words.inStory, props.onInStory)}
          {recording && button(words.remove, remove)}
        </div>
      </>
    );
  }
  const stateName = recording ? (recording.text === cue.text ? 'recorded' : 'outOfDate') : 'none';
  return (
    <li ref={row} className={styles.cue} data-state={stateName} data-phase={phase} data-cue={cue.id}>
      <p id={textId} className={styles.text}>
        {cue.text}
      </p>
      <p className={styles.state}>
        {words.states[stateName]}
        {recording && ` · ${clockText(recording.sound.durationMs / 1000)}`}
      </p>
      {body}
    </li>
  );
}

/** Seconds that the page's own voice takes for these words, or a reader where it does not say them. */
function plannedSeconds({ sound, text }: ProgrammeCue, language: Parameters<typeof timeCue>[1]): number {
  return sound && !isOwn(sound) ? sound.durationMs / 1000 : timeCue(text, language).durationS;
}

/** The button with the focus goes with its state: the next state's first button gets the focus. */
function useFocusThatFollows(row: { readonly current: HTMLElement | null }, phase: string): void {
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    row.current?.querySelector<HTMLElement>('button[data-first="true"], button')?.focus();
  }, [row, phase]);
}
