import { condition } from './en/condition';
import { preparation } from './en/preparation';
import { insertion } from './en/insertion';
import { entry } from './en/entry';
import { tunnel } from './en/tunnel';
import { myotomy } from './en/myotomy';
import { closure } from './en/closure';
import { relaxation } from './en/relaxation';
import { benefits } from './en/benefits';
import { risks } from './en/risks';
import { alternatives } from './en/alternatives';
import { recovery } from './en/recovery';
import { outlook } from './en/outlook';
import { scriptsOf } from './script';

/** The words in English, translated; nobody has signed them yet. */
export const ENGLISH = scriptsOf({
  language: 'en',
  title: 'POEM, peroral endoscopic myotomy',
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
