import { condition } from './es/condition';
import { preparation } from './es/preparation';
import { insertion } from './es/insertion';
import { entry } from './es/entry';
import { tunnel } from './es/tunnel';
import { myotomy } from './es/myotomy';
import { closure } from './es/closure';
import { relaxation } from './es/relaxation';
import { benefits } from './es/benefits';
import { risks } from './es/risks';
import { alternatives } from './es/alternatives';
import { recovery } from './es/recovery';
import { outlook } from './es/outlook';
import { scriptsOf } from './script';

/** The words in Spanish, translated; nobody has signed them yet. */
export const SPANISH = scriptsOf({
  language: 'es',
  title: 'La POEM, miotomía endoscópica peroral',
  review: { patient: null, student: null },
  chapters: {
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
  },
});
