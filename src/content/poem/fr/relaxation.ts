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
};
