import { useCallback } from 'react';
import { useStore } from 'zustand';
import { useUi } from '../context';
import { useLazyWords } from '../lazyWords';
import { EXPLORE_WORDS, STRUCTURE_WORDS } from './exploreWords';
import { PictureRing } from './PictureRing';
import { PointPad } from './PointPad';

/**
 * The picture as something to point into: what is pointed at is named and has a ring. While the camera is in a person's
 * hand the drags are the camera's, and taps are still named.
 */
export function Pad({ free }: { readonly free: boolean }) {
  const { pointing } = useUi();
  const t = useLazyWords(EXPLORE_WORDS);
  const { structures } = useLazyWords(STRUCTURE_WORDS);
  const picked = useStore(pointing.state, (state) => state.picked);
  const isSeen = useCallback(() => pointing.isSeen(), [pointing]);
  return (
    <>
      {picked && (
        <PictureRing key={picked.name} kind={picked.name} point={picked.point} isSeen={isSeen}>
          {structures[picked.name].name}
        </PictureRing>
      )}
      <PointPad
        label={t.pad}
        keys={t.padKeys}
        free={free}
        onPoint={(at) => pointing.pointAt(at)}
        onClear={() => pointing.clear()}
      />
    </>
  );
}
