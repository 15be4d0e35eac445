import type { ChapterWords } from '../script';

export const preparation: ChapterWords = {
  title: 'La préparation',
  cues: {
    'preparation.workup':
      'Avant la myotomie endoscopique, le patient subit une préparation spécifique, incluant souvent une évaluation approfondie de sa santé, des tests diagnostiques et des recommandations pour ajuster les médicaments.',
    'preparation.diet':
      'La préparation implique parfois un régime alimentaire restreint et des consignes sur la prise de médicaments avant la procédure.',
    'preparation.fasting': 'En France, le jeûne dure 6 heures : {stomach empty}l’estomac doit être vide.',
    'preparation.place':
      'La myotomie endoscopique est généralement réalisée en milieu hospitalier ou en clinique spécialisée.',
    'preparation.anesthesia':
      'Le patient peut être sous anesthésie générale pour assurer son confort pendant la procédure.',
    'preparation.asleep':
      'L’anesthésie générale est en fait recommandée, pour la sécurité : {patient asleep}le patient dort, et un tube protège sa respiration.',
    'preparation.duration': 'La procédure dure, selon les équipes, de 30 minutes à 2 heures environ.',
  },
  student: {
    'preparation.fasting':
      'La fiche française demande 6 heures de jeûne strict et des liquides seuls la veille : {stomach empty}l’estomac et l’œsophage doivent être vides.',
    'preparation.asleep':
      'L’anesthésie générale avec intubation est en fait recommandée : {patient asleep}elle protège les voies aériennes, et la pression positive limite l’emphysème du médiastin.',
    'preparation.duration':
      'Durée moyenne, dans un essai : 44 minutes pour une myotomie courte, 72 pour une longue ; dans la littérature, environ 120 minutes.',
  },
};
