import { condition } from './fr/condition';
import { preparation } from './fr/preparation';
import { insertion } from './fr/insertion';
import { entry } from './fr/entry';
import { tunnel } from './fr/tunnel';
import { myotomy } from './fr/myotomy';
import { closure } from './fr/closure';
import { relaxation } from './fr/relaxation';
import { benefits } from './fr/benefits';
import { risks } from './fr/risks';
import { alternatives } from './fr/alternatives';
import { recovery } from './fr/recovery';
import { outlook } from './fr/outlook';
import { scriptsOf } from './script';

/** The words in French, the language of the source document. */
export const FRENCH = scriptsOf({
  language: 'fr',
  title: 'La POEM, myotomie œso-gastrique endoscopique',
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
