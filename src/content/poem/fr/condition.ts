import type { ChapterWords } from '../script';

export const condition: ChapterWords = {
  title: 'La maladie',
  cues: {
    'condition.procedure':
      '{organ appears}La myotomie endoscopique est une procédure médicale innovante utilisée pour traiter les troubles moteurs de l’œsophage, tels que l’achalasie.',
    'condition.name':
      'On l’appelle aussi POEM, ou myotomie œso-gastrique endoscopique. « Myotomie » veut dire : coupe d’un muscle.',
    'condition.organ':
      'L’œsophage est un tube de muscle qui mène à l’estomac. En bas, {sphincter pointed out}un anneau de muscle le ferme : le sphincter inférieur.',
    'condition.achalasia':
      'La myotomie endoscopique est principalement utilisée pour traiter l’achalasie, un trouble moteur de l’œsophage caractérisé par {sphincter stays closed}une incapacité du sphincter inférieur de l’œsophage à se détendre correctement, provoquant des difficultés à avaler.',
    'condition.peristalsis': 'De plus, l’œsophage ne pousse plus normalement les aliments vers le bas.',
    'condition.column': 'Ce que l’on avale {food stands above}reste alors au-dessus du sphincter fermé.',
    'condition.others':
      'Cette procédure peut également être envisagée pour d’autres troubles moteurs de l’œsophage, sous la supervision d’un professionnel de la santé.',
    'condition.caution': 'Hors achalasie, les recommandations européennes invitent à la prudence.',
    'condition.aim':
      'Cette technique, réalisée par des professionnels de la santé qualifiés, offre une alternative moins invasive à la chirurgie traditionnelle et vise à améliorer le passage des aliments de l’œsophage vers l’estomac en réduisant la résistance au niveau du sphincter inférieur de l’œsophage.',
  },
};
