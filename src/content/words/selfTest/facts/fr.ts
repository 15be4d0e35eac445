import type { FactWords } from '../types';

export const FACTS: Readonly<Record<string, FactWords>> = {
  upperSphincter: {
    ask: 'À quelle distance des incisives commence l’œsophage (bouche de Killian)\u00a0?',
    say: (v) => `L’œsophage commence à ${v} des incisives.`,
    why: 'La bouche de l’œsophage, au muscle cricopharyngien, se trouve à 15 à 16\u00a0cm des incisives.',
  },
  aorticArch: {
    ask: 'À quelle distance des incisives la crosse de l’aorte croise-t-elle l’œsophage\u00a0?',
    say: (v) => `La crosse de l’aorte croise l’œsophage à ${v} des incisives.`,
    why: 'La crosse de l’aorte croise l’œsophage à 23\u00a0cm, un peu au-dessus de la bronche souche gauche.',
  },
  sphincterStart: {
    ask: 'À quelle distance des incisives commence le sphincter inférieur\u00a0?',
    say: (v) => `Le sphincter inférieur commence à ${v} des incisives.`,
    why: 'Il commence à 37 à 38\u00a0cm, juste au-dessus du hiatus, et va jusqu’à la jonction.',
  },
  hiatus: {
    ask: 'À quelle distance des incisives l’œsophage traverse-t-il le diaphragme\u00a0?',
    say: (v) => `L’œsophage traverse le diaphragme à ${v} des incisives.`,
    why: 'Le hiatus se trouve à 38 à 39\u00a0cm, juste au-dessus de la jonction.',
  },
  junction: {
    ask: 'À quelle distance des incisives se trouve en moyenne la jonction œso-gastrique\u00a0?',
    say: (v) => `La jonction œso-gastrique se trouve en moyenne à ${v} des incisives.`,
    why: 'On enseigne 40\u00a0cm\u00a0; dans l’achalasie, on a mesuré en moyenne 39,8 à 40,5\u00a0cm.',
  },
  esophagusLength: {
    ask: 'Combien mesure l’œsophage de l’adulte\u00a0?',
    say: (v) => `L’œsophage de l’adulte mesure environ ${v}.`,
    why: 'Environ 25\u00a0cm\u00a0: de 15 à 16\u00a0cm des incisives jusqu’à la jonction, à 40\u00a0cm.',
  },
  sphincterLength: {
    ask: 'Quelle est la hauteur du sphincter inférieur de l’œsophage\u00a0?',
    why: 'La zone de haute pression mesure 2 à 4\u00a0cm. La section doit la franchir tout entière.',
  },
  lesserCurvature: {
    ask: 'Sur le cadran, vers quelle heure se trouve la petite courbure\u00a0?',
    why: 'La position de 3 à 4\u00a0h regarde la petite courbure, à la droite du patient\u00a0; 12\u00a0h est son avant.',
  },
  missing: {
    ask: 'Quelle couche manque à l’œsophage thoracique, à la différence de l’estomac\u00a0?',
    why: 'Sans séreuse, l’œsophage n’est entouré que d’un tissu lâche\u00a0: gaz et infection peuvent diffuser dans le médiastin.',
  },
  entryAbove: {
    ask: 'Pour une myotomie standard, à quelle distance au-dessus de la jonction ouvre-t-on la muqueuse\u00a0?',
    say: (v) => `Pour une myotomie standard, on ouvre la muqueuse ${v} au-dessus de la jonction.`,
    why: 'La porte d’entrée est à 10 à 12\u00a0cm au-dessus de la jonction dans la série française. Elle reste ainsi loin de la section du muscle.',
  },
  incision: {
    ask: 'Quelle est la longueur de l’incision de la muqueuse\u00a0?',
    say: (v) => `L’incision de la muqueuse mesure ${v}.`,
    why: 'Juste assez pour passer l’endoscope sans forcer les bords\u00a0: 15 à 20\u00a0mm.',
  },
  gap: {
    ask: 'Quelle distance laisse-t-on au moins entre la porte d’entrée et le début de la section du muscle\u00a0?',
    say: (v) => `Entre la porte d’entrée et le début de la section du muscle, on laisse au moins ${v}.`,
    why: 'Au moins 2 à 3\u00a0cm de muqueuse intacte restent entre les deux\u00a0: ce volet est la soupape de sécurité.',
  },
  tunnelEnd: {
    ask: 'Jusqu’où le tunnel dépasse-t-il la jonction\u00a0?',
    say: (v) => `Le tunnel dépasse la jonction de ${v}.`,
    why: 'Le tunnel va jusque dans le cardia, 2 à 3\u00a0cm au-delà de la jonction\u00a0; la section s’arrête un peu avant sa fin.',
  },
  cutEnd: {
    ask: 'Jusqu’où la myotomie descend-elle sur l’estomac\u00a0?',
    say: (v) => `La myotomie se prolonge de ${v} sur l’estomac.`,
    why: 'En général 2\u00a0cm sous le cardia. Au-delà de 2,5\u00a0cm, l’œsophagite modérée devient plus fréquente.',
  },
  usualLength: {
    ask: 'Quelle est la longueur totale habituelle de la myotomie dans les types I et II\u00a0?',
    why: 'Deux centres français coupent 8\u00a0cm, ou 8 à 10\u00a0cm\u00a0; dans 16 études, la médiane était de 10\u00a0cm (6 à 14).',
  },
  typeThreeLength: {
    ask: 'Dans le type III, quelle était la longueur moyenne de la myotomie par POEM dans l’étude qui la comparait à la chirurgie\u00a0?',
    why: 'Le corps spastique est coupé aussi\u00a0: 16\u00a0cm en moyenne par POEM, contre 8\u00a0cm par chirurgie.',
  },
  gastricLimit: {
    ask: 'Au-delà de quelle longueur de coupe sur l’estomac l’œsophagite modérée devient-elle plus fréquente\u00a0?',
    why: 'Une coupe de 3,3\u00a0cm au lieu de 2,6\u00a0cm donnait 25\u00a0% d’œsophagites de grade B au lieu de 4\u00a0%\u00a0; les auteurs placent la limite à 2,5\u00a0cm, d’autres à 3\u00a0cm.',
  },
  anteriorHour: {
    ask: 'À quelle heure du cadran se fait la voie antérieure\u00a0?',
    say: (v) => `La voie antérieure se fait à ${v}.`,
    why: 'À 2\u00a0h\u00a0: on y coupe les fibres en agrafe. 12\u00a0h est l’avant du patient, 3\u00a0h sa droite.',
  },
  posteriorHour: {
    ask: 'À quelle heure du cadran se fait la voie postérieure\u00a0?',
    say: (v) => `La voie postérieure se fait à ${v}.`,
    why: 'À 5 à 6\u00a0h, vers la colonne (4\u00a0h dans une série française). Les fibres en fronde y sont exposées.',
  },
  injected: {
    ask: 'Dans quelle couche injecte-t-on le liquide bleu\u00a0?',
    say: (v) => `Le liquide bleu est injecté dans ${v}.`,
    why: 'Il gonfle la sous-muqueuse et écarte ainsi la muqueuse du muscle avant l’incision.',
  },
  tunneled: {
    ask: 'Dans quelle couche creuse-t-on le tunnel\u00a0?',
    say: (v) => `Le tunnel est creusé dans ${v}.`,
    why: 'C’est la couche lâche entre muqueuse et muscle, soulevée par le liquide bleu\u00a0: la sous-muqueuse.',
  },
  against: {
    ask: 'Au contact de quelle couche dissèque-t-on\u00a0?',
    say: (v) => `Le plan de dissection longe ${v}.`,
    why: 'On reste tout contre le muscle, dont la couche interne est circulaire, pour tenir la chaleur loin de la muqueuse.',
  },
  cut: {
    ask: 'Quelle couche la POEM vise-t-elle à sectionner\u00a0?',
    say: (v) => `La POEM vise à sectionner ${v}.`,
    why: 'Le but est la couche circulaire\u00a0; les fibres longitudinales se dissocient souvent, mais couper toute l’épaisseur annonce plus de reflux.',
  },
  closed: {
    ask: 'Quelle couche les clips rapprochent-ils à la fin\u00a0?',
    say: (v) => `À la fin, les clips referment ${v}.`,
    why: 'Seule la muqueuse est refermée\u00a0: elle recouvre le tunnel et le muscle coupé.',
  },
  vessels: {
    ask: 'Où le tunnel rencontre-t-il les vaisseaux les plus gros\u00a0?',
    say: (v) => `Le tunnel rencontre ses plus gros vaisseaux ${v}.`,
    why: 'Petits dans l’œsophage, où le bistouri suffit, ils sont plus gros sous la muqueuse de l’estomac\u00a0: on prend la pince coagulante.',
  },
  anteriorFibers: {
    ask: 'Quelles fibres la section à 2\u00a0h du cadran coupe-t-elle\u00a0?',
    why: 'À 2\u00a0h, on coupe les fibres en agrafe\u00a0; à 5 à 6\u00a0h, on risque les fibres en fronde.',
  },
  gas: {
    ask: 'Avec quel gaz insuffle-t-on pendant une POEM\u00a0?',
    say: (v) => `On insuffle ${v}.`,
    why: 'Les sources lues emploient toutes le CO₂, et non l’air ambiant.',
  },
  anesthesia: {
    ask: 'Quelle anesthésie est recommandée pour une POEM\u00a0?',
    say: (v) => `Pour une POEM, on recommande ${v}.`,
    why: 'L’anesthésie générale avec intubation donne moins de complications que la sédation, et la pression positive limite l’emphysème.',
  },
  fasting: {
    ask: 'Selon la fiche de la SFED, combien de temps avant l’intervention faut-il être strictement à jeun\u00a0?',
    why: 'Six heures sans boire, manger ni fumer, après une journée de liquides\u00a0; d’autres centres demandent jusqu’à 24 heures.',
  },
  clips: {
    ask: 'Combien de clips ordinaires ont refermé la porte d’entrée dans l’étude qui les comparait à un grand clip\u00a0?',
    why: 'Cinq clips ordinaires y étaient comparés à un seul grand clip posé par-dessus l’endoscope.',
  },
  learning: {
    ask: 'Combien de POEM faut-il à un opérateur pour devenir compétent\u00a0?',
    say: (v) => `Un opérateur devient compétent après ${v} POEM.`,
    why: 'La société américaine de gastroentérologie (AGA) parle de 20 à 40 procédures.',
  },
  firstCase: {
    ask: 'En quelle année a eu lieu la première POEM chez l’homme\u00a0?',
    say: (v) => `La première POEM chez l’homme date de ${v}.`,
    why: 'La première chez l’homme date de 2008\u00a0; en France, de 2012.',
  },
  restingPressure: {
    ask: 'Quelle est la pression de repos normale du sphincter inférieur\u00a0?',
    say: (v) => `La pression de repos normale du sphincter inférieur est de ${v}.`,
    why: 'Normale entre 10 et 45\u00a0mmHg\u00a0; en avalant, elle tombe à moins de 8\u00a0mmHg au-dessus de celle de l’estomac.',
  },
  waveSpeed: {
    ask: 'À quelle vitesse l’onde péristaltique normale descend-elle\u00a0?',
    say: (v) => `L’onde péristaltique normale descend à ${v}.`,
    why: 'Elle parcourt 2 à 8\u00a0cm par seconde.',
  },
  latency: {
    ask: 'Au-dessous de quelle latence distale une contraction est-elle prématurée\u00a0?',
    say: (v) => `Une contraction est prématurée quand sa latence distale est inférieure à ${v}.`,
    why: 'La latence distale normale est d’au moins 4,5 secondes\u00a0; plus courte, la contraction est prématurée, comme dans le type III.',
  },
  relaxation: {
    ask: 'À partir de quelle pression de relaxation intégrée (PRI), couché, l’étude lue parle-t-elle d’achalasie\u00a0?',
    why: 'Elle prend 15\u00a0mmHg. Chez le sujet sain, on a mesuré 10,4\u00a0±\u00a04,9\u00a0mmHg.',
  },
  pressurized: {
    ask: 'Qu’est-ce que caractérise une pressurisation de tout l’œsophage dans au moins 20\u00a0% des déglutitions\u00a0?',
    say: (v) =>
      `Une pressurisation de tout l’œsophage dans au moins 20\u00a0% des déglutitions caractérise ${v}.`,
    why: 'Relâchement insuffisant, aucun péristaltisme et pressurisation de tout l’œsophage\u00a0: type II de Chicago.',
  },
  failed: {
    ask: 'Qu’est-ce que caractérise l’absence totale de péristaltisme, sans pressurisation\u00a0?',
    say: (v) => `L’absence totale de péristaltisme, sans pressurisation, caractérise ${v}.`,
    why: 'Relâchement insuffisant, 100\u00a0% de contractions absentes et pas de pressurisation\u00a0: type I de Chicago.',
  },
  spastic: {
    ask: 'Qu’est-ce que caractérisent des contractions prématurées dans au moins 20\u00a0% des déglutitions\u00a0?',
    say: (v) => `Des contractions prématurées dans au moins 20\u00a0% des déglutitions caractérisent ${v}.`,
    why: 'Relâchement insuffisant et au moins 20\u00a0% de contractions prématurées, spastiques\u00a0: type III de Chicago.',
  },
  preferred: {
    ask: 'Pour quel type d’achalasie les recommandations préfèrent-elles la POEM\u00a0?',
    why: 'Pour le type III\u00a0: par la bouche, on peut couper aussi le corps spastique, plus haut que par la chirurgie.',
  },
  distensibility: {
    ask: 'Au-dessous de quel indice de distensibilité la jonction est-elle anormale\u00a0?',
    why: 'Au-dessous de 2,8\u00a0mm²/mmHg dans l’étude lue. Avant une POEM on a mesuré 1,0, trois mois après 6,7.',
  },
  eckardtMost: {
    ask: 'Jusqu’à combien de points le score d’Eckardt va-t-il\u00a0?',
    say: (v) => `Le score d’Eckardt va jusqu’à ${v}.`,
    why: 'Quatre symptômes, chacun de 0 à 3\u00a0: 12 points au plus.',
  },
  eckardtSuccess: {
    ask: 'Dans le grand essai randomisé, jusqu’à quel score d’Eckardt le traitement est-il un succès\u00a0?',
    why: 'Le succès y est un score de 3 ou moins.',
  },
  eckardtWithout: {
    ask: 'Quel symptôme le score d’Eckardt ne compte-t-il pas\u00a0?',
    why: 'Il compte dysphagie, régurgitations, douleur thoracique et amaigrissement\u00a0; le reflux lui échappe, et se cherche autrement.',
  },
  column: {
    ask: 'Transit baryté\u00a0: au-dessous de quelle hauteur de colonne à 5 minutes la vidange est-elle suffisante\u00a0?',
    why: 'Moins de 5\u00a0cm à 5 minutes, ou une baisse de plus de 50\u00a0%.',
  },
  peristalsis: {
    ask: 'Que devient le péristaltisme après une POEM\u00a0?',
    say: (v) => `Après une POEM, le péristaltisme ${v}.`,
    why: 'Une activité contractile est revenue chez 24 patients sur 103. L’œsophage se vide surtout par gravité.',
  },
  reflux: {
    ask: 'Dans l’essai randomisé, chez quelle part des patients l’endoscopie trouvait-elle une œsophagite 2 ans après la POEM\u00a0?',
    why: '44\u00a0% après la POEM, 29\u00a0% après la chirurgie avec valve anti-reflux. Le reflux est fréquent, parfois silencieux.',
  },
  success: {
    ask: 'Dans l’essai randomisé, quelle part des patients allait bien 2 ans après la POEM\u00a0?',
    why: '83\u00a0% après la POEM, 82\u00a0% après la chirurgie\u00a0: la POEM n’est pas moins efficace.',
  },
  dilation: {
    ask: 'Dans l’essai qui la comparait à la POEM, quelle part des patients allait bien 2 ans après une dilatation pneumatique\u00a0?',
    why: '54\u00a0% après la dilatation, contre 92\u00a0% après la POEM.',
  },
  severe: {
    ask: 'Sur 1826 POEM de centres experts, quelle part a eu une complication sévère\u00a0?',
    why: 'Complications de toute gravité\u00a0: 7,5\u00a0% des patients\u00a0; sévères\u00a0: 0,5\u00a0%.',
  },
  mucosalInjury: {
    ask: 'Sur 1826 POEM de centres experts, quelle part a eu une plaie involontaire de la muqueuse\u00a0?',
    why: 'La muqueuse a été ouverte par mégarde dans 2,8\u00a0% des cas.',
  },
};
