import { useMemo } from 'react';
import { TEST_VIEWS } from '../../content/poem/selfTest/testViews';
import { TEST_PLACES } from '../../content/poem/selfTest/testPlaces';
import type { Player } from '../../player/player';
import type { Programme } from '../../scene/types';
import type { Quiz } from '../../player/selfTest/quiz';
import { ringOf, type Ringed } from '../../player/selfTest/ringOf';
import { useProgramme, usePlayer, useSession } from '../context';

const DRAWN = ['drawn'] as const;
const USUAL_ASPECT = 1.6;

/** Width over height of the picture, roughly: a hair's breadth more is no other picture. */
const aspectOf = ({ viewpoint: { widthPx, heightPx } }: Player): number =>
  widthPx > 0 && heightPx > 0 ? Math.round((20 * widthPx) / heightPx) / 20 : USUAL_ASPECT;

/** What has been looked for in one programme and picture: page and picture ask for it, before and after the answer, and it takes its time. */
let looked: {
  readonly programme: Programme;
  readonly aspect: number;
  /** By what decides it of a question. */
  readonly rings: Map<string, Ringed | null>;
} | null = null;

function ringFor(quiz: Quiz, programme: Programme, aspect: number): Ringed | null {
  if (looked?.programme !== programme || looked.aspect !== aspect)
    looked = { programme, aspect, rings: new Map() };
  const { view, moment, values, tool, ring } = quiz;
  const key = JSON.stringify([view, moment, values, tool, ring]);
  const known = looked.rings.get(key);
  if (known !== undefined) return known;
  const found = ringOf(quiz, { programme, views: TEST_VIEWS, places: TEST_PLACES, aspect });
  looked.rings.set(key, found);
  return found;
}

/** Where the ring of the question on screen stands; null: there is none, or it cannot be shown here. */
export function useRing(): Ringed | null {
  const quiz = useSession((state) => state.quiz);
  const programme = useProgramme();
  const aspect = usePlayer(DRAWN, aspectOf);
  return useMemo(() => (quiz?.ring ? ringFor(quiz, programme, aspect) : null), [quiz, programme, aspect]);
}

/** Whether the ring of a question can be shown. */
export const hasRing = (quiz: Quiz, player: Player): boolean =>
  ringFor(quiz, player.programme, aspectOf(player)) !== null;
