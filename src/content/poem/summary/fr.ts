import type { SummaryWords } from './summary';

export const summary: SummaryWords = {
  asleep: 'Le patient dort, sous anesthésie générale. La peau n’est pas ouverte : tout passe par la bouche.',
  tunnel:
    'L’endoscope entre dans la paroi de l’œsophage par une petite ouverture et avance entre deux couches jusqu’à l’estomac.',
  cut: 'Le muscle qui serre est coupé de l’intérieur. Des clips referment l’ouverture.',
  duration: 'Cela dure, selon les équipes, de 30 minutes à 2 heures environ.',
  twoYears:
    'Dans un grand essai, à 2 ans, le traitement avait réussi chez 83 patients sur 100, et chez 82 après la chirurgie.',
  fiveYears: 'À 5 ans, il restait un succès chez 75 patients sur 100, et 71 après la chirurgie.',
  gravity:
    'Le plus souvent, l’œsophage ne se remet pas à pousser : les aliments descendent surtout par leur poids.',
  reflux:
    'L’acide peut remonter (reflux). Dans un grand essai, à 2 ans, l’œsophage était enflammé chez un peu plus de 4 patients sur 10, contre environ 3 sur 10 après une chirurgie avec valve. Le reflux peut être silencieux ; il se traite en général bien par médicaments et se surveille.',
  rare: 'Les complications graves sont rares : environ 1 cas sur 200 dans des centres spécialisés.',
  effects:
    'Saignement, perforation ou infection sont possibles. Du gaz passe souvent dans le ventre ou sous la peau, presque toujours sans qu’il faille le traiter.',
  failure: 'Dans un essai, à 5 ans, la POEM n’avait pas suffi chez 25 patients sur 100.',
  dilation:
    'La dilatation par un ballon : dans un essai, à 2 ans, réussie chez 54 patients sur 100, contre 92 après la POEM.',
  heller:
    'L’opération de Heller, par le ventre, avec une valve contre le reflux : à 2 ans elle réussit aussi souvent, avec moins d’inflammation due au reflux.',
  passing: 'La toxine botulique et les médicaments : leur effet est passager.',
};
