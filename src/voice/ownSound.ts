import { alignWords } from '../narration/align';
import { fingerprint, fingerprintOf, type CueSound } from '../narration/sounds';
import { LONGEST_TAKE_S } from '../player/recorderDevice';
import { recordingKey, type RecordedCue } from '../player/recordings';
import { envelopeOf, FRAME_S } from '../narration/envelope';
import { readWav, WAV_RATE_HZ } from './wav';

/** A take is cut when it has become too long; what has been trimmed is shorter. */
const LONGEST_MS = LONGEST_TAKE_S * 1000 + 1000;

/**
 * The sound that a recording is: how long, and when its words are heard.
 * @returns null when the bytes are no WAV of ours, too long or silent, or the text has no word.
 */
export function ownSound(cue: RecordedCue, bytes: Uint8Array): CueSound | null {
  const samples = readWav(bytes);
  if (!samples || samples.length === 0) return null;
  const durationMs = Math.ceil((samples.length / WAV_RATE_HZ) * 1000);
  if (durationMs > LONGEST_MS) return null;
  const envelope = envelopeOf(samples, WAV_RATE_HZ);
  const found = alignWords({ envelope, frameS: FRAME_S, text: cue.text, language: cue.language });
  if (!found) return null;
  // The last stretch may be shorter than the others.
  const inSound = (seconds: number): number => Math.min(durationMs, Math.round(seconds * 1000));
  return {
    file: recordingKey(cue),
    // Another take has another one.
    version: fingerprintOf(bytes),
    text: fingerprint(cue.text),
    durationMs,
    words: found.words.flatMap(({ startS, endS }) => [inSound(startS), inSound(endS)]),
    phrases: found.phrases,
    bytes: { opus: bytes.length, mp3: bytes.length },
  };
}
