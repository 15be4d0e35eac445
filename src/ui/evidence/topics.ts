import { CONFLICTS, type Conflict } from '../../content/poem/conflicts';
import { STEPS, type Claim, type Step } from '../../content/poem/evidence';
import { evidenceSourceOf } from './evidenceSourceOf';
import { KEY_FIGURES } from '../../content/poem/keyFigures';
import type { EvidenceWords, TopicWords } from '../../content/words/evidence/types';
import type { FiguresWords } from '../../content/words/figures/types';

/** A row of the page of figures: on what all agree, or a question on which sources differ. */
export interface Topic {
  readonly id: string;
  readonly step: Step;
  readonly claims: readonly Claim[];
  readonly words: TopicWords;
  /** Cues that tell it, the first that the case has. */
  readonly cues: readonly string[];
  /** null: the sources do not differ. */
  readonly conflict: Conflict | null;
}

/** Everything on the page in the words of one language, in the order of the steps, what is agreed before what is not. */
export function topicsIn(figures: FiguresWords, evidence: EvidenceWords): readonly Topic[] {
  const agreed = KEY_FIGURES.map(({ id, step, claims, cue }) => ({
    id,
    step,
    claims,
    words: figures.rows[id],
    cues: cue === undefined ? [] : [cue],
    conflict: null,
  }));
  const disputed = CONFLICTS.map((conflict) => ({
    id: conflict.id,
    step: conflict.step,
    claims: conflict.claims,
    words: evidence.conflicts[conflict.id],
    cues: conflict.at.cues ?? [],
    conflict,
  }));
  const all = [...agreed, ...disputed];
  return STEPS.flatMap((step) => all.filter((topic) => topic.step === step));
}

/** Letters without accents and vowel signs, numbers with a decimal point: `'7,5 % Œsophagite'` -> `7.5 % œsophagite`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/\s/gu, ' ')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .toLowerCase();

/** Whether every word that is sought stands somewhere in a row: its question, its claims, their sources and years. */
export function matches({ words, claims }: Topic, sought: string): boolean {
  const keys = claims.flatMap(({ figures }) => figures.map(({ source }) => source));
  const cited = keys.flatMap((key) => {
    const { citation, year } = evidenceSourceOf(key) ?? {};
    return [key, citation ?? '', String(year ?? '')];
  });
  const text = plain([words.what, ...Object.values(words.says).flat(), ...cited].join(' '));
  return plain(sought)
    .split(' ')
    .every((part) => text.includes(part));
}
