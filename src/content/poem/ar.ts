import { condition } from './ar/condition';
import { preparation } from './ar/preparation';
import { insertion } from './ar/insertion';
import { entry } from './ar/entry';
import { tunnel } from './ar/tunnel';
import { myotomy } from './ar/myotomy';
import { closure } from './ar/closure';
import { relaxation } from './ar/relaxation';
import { benefits } from './ar/benefits';
import { risks } from './ar/risks';
import { alternatives } from './ar/alternatives';
import { recovery } from './ar/recovery';
import { outlook } from './ar/outlook';
import { scriptsOf } from './script';

/** The words in Arabic, translated; nobody has signed them yet. */
export const ARABIC = scriptsOf({
  language: 'ar',
  title: 'بويم، بضع العضل بالتنظير الداخلي عبر الفم',
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
