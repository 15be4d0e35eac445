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
  student: {
    'alternatives.choice':
      'D’autres traitements de l’achalasie existent ; le choix se discute selon le type et les moyens du centre.',
    'alternatives.dilation':
      'Dilatation pneumatique : {dilation}un ballon gonflé à la jonction élargit le sphincter.',
    'alternatives.dilationResult':
      'Essai randomisé, 133 patients, à 2 ans : succès de 92 % après POEM, 54 % après dilatation.',
    'alternatives.heller':
      'Myotomie de {heller}Heller : le même muscle, par laparoscopie, avec une fundoplicature contre le reflux.',
    'alternatives.hellerResult':
      'À 2 ans, succès de 81,7 % contre 83,0 % après POEM, et œsophagite chez 29 % contre 44 %.',
    'alternatives.botulinum':
      'Toxine botulique : {botulinum}injectée dans le sphincter. Son effet est transitoire.',
    'alternatives.drugs': 'Les médicaments ont un effet transitoire et sont réservés à certains patients.',
    'alternatives.preference':
      'Dans le type III, les recommandations préfèrent la POEM : réponse de 98,0 %, contre 80,8 % après Heller, dans une série rétrospective.',
  },
};
