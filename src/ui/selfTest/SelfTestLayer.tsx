import { useCallback } from 'react';
import { useStore } from 'zustand';
import { TEST_VIEWS } from '../../content/poem/selfTest/testViews';
import type { WorldPoint } from '../../organ/coordinates';
import type { Quiz } from '../../player/selfTest/quiz';
import { useSession, useUi } from '../context';
import { PictureRing } from '../explore/PictureRing';
import { PointPad } from '../explore/PointPad';
import { Rulers } from '../explore/Rulers';
import { STRUCTURE_WORDS } from '../explore/exploreWords';
import { useLazyWords } from '../lazyWords';
import { SELF_TEST_WORDS } from './selfTestWords';
import { useRing } from './useRing';

/** What a question lays over the outside view. @param bare nothing of it is to be touched. */
export function SelfTestLayer({ bare }: { readonly bare: boolean }) {
  const quiz = useSession((state) => state.quiz);
  return quiz ? <Layer quiz={quiz} bare={bare} /> : null;
}

function Layer({ quiz, bare }: { readonly quiz: Quiz; readonly bare: boolean }) {
  const { pointing, selfTest } = useUi();
  const t = useLazyWords(SELF_TEST_WORDS);
  const { structures } = useLazyWords(STRUCTURE_WORDS);
  const mark = useStore(selfTest.state, (state) => state.mark);
  const ring = useRing();
  const { asking, depths, clock, pointed } = quiz;
  const sectionCm = TEST_VIEWS.find(({ id }) => id === quiz.view)?.sectionCm ?? null;
  const name = quiz.ring && 'structure' in quiz.ring ? structures[quiz.ring.structure].name : null;
  return (
    <>
      {(depths || clock) && <Rulers sectionCm={sectionCm} depths={depths} clock={clock} />}
      {ring && (
        <Ring kind={asking ? 'asked' : 'answer'} point={ring.point}>
          {asking ? null : (name ?? t.rightAnswer)}
        </Ring>
      )}
      {mark && (
        <Ring kind="mine" point={mark.point}>
          {asking ? null : t.yourAnswer}
        </Ring>
      )}
      {pointed && !bare && (
        <PointPad
          label={t.pad}
          keys={t.padKeys}
          onPoint={(at) => selfTest.mark(pointing.under(at))}
          onClear={() => selfTest.unmark()}
        />
      )}
    </>
  );
}

interface RingProps {
  readonly kind: 'asked' | 'answer' | 'mine';
  readonly point: Readonly<WorldPoint>;
  /** null: nothing is written beside it. */
  readonly children: string | null;
}

function Ring({ kind, point, children }: RingProps) {
  const { pointing } = useUi();
  const isSeen = useCallback(() => pointing.sees(point), [pointing, point]);
  return (
    <PictureRing kind={kind} point={point} isSeen={isSeen}>
      {children ?? undefined}
    </PictureRing>
  );
}
