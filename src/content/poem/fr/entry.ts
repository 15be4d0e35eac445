import type { ChapterWords } from '../script';

export const entry: ChapterWords = {
  title: 'L’entrée dans la paroi',
  cues: {
    'entry.why':
      'Le muscle à couper est caché dans la paroi, sous la muqueuse, la fine peau intérieure de l’œsophage.',
    'entry.needle': 'Une aiguille très fine {needle touches mucosa}pique la muqueuse.',
    'entry.lift':
      'Un {blue fluid goes in}liquide bleu est injecté juste dessous. La muqueuse se soulève {bleb stands}comme un petit coussin.',
    'entry.cut': 'Un petit bistouri {knife opens mucosa}ouvre la muqueuse en long, sans blesser le muscle.',
    'entry.size':
      'L’ouverture mesure {incision complete}15 à 20 millimètres, juste de quoi laisser passer l’endoscope.',
    'entry.enter': 'L’endoscope {scope enters wall}entre dans la paroi.',
  },
};
