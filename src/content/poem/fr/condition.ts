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
    'condition.healthy':
      'En bonne santé, {healthy swallow begins}une vague pousse la bouchée vers le bas, et le sphincter {healthy sphincter lets through}se détend devant elle.',
    'condition.peristalsis':
      'Dans l’achalasie, cette vague n’existe plus. Ici, tout le tube se met sous pression d’un coup, mais ne pousse rien vers le bas.',
    'condition.column': 'Ce que l’on avale {food stands above}reste alors au-dessus du sphincter fermé.',
    'condition.others':
      'Cette procédure peut également être envisagée pour d’autres troubles moteurs de l’œsophage, sous la supervision d’un professionnel de la santé.',
    'condition.caution': 'Hors achalasie, les recommandations européennes invitent à la prudence.',
    'condition.aim':
      'Cette technique, réalisée par des professionnels de la santé qualifiés, offre une alternative moins invasive à la chirurgie traditionnelle et vise à améliorer le passage des aliments de l’œsophage vers l’estomac en réduisant la résistance au niveau du sphincter inférieur de l’œsophage.',
  },
  student: {
    'condition.name':
      'On l’appelle POEM, ou myotomie œso-gastrique endoscopique. La première chez l’homme date de 2008 ; en France, de 2012.',
    'condition.organ':
      'L’œsophage, long d’environ 25 centimètres, mène à l’estomac. En bas, {sphincter pointed out}le sphincter inférieur : un muscle lisse propre, renforcé du dehors par le diaphragme.',
    'condition.healthy':
      'Chez le sujet sain, {healthy swallow begins}une onde péristaltique pousse le bol à une vitesse de 2 à 8 centimètres par seconde ; le sphincter {healthy sphincter lets through}se relâche devant lui. Transit moyen d’un bol visqueux : 8 secondes.',
    'condition.peristalsis':
      'Ici, type II de la classification de Chicago 4.0 : pas de péristaltisme, mais une pressurisation de tout l’œsophage dans au moins 20 % des déglutitions. Sans elle, ce serait un type I ; avec des contractions prématurées ou spastiques, un type III.',
    'condition.column':
      'Le contenu {food stands above}stagne au-dessus de la jonction : dans une série de 10 patients, la colonne barytée mesurait encore 10,1 centimètres après 5 minutes.',
    'condition.caution': 'Hors achalasie, la recommandation européenne de 2020 invite à la prudence.',
  },
  variants: {
    'condition.peristalsis': {
      typeOne: {
        patient: 'Dans l’achalasie, cette vague n’existe plus. Ici, l’œsophage ne se contracte plus du tout.',
        student:
          'Ici, type I de la classification de Chicago 4.0 : ni péristaltisme, ni pressurisation. Avec une pressurisation de tout l’œsophage dans au moins 20 % des déglutitions, ce serait un type II ; avec des contractions prématurées ou spastiques, un type III.',
      },
      typeThree: {
        patient:
          'Dans l’achalasie, cette vague n’existe plus. Ici, l’œsophage se contracte trop tôt, en spasme.',
        student:
          'Ici, type III de la classification de Chicago 4.0 : pas de péristaltisme normal, mais des contractions prématurées ou spastiques dans au moins 20 % des déglutitions. Prématurée : latence distale inférieure à 4,5 secondes.',
      },
    },
    'condition.column': {
      typeThree: {
        patient: 'Une partie de ce que l’on avale {food stands above}reste alors au-dessus du sphincter.',
        student:
          'Une partie du contenu {food stands above}stagne au-dessus de la jonction ; souvent, ces contractions poussent le reste au travers.',
      },
    },
  },
};
