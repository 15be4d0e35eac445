import { use } from 'react';
import type { LanguageCode } from '../narration/types';
import { useUi, useSession } from './context';

/** Words that only whoever opens a panel fetches: one module a language, each with its `WORDS`. */
export type LazyWords<T> = Readonly<Record<LanguageCode, () => Promise<{ readonly WORDS: T }>>>;

const fetched = new WeakMap<object, Map<LanguageCode, Promise<unknown>>>();

/**
 * The words of the present language; suspends until they are there. Where they cannot be fetched, the words of the
 * document's own language stand in, and the next opening tries again.
 * @param packs must keep its identity between renders.
 */
export function useLazyWords<T>(packs: LazyWords<T>): T {
  const language = useSession((state) => state.language);
  const { languages } = useUi();
  const own = languages[0]?.code ?? language;
  let of = fetched.get(packs) as Map<LanguageCode, Promise<T>> | undefined;
  if (!of) fetched.set(packs, (of = new Map()));
  let words = of.get(language);
  if (!words) {
    words = packs[language]().then(
      ({ WORDS }) => WORDS,
      () => {
        of.delete(language);
        return packs[own]().then(({ WORDS }) => WORDS);
      },
    );
    of.set(language, words);
  }
  return use(words);
}
