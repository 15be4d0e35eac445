/** Below this share of its loudest stretch a recording is at rest: 32 dB down, under the weakest consonant. [D] */
const REST_SHARE = 0.025;
/** The tenth of the stretches that is quietest tells the room; what is said is at least 10 dB above it. [D] */
const ROOM_PART = 0.1;
const ABOVE_ROOM = 3.2;
/** In a recording without any pause the quietest tenth is speech as well: the room is never taken to be louder. [D] */
const LOUDEST_ROOM_SHARE = 0.15;

/**
 * Loudness above which something is said.
 * @param envelope loudness (RMS, 0 to 1) of short stretches of the recording, in turn.
 */
export function restLevel(envelope: ArrayLike<number>): number {
  const sorted = Float32Array.from(envelope).sort();
  const loudest = sorted.at(-1) ?? 0;
  const room = sorted[Math.floor(sorted.length * ROOM_PART)] ?? 0;
  return Math.max(loudest * REST_SHARE, Math.min(room * ABOVE_ROOM, loudest * LOUDEST_ROOM_SHARE));
}
