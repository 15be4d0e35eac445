import type { ProgrammeCue } from '../../scene/types';
import type { PlacedSound } from './filmPlan';

/** Samples per second of a film's sound: what Opus and AAC both take. */
export const FILM_HZ = 48_000;

/** Samples of one cue's sound at `FILM_HZ`; null: it cannot be had. */
export type SamplesOf = (cue: ProgrammeCue) => Promise<Float32Array | null>;

/**
 * The sound of a film from its beginning, a stretch at a time. Each sound is asked for when its time has come, and let go
 * of when it has passed: a film of a quarter of an hour never lies in memory as a whole.
 */
export class SoundTrack {
  readonly #sounds: readonly PlacedSound[];
  readonly #samplesOf: SamplesOf;
  #next = 0;
  #sounding: { readonly from: number; readonly samples: Float32Array }[] = [];

  constructor(sounds: readonly PlacedSound[], samplesOf: SamplesOf) {
    this.#sounds = sounds;
    this.#samplesOf = samplesOf;
  }

  /** Samples `from` up to, not including, `to` of the film. Stretches are asked for in order. */
  async mix(from: number, to: number): Promise<Float32Array<ArrayBuffer>> {
    const out = new Float32Array(to - from);
    for (let placed = this.#sounds[this.#next]; placed; placed = this.#sounds[this.#next]) {
      const at = Math.round(placed.atS * FILM_HZ);
      if (at >= to) break;
      this.#next += 1;
      const samples = await this.#samplesOf(placed.cue);
      if (samples) this.#sounding.push({ from: at, samples });
    }
    for (const { from: at, samples } of this.#sounding) {
      const first = Math.max(from, at);
      const last = Math.min(to, at + samples.length);
      for (let i = first; i < last; i++) out[i - from] = out[i - from]! + samples[i - at]!;
    }
    this.#sounding = this.#sounding.filter(({ from: at, samples }) => at + samples.length > to);
    return out;
  }
}
