import { lazy, Suspense } from 'react';
import type { ProgrammeCue } from '../../scene/types';
import { Sources } from '../Sources';
import styles from './CueEvidence.module.css';
import { SourcesDiffer } from './SourcesDiffer';

const CueFigures = lazy(() => import('./CueFigures').then((module) => ({ default: module.CueFigures })));

interface CueEvidenceProps {
  readonly cue: ProgrammeCue;
  /** Over the picture, where only one is open and what it opens lies above the line. */
  readonly over?: boolean;
  /** Called when the disagreements are opened: reading them takes longer than the sentence. */
  readonly onReading?: () => void;
}

/** Who stands behind a sentence, and for a student where they disagree. */
export function CueEvidence({ cue, over, onReading }: CueEvidenceProps) {
  const named = over === true && { group: 'caption' };
  return (
    <div className={over === true ? styles.over : styles.several}>
      {cue.sources.length > 0 && (
        <Sources
          key={cue.key}
          keys={cue.sources}
          {...named}
          figures={(source) => (
            <Suspense fallback={null}>
              <CueFigures cue={cue} source={source} />
            </Suspense>
          )}
        />
      )}
      <SourcesDiffer key={`${cue.key} differ`} at={{ cue }} {...named} {...(onReading && { onReading })} />
    </div>
  );
}
