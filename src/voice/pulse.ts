import { lastAtOrBefore } from '../math/search';
import type { TimedWord } from '../narration/types';
import type { Player } from '../player/player';

/** Seldom enough to cost nothing, often enough that a cue follows the last one also in a hidden tab. */
const LONGEST_MS = 200;
/** A timer may fire a trifle early. */
const LATE_MS = 2;

const startOf = ({ startS }: TimedWord): number => startS;

/**
 * Lets the story go on at every word, frames or no frames: where drawing is slow the captions still keep to the voice,
 * and in a hidden tab, where nothing is drawn at all, the voice is not left waiting.
 * @param later calls back once after some milliseconds; returns its undo.
 * @returns the undo.
 */
export function pulse(player: Player, later: (callback: () => void, ms: number) => () => void): () => void {
  let cancel: (() => void) | null = null;
  const beat = (): void => {
    player.advance();
    cancel = player.playing ? later(beat, toNextWordMs(player)) : null;
  };
  const start = (): void => {
    cancel ??= later(beat, 0);
  };
  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  const undo = [player.on('play', start), player.on('pause', stop)];
  if (player.playing) start();
  return () => {
    for (const each of undo) each();
    stop();
  };
}

function toNextWordMs({ programme, instant, timeS, rate }: Player): number {
  const words = programme.cues[instant.cue]?.words ?? [];
  const next = words[lastAtOrBefore(words, startOf, timeS) + 1];
  return next ? Math.min(LONGEST_MS, ((next.startS - timeS) / rate) * 1000 + LATE_MS) : LONGEST_MS;
}
