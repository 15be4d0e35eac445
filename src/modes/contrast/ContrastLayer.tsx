import { useBench } from '../../ui/bench/useBench';
import type { Half } from '../../player/pairPanes';
import { PairClock } from './PairClock';
import { PressureStrip } from './PressureStrip';

/** What lies over types or approaches side by side: the pressure along each organ while it swallows, the clock face of each. */
export function ContrastLayer({ halves }: { readonly halves: readonly Half[] }) {
  const benched = useBench().plan !== null;
  return halves.map((half) =>
    half.pair === 'approaches' ? (
      <PairClock key={half.side} half={half} lastWidthPx={halves.at(-1)!.pane.width} />
    ) : (
      benched && <PressureStrip key={half.side} half={half} lastWidthPx={halves.at(-1)!.pane.width} />
    ),
  );
}
