import type { ChapterWords } from '../script';

export const outlook: ChapterWords = {
  title: 'Les perspectives',
  cues: {
    'outlook.application':
      'La myotomie endoscopique trouve son application principale dans le traitement de l’achalasie, mais elle peut également être envisagée pour d’autres troubles moteurs de l’œsophage.',
    'outlook.caution': 'Pour ces autres troubles, la prudence reste de mise.',
    'outlook.research':
      'La myotomie endoscopique bénéficie de la recherche continue pour perfectionner les techniques existantes, développer de nouveaux instruments et affiner les protocoles de traitement.',
    'outlook.studies':
      'Des études cliniques et des essais sont menés pour évaluer l’efficacité à long terme de la myotomie endoscopique, explorer de nouvelles indications et améliorer les résultats pour les patients.',
    'outlook.fiveYears':
      'Dans un essai, à cinq ans, le traitement restait un succès chez 75 patients sur 100 après la POEM, et 71 après la chirurgie.',
    'outlook.advance':
      'En conclusion, la myotomie endoscopique représente une avancée significative dans le traitement des troubles moteurs de l’œsophage, offrant une option thérapeutique moins invasive et une récupération plus rapide.',
    'outlook.opinion':
      'C’est une opinion : une recommandation américaine laisse le choix entre la POEM, avec un traitement contre l’acide, et la chirurgie avec valve.',
    'outlook.life':
      'Cette procédure, réalisée par des professionnels de la santé expérimentés, contribue à améliorer la qualité de vie des patients souffrant d’achalasie et d’autres affections similaires, tout en évitant les inconvénients associés à des interventions chirurgicales plus lourdes.',
    'outlook.valve': 'Mais, sans la chirurgie, on se passe aussi de la valve anti-reflux qu’elle ajoute.',
    'outlook.future':
      '{whole organ}Avec la recherche et le développement continus, la myotomie endoscopique continuera de jouer un rôle crucial dans la gestion des troubles moteurs de l’œsophage, ouvrant la voie à des options de traitement plus personnalisées et efficaces.',
  },
  student: {
    'outlook.caution': 'Hors achalasie, la recommandation européenne invite à la prudence.',
    'outlook.fiveYears':
      'Essai randomisé, à 5 ans : succès de 75,0 % après POEM et de 70,8 % après Heller ; non-infériorité.',
    'outlook.opinion':
      'C’est une opinion : la SAGES laisse le choix entre la POEM, avec des IPP, et Heller avec fundoplicature.',
    'outlook.valve': 'Mais, sans chirurgie, pas de fundoplicature : davantage de reflux, au moins au début.',
  },
};
