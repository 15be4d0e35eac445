import { bariumSteps } from './barium';
import { BAG_ML, distensibilityOf } from './distensibility';
import { SCHEMATIC_ECKARDT } from './eckardt';
import { manometrySteps } from './manometry';
import type { Study } from './measures';
import { finished, type Work } from './run';
import type { Esophagus } from './types';

/** Everything that is measured of one esophagus: seconds of reckoning, always the same for the same esophagus. */
export const studyOf = (esophagus: Esophagus): Study => finished(studySteps(esophagus));

/** The same a little at a time. @param swallows of its manometry; left out: as many as a study has. */
export function* studySteps(esophagus: Esophagus, swallows?: number): Work<Study> {
  const manometry = yield* manometrySteps(esophagus, swallows);
  const barium = yield* bariumSteps(esophagus);
  return {
    esophagus,
    manometry,
    barium,
    distensibility: BAG_ML.map((ml) => distensibilityOf(esophagus, ml)),
    eckardt: esophagus.motility === 'healthy' ? null : SCHEMATIC_ECKARDT[esophagus.stage],
  };
}
