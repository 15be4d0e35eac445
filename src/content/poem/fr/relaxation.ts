import type { ChapterWords } from '../script';

export const relaxation: ChapterWords = {
  title: 'Le sphincter s’ouvre',
  cues: {
    'relaxation.purpose':
      'Cette incision permet de relâcher la tension musculaire excessive, facilitant ainsi le passage des aliments dans l’estomac.',
    'relaxation.opens': 'Le sphincter n’est plus serré : {sphincter opens}le passage s’élargit.',
    'relaxation.slides': 'L’endoscope {scope slides through}le franchit, jusque dans l’estomac.',
    'relaxation.lookBack':
      'La caméra se retourne encore une fois : {looks back again}autour de l’endoscope, le passage est plus large.',
    'relaxation.withdrawn': 'Puis {scope withdrawn}l’endoscope est retiré.',
    'relaxation.before':
      'Souvenez-vous : avant, {swallow before stands}la bouchée s’arrêtait au-dessus du sphincter.',
    'relaxation.swallow': 'Maintenant, le patient {swallow begins}avale de nouveau.',
    'relaxation.falls':
      'La bouchée descend, {bolus falls through}traverse le sphincter et tombe dans l’estomac.',
    'relaxation.empties': 'Ce qui restait au-dessus {column empties}s’écoule à son tour.',
    'relaxation.gravity':
      'Le plus souvent, l’œsophage ne se remet pas à pousser : c’est surtout leur poids qui fait descendre les aliments.',
  },
  student: {
    'relaxation.opens':
      'La résistance tombe : {sphincter opens}à 3 mois, dans une série de 10 patients, la pression du sphincter passe de 19 à 6 millimètres de mercure.',
    'relaxation.slides': 'L’endoscope {scope slides through}franchit la jonction, jusque dans l’estomac.',
    'relaxation.lookBack':
      'En rétrovision, {looks back again}le cardia est plus large autour de l’endoscope. L’indice de distensibilité gagne en moyenne 7 millimètres carrés par millimètre de mercure.',
    'relaxation.withdrawn': 'Puis {scope withdrawn}l’endoscope est retiré.',
    'relaxation.before': 'Rappel : avant, {swallow before stands}le bol stagnait au-dessus du sphincter.',
    'relaxation.swallow': 'Maintenant, le patient {swallow begins}déglutit de nouveau.',
    'relaxation.falls': 'Le bol descend, {bolus falls through}traverse la jonction et tombe dans l’estomac.',
    'relaxation.empties':
      'La colonne {column empties}se vide : à 5 minutes, 2,3 centimètres, contre 10,1 avant.',
    'relaxation.gravity':
      'La vidange se fait surtout par gravité : une activité contractile n’est réapparue que chez 24 patients sur 103, soit 23 %.',
  },
};
