import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { breathsOf, type Breath } from '../../narration/phrases';
import { splitWords } from '../../narration/words';
import type { Engine } from './engines';
import { joined, readWav, secondsOf, trimmed, type Pcm } from './pcm';
import type { WordWeight } from './phones';
import { piecesOf, type Piece, type Pronunciation } from './pieces';
import { fillIn, pieceStarts } from './pieceTimes';

/** A cue as it is heard, with the times of its words in it. */
export interface SaidCue {
  readonly pcm: Pcm;
  /** Start and end of each word in turn, ms. */
  readonly words: readonly number[];
  /** Index of the first word of each phrase. */
  readonly phrases: readonly number[];
}

/** A phrase as an engine gets it: respelled pieces that together are its words, and what closes it. */
export interface PhraseToSay {
  readonly breath: Breath;
  readonly pieces: readonly Piece[];
  readonly texts: readonly string[];
}

/** Cuts a cue's plain text into phrases and spells them. */
export function phrasesToSay(text: string, pronunciation: Pronunciation): PhraseToSay[] {
  return breathsOf(text, splitWords(text)).map((breath) => {
    const words = breath.words.map((word) => ({ ...word, offset: word.offset - breath.offset }));
    const pieces = piecesOf({ text: breath.text, words }, pronunciation);
    const closing = closingOf(breath.text.slice(endOf(words.at(-1))));
    return {
      breath,
      pieces,
      texts: pieces.map(({ text: said }, i) => (i === pieces.length - 1 ? said + closing : said)),
    };
  });
}

const endOf = (word: { readonly offset: number; readonly text: string } | undefined): number =>
  word ? word.offset + word.text.length : 0;

/** A question rises, a sentence falls, anything else goes on. */
function closingOf(after: string): string {
  if (/[?؟]/u.test(after)) return '?';
  return /[.!…]/u.test(after) ? '.' : ',';
}

/**
 * Says a cue phrase by phrase, so that each phrase begins exactly where its time says; where a word begins in it the
 * engine is asked, else its sounds are counted.
 * @param folder for files that come and go.
 */
export async function sayCue(
  phrases: readonly PhraseToSay[],
  engine: Engine,
  weightOf: WordWeight,
  folder: string,
): Promise<SaidCue> {
  const parts: { pcm: Pcm; pauseS: number }[] = [];
  const times: number[] = [];
  let t = 0;
  for (const phrase of phrases) {
    const { pcm, starts } = await sayPhrase(phrase, engine, weightOf, folder);
    const { breath, pieces } = phrase;
    parts.push({ pcm, pauseS: breath.pauseS });
    t += breath.pauseS;
    const ends = [...starts.slice(1), pcm.samples.length];
    pieces.forEach((piece, i) => {
      const words = breath.words.slice(piece.firstWord, piece.endWord);
      const all = words.reduce((sum, word) => sum + weightOf(word.text), 0);
      // Rounding must not let a word begin before the last one ends.
      let at = Math.max(t + (starts[i] ?? 0) / pcm.rateHz, (times.at(-1) ?? 0) / 1000);
      const lengthS = ((ends[i] ?? 0) - (starts[i] ?? 0)) / pcm.rateHz;
      for (const word of words) {
        const end = at + (lengthS * weightOf(word.text)) / all;
        times.push(Math.round(at * 1000), Math.round(end * 1000));
        at = end;
      }
    });
    t += secondsOf(pcm);
  }
  return {
    pcm: joined(parts, parts[0]?.pcm.rateHz ?? 16_000),
    words: times,
    phrases: phrases.map(({ breath }) => breath.firstWord),
  };
}

/** One phrase without the silence around it, and the samples at which its pieces start. */
async function sayPhrase(
  { breath, pieces, texts }: PhraseToSay,
  engine: Engine,
  weightOf: WordWeight,
  folder: string,
): Promise<{ pcm: Pcm; starts: readonly number[] }> {
  const wav = join(folder, 'phrase.wav');
  await engine.say(texts.join(' '), wav);
  const whole = readWav(await readFile(wav));
  const { pcm, from } = trimmed(whole);
  if (pcm.samples.length === 0) throw new Error(`The engine said nothing for « ${breath.text} ».`);
  const found = await pieceStarts(engine, texts, whole.samples.length, wav);
  const within = found.map((sample) => sample && Math.min(Math.max(0, sample - from), pcm.samples.length));
  const weights = pieces.map(({ firstWord, endWord }) =>
    breath.words.slice(firstWord, endWord).reduce((sum, { text }) => sum + weightOf(text), 0.01),
  );
  return { pcm, starts: fillIn(within, weights, pcm.samples.length) };
}
