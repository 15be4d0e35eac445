import type { ChapterWords } from '../script';

export const recovery: ChapterWords = {
  title: 'Après la procédure',
  cues: {
    'recovery.watch':
      'La période post-opératoire de la myotomie endoscopique implique une surveillance étroite du patient pour détecter tout signe de complications.',
    'recovery.diet':
      'Le retour à une alimentation normale est généralement autorisé après un certain temps, sous la supervision du professionnel de la santé.',
    'recovery.meals':
      'Souvent, {first meals}on recommence à manger un ou deux jours après : mixé ou liquide la première semaine.',
    'recovery.medicine':
      'Des médicaments peuvent être prescrits pour aider à contrôler le reflux gastro-œsophagien.',
    'recovery.acid':
      'Ce traitement contre l’acide peut durer très longtemps : il faut le savoir avant de décider.',
    'recovery.followUp':
      'Des examens de suivi réguliers sont planifiés pour évaluer la guérison, ajuster le plan de traitement si nécessaire et s’assurer de l’absence de complications à long terme.',
    'recovery.endoscopy':
      'Le reflux pouvant être silencieux, une endoscopie de contrôle est parfois proposée, même sans symptôme.',
  },
  student: {
    'recovery.meals':
      'Souvent, {first meals}reprise alimentaire le premier ou le deuxième jour, chez 38 patients sur 39 dans une série ; mixée pendant 7 jours à Lyon.',
    'recovery.acid':
      'La société américaine demande d’en parler avant le geste : traitement par IPP peut-être indéfini, endoscopies de surveillance, ou les deux.',
    'recovery.endoscopy':
      'Le reflux étant souvent silencieux, une endoscopie ou une pH-métrie de contrôle se discute, même sans symptôme.',
  },
};
