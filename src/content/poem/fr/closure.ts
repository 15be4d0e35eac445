import type { ChapterWords } from '../script';

export const closure: ChapterWords = {
  title: 'La fermeture',
  cues: {
    'closure.check': 'L’équipe vérifie {hemostasis checked}que rien ne saigne.',
    'closure.leave': 'L’endoscope {scope leaves tunnel}ressort du tunnel.',
    'closure.clips':
      'Des clips, de petites agrafes, rapprochent les bords de l’ouverture. {first clip}Voici le premier.',
    'closure.second': '{second clip}Un deuxième, juste à côté.',
    'closure.third': '{third clip}Un troisième.',
    'closure.fourth': '{fourth clip}Un quatrième.',
    'closure.last': 'Et {last clip}le dernier.',
    'closure.closed':
      '{entry closed}L’entrée est fermée. Plus bas, la muqueuse intacte recouvre le muscle coupé.',
  },
  student: {
    'closure.check':
      'Hémostase : {hemostasis checked}le tunnel est contrôlé, à la pince coagulante au besoin.',
    'closure.leave': 'L’endoscope {scope leaves tunnel}ressort du tunnel.',
    'closure.clips':
      'La porte d’entrée est fermée par des clips, 5 dans une étude comparative. {first clip}Voici le premier.',
    'closure.second': '{second clip}Le deuxième, bord à bord.',
    'closure.third': '{third clip}Le troisième.',
    'closure.fourth': '{fourth clip}Le quatrième.',
    'closure.last': 'Et {last clip}le cinquième.',
    'closure.closed':
      '{entry closed}L’entrée est fermée. Dans une étude : 16 minutes en moyenne avec des clips, 33 avec une suture. Plus bas, la muqueuse intacte recouvre la myotomie.',
  },
};
