import type { SoundKind } from '../narration/sounds';
import type { Player } from '../player/player';
import type { Session } from '../player/session';
import type { VoiceStatusStore } from '../player/voiceStatus';
import { browserSpeech } from './browserSpeech';
import { DeviceSpeaker } from './deviceSpeaker';
import { listVoices, localVoices } from './deviceVoices';
import { FileSpeaker } from './fileSpeaker';
import { giveVoice, tellProblem } from './giveVoice';
import { answerMediaKeys } from './mediaKeys';
import { keptOrFetched } from './keptSounds';
import { SoundLibrary, type SoundLibraryOptions } from './soundLibrary';
import { WAV_RATE_HZ, wavOf } from './wav';

export interface BrowserVoiceParts {
  readonly player: Player;
  readonly session: Session;
  readonly status: VoiceStatusStore;
  /** Folder of the narration, e.g. `./narration/`. */
  readonly folder: string;
  /** What this browser plays: `soundKindOf`. */
  readonly kind: SoundKind;
  readonly ownBlobOf?: NonNullable<SoundLibraryOptions['ownBlobOf']>;
  /** What media keys and lock screen show as the work's name. */
  readonly titleOf: () => string;
}

/** A hundredth of a second: something to play in the touch that wakes an audio element. */
const SILENCE = wavOf(new Float32Array(WAV_RATE_HZ / 100));

const later = (callback: () => void, ms: number): (() => void) => {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
};

/** Opus is a third of the size; what does not play it plays MP3. */
export const soundKindOf = (audio: Pick<HTMLAudioElement, 'canPlayType'>): SoundKind =>
  audio.canPlayType('audio/ogg; codecs="opus"') === '' ? 'mp3' : 'opus';

/** Puts the voice together from what the browser has. @returns the undo. */
export function createBrowserVoice({
  player,
  session,
  status,
  folder,
  kind,
  ownBlobOf,
  titleOf,
}: BrowserVoiceParts): () => void {
  const library = new SoundLibrary({
    depot: {
      fetch: keptOrFetched,
      addressOf: (blob) => URL.createObjectURL(blob),
      forget: (address) => URL.revokeObjectURL(address),
    },
    folder,
    kind,
    ...(ownBlobOf && { ownBlobOf }),
    onMissing: () => tellProblem(status, 'missing'),
  });
  const files = new FileSpeaker({
    createAudio: () => new Audio(),
    silence: URL.createObjectURL(new Blob([SILENCE], { type: 'audio/wav' })),
    addressOf: (cue) => library.addressOf(player.programme, cue),
    now: () => performance.now(),
    onBlocked: () => tellProblem(status, 'blocked'),
    onStopped: () => player.pause(),
    onBroken: () => tellProblem(status, 'broken'),
  });

  let voices: readonly SpeechSynthesisVoice[] = [];
  const ofLanguage = (): SpeechSynthesisVoice[] => localVoices(voices, player.programme.language);
  const showVoices = (): void => status.setState({ deviceVoices: ofLanguage().map(({ name }) => name) });
  const deviceVoice = (): DeviceSpeaker | null => {
    const [voice] = ofLanguage();
    if (!voice) {
      tellProblem(status, 'noDeviceVoice');
      return null;
    }
    return new DeviceSpeaker({
      speech: browserSpeech(speechSynthesis, voice),
      now: () => performance.now(),
      later,
      onFailed: (why) => tellProblem(status, why === 'not-allowed' ? 'blocked' : 'deviceFailed'),
    });
  };
  const speech = 'speechSynthesis' in window ? speechSynthesis : null;
  if (speech) {
    const refresh = (): void => {
      voices = speech.getVoices();
      showVoices();
    };
    void listVoices(speech).then(refresh);
    speech.addEventListener('voiceschanged', refresh);
  } else status.setState({ deviceVoices: [] });

  const undo = [
    giveVoice({ player, session, status, library, files, deviceVoice, later }),
    player.on('programme', showVoices),
    // Keys mean this page only while it can be heard.
    whileSounding(session, () =>
      'mediaSession' in navigator ? answerMediaKeys(navigator.mediaSession, player, titleOf) : () => {},
    ),
  ];
  return () => {
    for (const each of undo) each();
  };
}

function whileSounding(session: Session, start: () => () => void): () => void {
  let stop: (() => void) | null = null;
  const follow = ({ sound }: { readonly sound: boolean }): void => {
    if (sound) stop ??= start();
    else {
      stop?.();
      stop = null;
    }
  };
  follow(session.getState());
  const undo = session.subscribe(follow);
  return () => {
    undo();
    stop?.();
  };
}
