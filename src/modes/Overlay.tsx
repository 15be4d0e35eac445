import { HereFigure } from '../ui/HereFigure';
import { Labels } from '../ui/Labels';
import { Legend } from '../ui/Legend';
import { Recall } from '../ui/Recall';
import { ScaleBar } from '../ui/ScaleBar';
import { ViewControls } from '../ui/ViewControls';
import { Views } from '../ui/Views';
import { useRoomy } from './useWide';

interface OverlayProps {
  /** Whether the picture can be drawn on here. */
  readonly drawable: boolean;
  /** Only what belongs to the picture, and nothing to press. */
  readonly bare?: boolean;
}

/** What lies over the picture in every mode. */
export function Overlay({ drawable, bare = false }: OverlayProps) {
  const roomy = useRoomy();
  return (
    <>
      <Views
        roomy={roomy}
        pair={<ScaleBar />}
        outside={
          <>
            <Labels />
            <ScaleBar />
            <HereFigure />
            {!bare && <Legend key={String(roomy)} open={roomy} />}
            <Recall />
          </>
        }
      />
      {!bare && <ViewControls drawable={drawable} />}
    </>
  );
}
