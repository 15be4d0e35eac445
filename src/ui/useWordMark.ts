import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';
import { wordAt } from '../narration/captions';
import type { ProgrammeCue } from '../scene/types';
import { useTime, useUi } from './context';

/**
 * Marks the word being said among the elements with a `data-word` inside an element, without rendering.
 * @param page changes whenever other words stand there.
 * @returns the ref of that element.
 */
export function useWordMark<T extends Element>(
  cue: ProgrammeCue | undefined,
  page: unknown,
): RefObject<T | null> {
  const { player } = useUi();
  const text = useRef<T>(null);
  const marked = useRef<Element | null>(null);
  const mark = useCallback(
    (timeS: number) => {
      const index = cue ? wordAt(cue.words, timeS) : -1;
      const spoken = text.current?.querySelector(`[data-word="${index}"]`) ?? null;
      if (spoken === marked.current) return;
      marked.current?.removeAttribute('data-spoken');
      spoken?.setAttribute('data-spoken', '');
      marked.current = spoken;
    },
    [cue],
  );
  useTime(mark);
  // A page that has just turned holds words that could not be marked before they stood in the document.
  useLayoutEffect(() => mark(player.timeS), [mark, player, page]);
  return text;
}
