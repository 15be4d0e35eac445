import { PAIRS, SIDES_OF } from '../../procedure/pairs';
import type { Programme } from '../../scene/types';
import { tidyOrbit } from '../orbit';
import { simplify } from './simplify';
import { MARK_COLORS, POINT_SIZE, type Drawing, type MarkSurface, type Stroke } from './types';

/*
 * Drawings as a few letters that an address carries behind its « # », which no browser sends anywhere.
 *
 * Bytes: version, then of each drawing: chapter by its place among the chapters, hundredths of a second from the
 * chapter's start, the swallow, the surface, strokes; of each stroke its color, count of points, first point, and how
 * far each further one lies from the one before. Whole numbers of any size: seven bits a byte, the sign in the lowest.
 */
const VERSION = 1;
/** A step of a point: outside cm, through the endoscope units of its lens. Finer than any finger. */
const STEP = { outside: 0.02, scope: 0.004 } as const;
const ORBIT_STEP = 10;
/** Longest text that is read, letters; a longer one was written by nobody here. */
const LONGEST = 40_000;
const MOST_DRAWINGS = 200;
const MOST_STROKES = 400;
const MOST_POINTS = 4000;
/** Farthest from the middle that a point may lie, in its unit. */
const FARTHEST = { outside: 200, scope: 10 } as const;

class Writer {
  readonly bytes: number[] = [];

  whole(value: number): void {
    let rest = value;
    do {
      const low = rest % 128;
      rest = Math.floor(rest / 128);
      this.bytes.push(rest > 0 ? low + 128 : low);
    } while (rest > 0);
  }

  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }
}

/** Nothing of it can be read: it is cut short, or was never one of ours. */
class Unreadable extends Error {}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  whole(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || scale > 2 ** 42) throw new Unreadable('cut short');
      value += (byte % 128) * scale;
      if (byte < 128) break;
    }
    if (value > most) throw new Unreadable(`${value} is more than ${most}`);
    return value;
  }

  signed(most: number): number {
    const value = this.whole(2 * most + 1);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}

const indexIn = <T>(list: readonly T[], value: T): number => Math.max(0, list.indexOf(value));

/** What decides how drawings are written and read: the chapters and swallows there are. */
export interface MarkOffer {
  readonly programme: Programme;
  readonly swallowIds: readonly string[];
}

/**
 * Drawings as text for an address; `''` when there are none.
 * @param tolerance a coarser line is shorter: 1 keeps what the eye sees.
 */
export function formatMarks(
  drawings: readonly Drawing[],
  { programme, swallowIds }: MarkOffer,
  tolerance = 1,
): string {
  const full = drawings.filter(({ strokes }) => strokes.length > 0);
  if (full.length === 0) return '';
  const out = new Writer();
  out.whole(VERSION);
  for (const { timeS, swallow, surface, strokes } of full) {
    const chapter = Math.max(
      0,
      programme.chapters.findLastIndex(({ start }) => start <= timeS),
    );
    out.whole(chapter);
    out.whole(Math.max(0, Math.round((timeS - programme.chapters[chapter]!.start) * 100)));
    out.whole(swallow ? swallowIds.indexOf(swallow.id) + 1 : 0);
    if (swallow) out.whole(Math.round(swallow.timeS * 100));
    putSurface(out, surface);
    const step = STEP[surface.view];
    out.whole(strokes.length);
    for (const { color, points } of strokes) {
      out.whole(indexIn(MARK_COLORS, color));
      putPoints(out, simplify(points, step * tolerance), step);
    }
  }
  return toText(out.bytes);
}

