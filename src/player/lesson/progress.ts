import * as v from 'valibot';
import { fingerprint } from '../../narration/sounds';
import { WALL_LAYERS } from '../../scene/dissection';
import type { Answer } from '../selfTest/selfTest';
import type { Given } from '../selfTest/types';
import { parsedJson } from './parsedJson';
import { MOST_SEED } from './settings';

/** How far somebody is in a lesson. */
export interface LessonProgress {
  /** Ids of cues that were watched. */
  readonly seen: ReadonlySet<string>;
  /** The test that was begun and is not finished; null: none is. */
  readonly test: { readonly seed: number; readonly answers: readonly Answer[] } | null;
  /** The best finished test, 0 to 100; null: none was finished. */
  readonly bestPercent: number | null;
  readonly place: { readonly chapter: string; readonly timeS: number } | null;
}

export const NO_PROGRESS: LessonProgress = { seen: new Set(), test: null, bestPercent: null, place: null };

/** What `cmi.suspend_data` of SCORM 1.2 holds at most (CMIString4096). */
export const MOST_SAVED = 4096;

const VERSION = 1;
/** Times and places are kept to a tenth of a second, of a centimeter, of an hour. */
const TENTHS = 10;
/** `+2`, `-0312` (options below 10 each), or `+p318_21_1`: 31.8 cm, 2.1 hours, the second layer. */
const ANSWER = /^[+-](\d{1,10}|p-?\d{1,5}_\d{1,3}_\d?)$/;
const BITS_PER_LETTER = 6;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const Percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const Saved = v.object({
  v: v.literal(VERSION),
  /** Of which cues the marks are. */
  k: v.string(),
  s: v.pipe(v.string(), v.regex(/^[\w-]*$/)),
  t: v.optional(
    v.tuple([
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED)),
      v.pipe(
        v.string(),
        v.transform((text) => (text === '' ? [] : text.split('.'))),
        v.array(v.pipe(v.string(), v.regex(ANSWER))),
      ),
    ]),
  ),
  b: v.optional(Percent),
  p: v.optional(v.tuple([v.string(), v.pipe(v.number(), v.finite(), v.minValue(0))])),
});

/**
 * Progress in few letters, all of them harmless in markup and scripts. What a platform keeps is small: a mark a cue,
 * a letter or five an answer.
 * @param cueIds every cue of the story, in order.
 */
export function packProgress(progress: LessonProgress, cueIds: readonly string[]): string {
  const { seen, test, bestPercent, place } = progress;
  const saved: v.InferInput<typeof Saved> = {
    v: VERSION,
    k: keyOf(cueIds),
    s: packMarks(cueIds.map((id) => seen.has(id))),
    ...(test && { t: [test.seed, test.answers.map(packAnswer).join('.')] }),
    ...(bestPercent !== null && { b: bestPercent }),
    ...(place && { p: [place.chapter, Math.round(place.timeS * TENTHS) / TENTHS] }),
  };
  return JSON.stringify(saved);
}

/**
 * What a platform gave back. Where it is not what was saved, one begins anew; where the story has changed meanwhile, what
 * was watched and answered of it is forgotten and the score stays.
 */
export function unpackProgress(text: string, cueIds: readonly string[]): LessonProgress {
  const read = v.safeParse(Saved, parsedJson(text));
  if (!read.success) return NO_PROGRESS;
  const { k, s, t, b, p } = read.output;
  const rest = { ...NO_PROGRESS, bestPercent: b ?? null };
  if (k !== keyOf(cueIds)) return rest;
  const marks = unpackMarks(s);
  return {
    ...rest,
    seen: new Set(cueIds.filter((_, i) => marks[i] === true)),
    test: t ? { seed: t[0], answers: t[1].map(unpackAnswer) } : null,
    place: p ? { chapter: p[0], timeS: p[1] } : null,
  };
}

const keyOf = (cueIds: readonly string[]): string => fingerprint(cueIds.join(' '));

const packAnswer = ({ given, right }: Answer): string => `${right ? '+' : '-'}${packGiven(given)}`;

function packGiven(given: Given): string {
  if ('chosen' in given) return given.chosen.join('');
  const { depthCm, hour, layer } = given.pointed;
  const figures = [depthCm, hour].map((figure) => Math.round(figure * TENTHS));
  return `p${figures.join('_')}_${layer ? WALL_LAYERS.indexOf(layer) : ''}`;
}

const unpackAnswer = (text: string): Answer => ({
  right: text.startsWith('+'),
  given: unpackGiven(text.slice(1)),
});

function unpackGiven(text: string): Given {
  if (!text.startsWith('p')) return { chosen: Array.from(text, Number) };
  const [depth = '', hour = '', layer = ''] = text.slice(1).split('_');
  return {
    pointed: {
      depthCm: Number(depth) / TENTHS,
      hour: Number(hour) / TENTHS,
      layer: WALL_LAYERS[layer === '' ? -1 : Number(layer)] ?? null,
    },
  };
}

function packMarks(marks: readonly boolean[]): string {
  let text = '';
  for (let i = 0; i < marks.length; i += BITS_PER_LETTER) {
    let bits = 0;
    for (let bit = 0; bit < BITS_PER_LETTER; bit += 1) if (marks[i + bit]) bits |= 1 << bit;
    text += LETTERS[bits];
  }
  return text;
}

const unpackMarks = (text: string): boolean[] =>
  Array.from(text).flatMap((letter) => {
    const bits = LETTERS.indexOf(letter);
    return Array.from({ length: BITS_PER_LETTER }, (_, bit) => (bits & (1 << bit)) !== 0);
  });
