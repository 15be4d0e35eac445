import { useLazyWords } from '../lazyWords';
import { tidyHour } from '../../player/explore/explore';
import { clamp } from '../../math/interpolate';
import { SELF_TEST_WORDS } from './selfTestWords';
import { useRing } from './useRing';

/** Where the ring stands, for those who do not see it. */
export function RingInWords() {
  const t = useLazyWords(SELF_TEST_WORDS);
  const ring = useRing();
  const organ = ring?.organ;
  const words = organ
    ? t.markAt(organ.depthCm, tidyHour(organ.hour), Math.round(clamp(organ.rho, 0, 1) * 100))
    : t.markBeside;
  return <p className="unseen">{ring ? words : t.markUnseen}</p>;
}
