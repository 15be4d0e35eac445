import { wordSeconds } from './pace';
import { breathsOf } from './phrases';
import type { LanguageCode } from './types';
import { splitWords } from './words';

export interface AlignInput {
  /** Loudness of the recording, one figure (RMS, any unit) per frame. */
  readonly envelope: ArrayLike<number>;
  readonly frameS: number;
  /** What is said in it, plain. */
  readonly text: string;
  readonly language: LanguageCode;
  /** How long a word lasts beside the others; by its letters unless told. */
  readonly weightOf?: (word: string) => number;
}

/** Seconds from the recording's start. */
export interface Alignment {
  /** Between first and last sound. */
  readonly startS: number;
  readonly endS: number;
  readonly words: readonly { readonly startS: number; readonly endS: number }[];
  /** Index of the first word of each phrase. */
  readonly phrases: readonly number[];
}

/** So much quieter than its loud parts is silence. */
const SILENT_SHARE = 0.06;
/** Shorter silences belong to a word: the closing of a p, t or k. */
const SHORTEST_PAUSE_S = 0.09;

interface Pause {
  readonly startS: number;
  readonly endS: number;
}

/**
 * Finds in a recording when each word of a known text is said: phrases begin where a silence stands at about the place
 * at which the text pauses; within a phrase the words share its time. Phrase times are good to the silence's edge.
 * Null when nothing is heard, or the text has no word.
 */
export function alignWords({
  envelope,
  frameS,
  text,
  language,
  weightOf = (word) => wordSeconds(word, language),
}: AlignInput): Alignment | null {
  const words = splitWords(text);
  const silences = silencesOf(envelope, frameS);
  if (words.length === 0 || !silences) return null;
  const { startS, endS, pauses } = silences;
  const groups = breathsOf(text, words);
  const weights = groups.map((group) => group.words.reduce((sum, { text: word }) => sum + weightOf(word), 0));
  const cuts = cutsAt(weights, pauses, startS, endS);
  const timed: { startS: number; endS: number }[] = [];
  const phrases: number[] = [];
  groups.forEach((group, i) => {
    phrases.push(timed.length);
    const from = cuts[i - 1]?.endS ?? startS;
    const to = cuts[i]?.startS ?? endS;
    const perWeight = (to - from) / (weights[i] || 1);
    let t = from;
    for (const { text: word } of group.words) {
      const end = Math.min(to, t + weightOf(word) * perWeight);
      timed.push({ startS: t, endS: end });
      t = end;
    }
  });
  return { startS, endS, words: timed, phrases };
}

function silencesOf(
  envelope: ArrayLike<number>,
  frameS: number,
): { startS: number; endS: number; pauses: Pause[] } | null {
  const sorted = Array.from(envelope).toSorted((a, b) => a - b);
  const loud = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (!(loud > 0)) return null;
  // A noisy room is never silent: the threshold stands above its quietest tenth.
  const floor = sorted[Math.floor(sorted.length * 0.1)] ?? 0;
  const threshold = Math.max(loud * SILENT_SHARE, Math.min(floor * 2, loud * 0.3));
  let first = -1;
  let last = -1;
  const pauses: Pause[] = [];
  for (let i = 0; i < envelope.length; i += 1) {
    if (!((envelope[i] ?? 0) > threshold)) continue;
    if (first < 0) first = i;
    else if ((i - last - 1) * frameS >= SHORTEST_PAUSE_S)
      pauses.push({ startS: (last + 1) * frameS, endS: i * frameS });
    last = i;
  }
  return first < 0 ? null : { startS: first * frameS, endS: (last + 1) * frameS, pauses };
}

/**
 * The silence after each group but the last: of all ways to hand the groups ascending silences, the one in which every
 * group's share of the sounding time is nearest to its share of the weight. Without silences enough, groups are cut
 * where their weight says.
 */
function cutsAt(weights: readonly number[], pauses: readonly Pause[], startS: number, endS: number): Pause[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = weights.length - 1;
  const soundingS = endS - startS - pauses.reduce((sum, pause) => sum + pause.endS - pause.startS, 0);
  // Sounding seconds before each silence.
  let sounded = 0;
  let edge = startS;
  const before = pauses.map((pause) => {
    sounded += pause.startS - edge;
    edge = pause.endS;
    return sounded;
  });
  let share = 0;
  const due = weights.slice(0, count).map((weight) => ((share += weight) / total) * soundingS);
  if (pauses.length < count) return due.map((s) => pauseNear(startS + (s / soundingS) * (endS - startS)));
  // cost[k] of handing the first groups to the silences up to k, the last of them to k itself.
  let cost = pauses.map((pause, k) => costOf(pause, (before[k] ?? 0) - (due[0] ?? 0)));
  const chosen: number[][] = [pauses.map(() => -1)];
  for (let i = 1; i < count; i += 1) {
    const from: number[] = [];
    const next = pauses.map((pause, k) => {
      let best = -1;
      for (let j = i - 1; j < k; j += 1)
        if (best < 0 || (cost[j] ?? Infinity) < (cost[best] ?? Infinity)) best = j;
      from.push(best);
      if (best < 0) return Infinity;
      return (cost[best] ?? Infinity) + costOf(pause, (before[k] ?? 0) - (due[i] ?? 0));
    });
    chosen.push(from);
    cost = next;
  }
  if (count === 0) return [];
  let k = cost.indexOf(Math.min(...cost));
  const cuts: Pause[] = [];
  for (let i = count - 1; i >= 0; i -= 1) {
    const pause = pauses[k];
    if (pause) cuts.unshift(pause);
    k = chosen[i]?.[k] ?? -1;
  }
  return cuts;
}

/** Far from where it is due costs; a long silence is more likely one between phrases. */
const costOf = ({ startS, endS }: Pause, missS: number): number =>
  missS ** 2 - 0.3 * Math.min(0.6, endS - startS);

const pauseNear = (atS: number): Pause => ({ startS: atS, endS: atS });
