import { lazy, Suspense } from 'react';
import { contrastIn } from '../player/compare';
import { useSession } from '../ui/context';
import { HereFigure } from '../ui/HereFigure';
import { Labels } from '../ui/Labels';
import { Legend } from '../ui/Legend';
import { Recall } from '../ui/Recall';
import { ScaleBar } from '../ui/ScaleBar';
import { ViewControls } from '../ui/ViewControls';
import { Views } from '../ui/Views';
import { useRoomy } from './useWide';

/** Fetched with the panel that opens it. */
const ExploreLayer = lazy(() =>
  import('../ui/explore/ExploreLayer').then((module) => ({ default: module.ExploreLayer })),
);

const ContrastLayer = lazy(() =>
  import('./contrast/ContrastLayer').then((module) => ({ default: module.ContrastLayer })),
);
const SelfTestLayer = lazy(() =>
  import('../ui/selfTest/SelfTestLayer').then((module) => ({ default: module.SelfTestLayer })),
);

interface OverlayProps {
  /** Whether the picture can be drawn on here. */
  readonly drawable: boolean;
  /** Only what belongs to the picture, and nothing to press. */
  readonly bare?: boolean;
}

/** What lies over the picture in every mode. */
export function Overlay({ drawable, bare = false }: OverlayProps) {
  const roomy = useRoomy();
  const exploring = useSession((state) => state.explore !== null);
  const quizzed = useSession((state) => state.quiz !== null);
  // Whatever names what is seen waits until the question has been answered.
  const telling = useSession((state) => state.quiz?.asking !== true);
  return (
    <>
      <Views
        roomy={roomy}
        pair={<ScaleBar />}
        halves={(halves) =>
          halves[0] &&
          contrastIn(halves[0].pair) && (
            <Suspense fallback={null}>
              <ContrastLayer halves={halves} />
            </Suspense>
          )
        }
        outside={
          <>
            {telling && <Labels />}
            <ScaleBar />
            {telling && <HereFigure />}
            {telling && !bare && <Legend key={String(roomy)} open={roomy} />}
            <Recall />
            {exploring && (
              <Suspense fallback={null}>
                <ExploreLayer bare={bare} />
              </Suspense>
            )}
            {quizzed && (
              <Suspense fallback={null}>
                <SelfTestLayer bare={bare} />
              </Suspense>
            )}
          </>
        }
      />
      {!bare && <ViewControls drawable={drawable} />}
    </>
  );
}
