import { Narrator } from '../player/narrator';
import type { Player } from '../player/player';
import type { Session, SessionState } from '../player/session';
import type { Speaker } from '../player/speaker';
import type { VoiceProblem, VoiceStatusStore } from '../player/voiceStatus';
import { pulse } from './pulse';
import type { SoundLibrary } from './soundLibrary';

export interface VoiceParts {
  readonly player: Player;
  readonly session: Session;
  readonly status: VoiceStatusStore;
  readonly library: SoundLibrary;
  readonly files: Speaker & { wake(): void };
  /** The device's own voice for the present language; null: it has none. */
  readonly deviceVoice: () => Speaker | null;
  readonly later: (callback: () => void, ms: number) => () => void;
}

/**
 * Gives the story a voice as the session wants it: on or off, whose, how loud and how fast.
 * @returns the undo.
 */
export function giveVoice({
  player,
  session,
  status,
  library,
  files,
  deviceVoice,
  later,
}: VoiceParts): () => void {
  let speaker: Speaker = files;
  let narrator: Narrator | null = null;
  let stopPulse: (() => void) | null = null;

  const stock = (): void => {
    if (narrator && speaker === files) library.stock(player.programme, Math.max(0, player.instant.cue));
  };
  const hush = (): void => {
    narrator?.rest();
    player.follow(null);
    stopPulse?.();
    narrator = stopPulse = null;
  };
  const speak = ({ voice, volume, rate }: SessionState): void => {
    hush();
    const own = voice === 'device' ? deviceVoice() : null;
    speaker = own ?? files;
    speaker.setVolume(volume);
    speaker.setRate(rate);
    narrator = new Narrator(speaker);
    player.follow(narrator);
    stopPulse = pulse(player, later);
    if (speaker === files && player.programme.cues.every(({ sound }) => sound === null))
      tellProblem(status, 'missing');
    stock();
  };
  const follow = (now: SessionState, before: SessionState): void => {
    if (now.rate !== before.rate) player.rate = now.rate;
    if (now.sound && !before.sound) {
      // Now, in the person's own touch: later the browser would no longer let it sound.
      files.wake();
      status.setState({ problem: null });
    }
    if (now.sound !== before.sound || now.voice !== before.voice) {
      if (now.sound) speak(now);
      else hush();
    } else if (now.sound) {
      speaker.setVolume(now.volume);
      speaker.setRate(now.rate);
    }
  };
  player.rate = session.getState().rate;
  if (session.getState().sound) speak(session.getState());
  const undo = [
    session.subscribe(follow),
    player.on('pause', () => narrator?.rest()),
    player.on('cue', stock),
    player.on('programme', () => {
      // Another language may have another voice of the device.
      if (narrator && session.getState().voice === 'device') speak(session.getState());
      else stock();
    }),
    status.subscribe(({ problem }, { problem: before }) => {
      if (problem === before) return;
      if (problem === 'blocked') session.setState({ sound: false });
      if (problem === 'deviceFailed') session.setState({ voice: 'bundled' });
    }),
  ];
  return () => {
    for (const each of undo) each();
    hush();
    library.close();
  };
}

/** Tells of a problem once: what is already told is not told again. */
export const tellProblem = (status: VoiceStatusStore, problem: VoiceProblem): void => {
  if (status.getState().problem !== problem) status.setState({ problem });
};
