import type { Engine } from './engines';
import { readFile } from 'node:fs/promises';
import { readWav } from './pcm';
import { quietFrom } from './quietFrom';

/** A rendering whose length differs more from the sound it is to explain is not the same reading. */
const SAME_READING = 0.02;

/**
 * When each piece of a phrase is said, in samples of its sound, as far as the engine can tell: null where it cannot.
 * @param length samples of the phrase said as a whole.
 */
export async function pieceStarts(
  engine: Engine,
  texts: readonly string[],
  length: number,
  wav: string,
): Promise<(number | null)[]> {
  const starts: (number | null)[] = [0];
  for (let i = 1; i < texts.length; i += 1) {
    starts.push(engine.sayInTwo ? await startOf(texts.slice(0, i), texts.slice(i), engine.sayInTwo) : null);
  }
  return starts;

  async function startOf(
    first: readonly string[],
    second: readonly string[],
    sayInTwo: NonNullable<Engine['sayInTwo']>,
  ): Promise<number | null> {
    await sayInTwo(first.join(' '), second.join(' '), false, wav);
    const even = await samplesOf(wav);
    if (Math.abs(even.length / length - 1) > SAME_READING) return null;
    await sayInTwo(first.join(' '), second.join(' '), true, wav);
    const at = quietFrom(even, await samplesOf(wav));
    return at === null ? null : Math.round((at * length) / even.length);
  }
}

const samplesOf = async (wav: string): Promise<Float32Array> => readWav(await readFile(wav)).samples;

/**
 * Completes starts: what is unknown, or out of order, is spread between its neighbors by weight.
 * @param starts samples, the first known.
 * @param weights how long each piece takes beside the others.
 * @param end where the last piece ends.
 */
export function fillIn(
  starts: readonly (number | null)[],
  weights: readonly number[],
  end: number,
): number[] {
  const known: (readonly [index: number, at: number])[] = [];
  starts.forEach((at, i) => {
    if (at !== null && at >= (known.at(-1)?.[1] ?? 0) && at <= end) known.push([i, at]);
  });
  const filled: number[] = [];
  known.forEach(([from, at], k) => {
    const [to, until] = known[k + 1] ?? [starts.length, end];
    const all = weights.slice(from, to).reduce((sum, each) => sum + each, 0);
    let said = 0;
    for (const each of weights.slice(from, to)) {
      filled.push(at + ((until - at) * said) / all);
      said += each;
    }
  });
  return filled;
}