function putSurface(out: Writer, surface: MarkSurface): void {
  out.whole(surface.view === 'outside' ? 1 : 0);
  if (surface.view === 'scope') return;
  const { orbit, guided, pair, side } = surface;
  out.whole(guided ? 1 : 0);
  out.whole(pair === 'none' ? 0 : PAIRS.indexOf(pair) + 1);
  if (pair !== 'none') out.whole(side ? SIDES_OF[pair].indexOf(side) : 0);
  const tidy = tidyOrbit(orbit);
  for (const value of [tidy.azimuthDeg, tidy.elevationDeg, tidy.targetX, tidy.targetY, tidy.targetZ])
    out.signed(Math.round(value * ORBIT_STEP));
  out.whole(Math.round(tidy.distanceCm * ORBIT_STEP));
}

function putPoints(out: Writer, points: readonly number[], step: number): void {
  out.whole(points.length / POINT_SIZE);
  let [x, y] = [0, 0];
  for (let i = 0; i < points.length; i += POINT_SIZE) {
    const [nextX, nextY] = [Math.round(points[i]! / step), Math.round(points[i + 1]! / step)];
    out.signed(nextX - x);
    out.signed(nextY - y);
    [x, y] = [nextX, nextY];
  }
}

/** Reads what `formatMarks` wrote; null when it cannot be read. Never throws. */
export function parseMarks(text: string, offer: MarkOffer): readonly Drawing[] | null {
  if (text.length > LONGEST || !/^[\w-]*$/.test(text)) return null;
  if (text === '') return [];
  try {
    return read(new Reader(toBytes(text)), offer);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof DOMException) return null;
    throw error;
  }
}

function read(from: Reader, { programme, swallowIds }: MarkOffer): readonly Drawing[] {
  const drawings: Drawing[] = [];
  from.whole(VERSION);
  while (!from.done) {
    if (drawings.length >= MOST_DRAWINGS) throw new Unreadable('too many drawings');
    const chapter = programme.chapters[from.whole(programme.chapters.length - 1)]!;
    const timeS = Math.min(chapter.end, chapter.start + from.whole(360_000) / 100);
    const id = swallowIds[from.whole(swallowIds.length) - 1];
    const swallow = id === undefined ? null : { id, timeS: from.whole(6000) / 100 };
    const surface = takeSurface(from);
    const strokes = Array.from({ length: from.whole(MOST_STROKES) }, () => takeStroke(from, surface.view));
    drawings.push({ id: drawings.length + 1, timeS, swallow, surface, strokes });
  }
  return drawings;
}

function takeSurface(from: Reader): MarkSurface {
  if (from.whole(1) === 0) return { view: 'scope' };
  const guided = from.whole(1) === 1;
  const pair = PAIRS[from.whole(PAIRS.length) - 1] ?? 'none';
  const side = pair === 'none' ? null : SIDES_OF[pair][from.whole(SIDES_OF[pair].length - 1)]!;
  const tenths = (): number => from.signed(1800) / ORBIT_STEP;
  const orbit = {
    azimuthDeg: tenths(),
    elevationDeg: tenths(),
    targetX: tenths(),
    targetY: tenths(),
    targetZ: tenths(),
    distanceCm: from.whole(1500) / ORBIT_STEP,
  };
  return { view: 'outside', guided, pair, side, orbit: tidyOrbit(orbit) };
}

function takeStroke(from: Reader, view: MarkSurface['view']): Stroke {
  const color = MARK_COLORS[from.whole(MARK_COLORS.length - 1)]!;
  const points: number[] = [];
  const step = STEP[view];
  const most = Math.ceil(FARTHEST[view] / step);
  let [x, y] = [0, 0];
  for (let left = from.whole(MOST_POINTS); left > 0; left--) {
    x += from.signed(2 * most);
    y += from.signed(2 * most);
    if (Math.abs(x) > most || Math.abs(y) > most) throw new Unreadable('outside the picture');
    points.push(x * step, y * step, PLAIN_PRESSURE);
  }
  return { color, points };
}

/** An address does not carry how hard a pen was pressed. */
export const PLAIN_PRESSURE = 0.5;

const toText = (bytes: readonly number[]): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.codePointAt(0)!);
