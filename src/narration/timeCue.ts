import { readMarks } from './marks';
import { pauseSeconds, wordSeconds } from './pace';
import type { CueSound } from './sounds';
import type { LanguageCode, TimedCue, TimedWord } from './types';
import { splitWords } from './words';

/**
 * Gives every word of a cue its time, as an unhurried speaker would read it, and every beat the start of the word that
 * follows its mark. The silence after the last word belongs to whoever puts cues one after another.
 * @param markedText words with `{beat}` marks, each directly before a word.
 * @param pace 1 is about 150 words a minute; 2 is twice as fast. Must be above 0.
 * @throws Error, a sentence that quotes the text, when a mark is malformed or has no word right after it.
 * @example timeCue('Il {touch}touche.', 'fr').beats.touch // the start of « touche », 0.18 s
 */
export function timeCue(markedText: string, language: LanguageCode, pace = 1): TimedCue {
  if (!(pace > 0 && Number.isFinite(pace))) throw new RangeError(`A pace is a number above 0, not ${pace}.`);
  return withBeats(markedText, (text) => readAt(text, language, pace));
}

/**
 * The same with the times at which a sound says the words.
 * @param sound of exactly this text; one with another number of words is refused.
 * @throws Error as `timeCue` does, and when the sound's words are not this text's.
 */
export function timeCueBySound(markedText: string, sound: Pick<CueSound, 'words'>): TimedCue {
  return withBeats(markedText, (text) => {
    const words = splitWords(text);
    if (sound.words.length !== 2 * words.length) {
      throw new Error(
        `In « ${markedText} »: the sound says ${sound.words.length / 2} words, the text has ${words.length}.`,
      );
    }
    return words.map((word, i) => ({
      ...word,
      startS: (sound.words[2 * i] ?? 0) / 1000,
      endS: (sound.words[2 * i + 1] ?? 0) / 1000,
    }));
  });
}

/** Words at the pace of someone who reads them aloud. */
function readAt(text: string, language: LanguageCode, pace: number): TimedWord[] {
  const words: TimedWord[] = [];
  let t = 0;
  let said = 0;
  for (const word of splitWords(text)) {
    // Before the first word there is nothing to pause after.
    if (words.length > 0) t += pauseSeconds(text.slice(said, word.offset)) / pace;
    const endS = t + wordSeconds(word.text, language) / pace;
    words.push({ ...word, startS: t, endS });
    t = endS;
    said = word.offset + word.text.length;
  }
  return words;
}

/** Times a marked text and gives each beat the start of the word after its mark. */
function withBeats(markedText: string, timesOf: (text: string) => TimedWord[]): TimedCue {
  const { text, marks } = readMarks(markedText);
  const words = timesOf(text);
  if (words.length === 0) throw new Error(`In « ${markedText} »: there is no word to say.`);
  const beats = Object.fromEntries(
    marks.map(({ beat, offset }) => {
      const word = words.find((candidate) => candidate.offset === offset);
      if (!word)
        throw new Error(`In « ${markedText} »: the mark « ${beat} » does not stand directly before a word.`);
      return [beat, word.startS];
    }),
  );
  return { text, words, beats, durationS: words.at(-1)?.endS ?? 0 };
}
