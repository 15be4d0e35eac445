import type { Script } from './types';

/** Name of the words of a cue, and of their sound: `myotomy.length`, `myotomy.length.longCut`. */
export const wordsKey = (cueId: string, trait: string | null): string =>
  trait === null ? cueId : `${cueId}.${trait}`;

/** One way of saying a cue, as marked text. */
export interface CueWords {
  readonly key: string;
  readonly cueId: string;
  /** null: the plain words, those of the standard case. */
  readonly trait: string | null;
  readonly text: string;
  /** As a speech engine must read it. */
  readonly spoken: string;
}

/** All ways of saying all cues: the plain words, and what is said instead where a trait holds. */
export function allWords({ cues, spoken, variants = {} }: Script): CueWords[] {
  return Object.entries(cues).flatMap(([cueId, text]) => [
    { key: cueId, cueId, trait: null, text, spoken: spoken?.[cueId] ?? text },
    ...(variants[cueId] ?? []).map((variant) => ({
      key: wordsKey(cueId, variant.trait),
      cueId,
      trait: variant.trait,
      text: variant.text,
      spoken: variant.spoken ?? variant.text,
    })),
  ]);
}

/**
 * The words of a cue in a case: the first variant whose trait holds, else the plain words.
 * @throws Error, a sentence, when there are none.
 */
export function wordsIn(
  { language, cues, variants }: Script,
  cueId: string,
  traits: ReadonlySet<string>,
): { readonly key: string; readonly text: string } {
  const variant = variants?.[cueId]?.find(({ trait }) => traits.has(trait));
  if (variant) return { key: wordsKey(cueId, variant.trait), text: variant.text };
  const text = cues[cueId];
  if (text === undefined) throw new Error(`The ${language} script has no words for cue ${cueId}.`);
  return { key: cueId, text };
}
