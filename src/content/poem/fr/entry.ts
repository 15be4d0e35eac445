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
  student: {
    'entry.why':
      'La musculeuse est séparée de la lumière par la muqueuse et la sous-muqueuse ; c’est dans la sous-muqueuse que l’on va cheminer.',
    'entry.needle': 'L’aiguille d’injection {needle touches mucosa}traverse la muqueuse.',
    'entry.lift':
      'Du sérum physiologique ou un soluté macromoléculaire, {blue fluid goes in}teinté de bleu, par exemple à l’indigo carmin, soulève la muqueuse {bleb stands}en coussin.',
    'entry.cut':
      'Le bistouri {knife opens mucosa}incise la muqueuse en long, en courant d’Endocut, sans entamer la musculeuse.',
    'entry.size':
      'L’incision mesure {incision complete}15 à 20 millimètres. Au cadran : 2 heures par voie antérieure, 5 à 6 heures par voie postérieure.',
    'entry.enter':
      'L’endoscope, capuchon en avant, {scope enters wall}passe sous la muqueuse, sans forcer les berges.',
  },
  variants: {
    'entry.size': {
      posterior: {
        student:
          'L’incision mesure {incision complete}15 à 20 millimètres. Ici, la voie est postérieure : 5 à 6 heures au cadran, au lieu de 2 heures par voie antérieure.',
      },
    },
  },
};
