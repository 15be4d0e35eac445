import type { ChapterWords } from '../script';

export const alternatives: ChapterWords = {
  title: 'Les autres traitements',
  cues: {
    'alternatives.choice': 'D’autres traitements de l’achalasie existent, à discuter avec le médecin.',
    'alternatives.dilation':
      'La dilatation : {dilation}un ballon est gonflé dans le sphincter pour l’élargir.',
    'alternatives.dilationResult':
      'Dans un essai, à deux ans, elle avait réussi chez 54 patients sur 100, contre 92 sur 100 après la POEM.',
    'alternatives.heller':
      'L’opération de {heller}Heller : le chirurgien coupe le même muscle en passant par le ventre, et ajoute une valve contre le reflux.',
    'alternatives.hellerResult':
      'À deux ans, elle réussit aussi souvent que la POEM, avec moins d’inflammation due au reflux.',
    'alternatives.botulinum':
      'La toxine botulique : {botulinum}elle est injectée dans le sphincter. Son effet est passager.',
    'alternatives.drugs':
      'Il existe aussi des médicaments : leur effet est passager, et ils sont réservés à certains patients.',
    'alternatives.preference':
      'Quand l’œsophage se contracte en spasmes, les recommandations préfèrent la POEM.',
  },
};
