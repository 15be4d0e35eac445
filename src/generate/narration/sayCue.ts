import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { breathsOf } from '../../narration/phrases';
import { splitWords } from '../../narration/words';
import type { Engine } from './engines';
import { joined, readWav, secondsOf, trimmed, type Pcm } from './pcm';
import type { WordWeight } from './phones';

/** A cue as it is heard, with the times of its words in it. */
export interface SaidCue {
  readonly pcm: Pcm;
  /** Start and end of each word in turn, ms. */
  readonly words: readonly number[];
  /** Index of the first word of each phrase. */
  readonly phrases: readonly number[];
}

/**
 * Says a cue phrase by phrase, so that each phrase begins exactly where its time says.
 * @param speakableOf how the engine should get a text. @param folder for files that come and go.
 */
export async function sayCue(
  text: string,
  engine: Engine,
  speakableOf: (text: string) => string,
  weightOf: WordWeight,
  folder: string,
): Promise<SaidCue> {
  const wav = join(folder, 'phrase.wav');
  const parts: { pcm: Pcm; pauseS: number }[] = [];
  const times: number[] = [];
  const phrases: number[] = [];
  let t = 0;
  for (const phrase of breathsOf(text, splitWords(text))) {
    await engine.say(speakableOf(phrase.text), wav);
    const pcm = trimmed(readWav(await readFile(wav)));
    if (pcm.samples.length === 0) throw new Error(`The engine said nothing for « ${phrase.text} ».`);
    parts.push({ pcm, pauseS: phrase.pauseS });
    phrases.push(phrase.firstWord);
    t += phrase.pauseS;
    const weights = phrase.words.map((word) => weightOf(speakableOf(word.text)));
    const perWeight = secondsOf(pcm) / weights.reduce((sum, weight) => sum + weight, 0);
    for (const weight of weights) {
      const end = t + weight * perWeight;
      times.push(Math.round(t * 1000), Math.round(end * 1000));
      t = end;
    }
  }
  return { pcm: joined(parts, parts[0]?.pcm.rateHz ?? 16_000), words: times, phrases };
}
