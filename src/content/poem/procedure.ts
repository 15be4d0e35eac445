import type { Procedure } from '../../procedure/types';
import { condition } from './chapters/condition';
import { preparation } from './chapters/preparation';
import { insertion } from './chapters/insertion';
import { entry } from './chapters/entry';
import { tunnel } from './chapters/tunnel';
import { myotomy } from './chapters/myotomy';
import { closure } from './chapters/closure';
import { relaxation } from './chapters/relaxation';
import { benefits } from './chapters/benefits';
import { risks } from './chapters/risks';
import { alternatives } from './chapters/alternatives';
import { recovery } from './chapters/recovery';
import { outlook } from './chapters/outlook';
import { COMPARISON } from './comparison';
import { SHOTS } from './shots';
import { SWALLOWS } from './swallows';

/** Peroral endoscopic myotomy, in the order in which it is told. */
export const POEM: Procedure = {
  id: 'poem',
  chapters: [
    condition,
    preparation,
    insertion,
    entry,
    tunnel,
    myotomy,
    closure,
    relaxation,
    benefits,
    risks,
    alternatives,
    recovery,
    outlook,
  ],
  shots: SHOTS,
  swallows: SWALLOWS,
  comparison: COMPARISON,
};
