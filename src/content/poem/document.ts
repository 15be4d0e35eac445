import type { DocumentSentence } from '../../procedure/types';

/** The source document's own title. */
export const DOCUMENT_TITLE = 'Myotomie endoscopique-POEM';
/** Language of the source document. */
export const DOCUMENT_LANGUAGE = 'fr';

/** The source document, section by section, to the letter. Sentences under the title have it as their heading. */
const SECTIONS: readonly (readonly [heading: string, ...sentences: string[]])[] = [
  [
    DOCUMENT_TITLE,
    'La myotomie endoscopique est une procédure médicale innovante utilisée pour traiter les troubles moteurs de l’œsophage, tels que l’achalasie.',
    'Cette technique, réalisée par des professionnels de la santé qualifiés, offre une alternative moins invasive à la chirurgie traditionnelle et vise à améliorer le passage des aliments de l’œsophage vers l’estomac en réduisant la résistance au niveau du sphincter inférieur de l’œsophage.',
  ],
  [
    'Principe de la Myotomie Endoscopique :',
    'La myotomie endoscopique repose sur l’utilisation d’un endoscope, un instrument médical muni d’une caméra, pour effectuer une incision contrôlée dans la couche musculaire du sphincter inférieur de l’œsophage.',
    'Cette incision permet de relâcher la tension musculaire excessive, facilitant ainsi le passage des aliments dans l’estomac.',
  ],
  [
    'Conditions Traitées par la Myotomie Endoscopique :',
    'La myotomie endoscopique est principalement utilisée pour traiter l’achalasie, un trouble moteur de l’œsophage caractérisé par une incapacité du sphincter inférieur de l’œsophage à se détendre correctement, provoquant des difficultés à avaler.',
    'Cette procédure peut également être envisagée pour d’autres troubles moteurs de l’œsophage, sous la supervision d’un professionnel de la santé.',
  ],
  [
    'Préparation du Patient :',
    'Avant la myotomie endoscopique, le patient subit une préparation spécifique, incluant souvent une évaluation approfondie de sa santé, des tests diagnostiques et des recommandations pour ajuster les médicaments.',
    'La préparation implique parfois un régime alimentaire restreint et des consignes sur la prise de médicaments avant la procédure.',
  ],
  [
    'Déroulement de la Procédure :',
    'La myotomie endoscopique est généralement réalisée en milieu hospitalier ou en clinique spécialisée.',
    'Le patient peut être sous anesthésie générale pour assurer son confort pendant la procédure.',
    'L’endoscope est inséré par la bouche et guidé jusqu’à l’œsophage.',
    'Une fois en place, des outils spéciaux à l’extrémité de l’endoscope sont utilisés pour effectuer une incision précise dans la couche musculaire du sphincter inférieur de l’œsophage.',
    'Cette incision, également appelée myotomie, est conçue pour relâcher la pression excessive dans le sphincter, améliorant ainsi la capacité de l’œsophage à transporter les aliments vers l’estomac.',
    'La procédure est visualisée en temps réel grâce à la caméra de l’endoscope.',
  ],
  [
    'Avantages de la Myotomie Endoscopique :',
    'La myotomie endoscopique offre plusieurs avantages par rapport aux approches chirurgicales traditionnelles.',
    'Tout d’abord, elle est moins invasive, réduisant ainsi les risques de complications post-opératoires.',
    'La récupération est généralement plus rapide, avec une hospitalisation moins longue ou même en ambulatoire dans certains cas.',
    'De plus, la myotomie endoscopique permet souvent une meilleure préservation de la fonction normale de l’œsophage, minimisant ainsi les risques de reflux gastro-œsophagien.',
    'Cette approche est particulièrement bénéfique pour les patients souffrant d’achalasie, offrant une solution thérapeutique tout en évitant une intervention chirurgicale plus invasive.',
  ],
  [
    'Complications Possibles :',
    'Bien que la myotomie endoscopique soit généralement considérée comme sûre, il existe des risques potentiels de complications, bien que rares.',
    'Des effets secondaires tels que des saignements, des perforations de la paroi de l’œsophage ou des infections peuvent survenir.',
    'Une surveillance attentive pendant la procédure et une gestion appropriée des complications potentielles contribuent à minimiser ces risques.',
  ],
  [
    'Après la Myotomie Endoscopique :',
    'La période post-opératoire de la myotomie endoscopique implique une surveillance étroite du patient pour détecter tout signe de complications.',
    'Le retour à une alimentation normale est généralement autorisé après un certain temps, sous la supervision du professionnel de la santé.',
    'Des médicaments peuvent être prescrits pour aider à contrôler le reflux gastro-œsophagien.',
    'Des examens de suivi réguliers sont planifiés pour évaluer la guérison, ajuster le plan de traitement si nécessaire et s’assurer de l’absence de complications à long terme.',
  ],
  [
    'Applications Spécifiques de la Myotomie Endoscopique :',
    'La myotomie endoscopique trouve son application principale dans le traitement de l’achalasie, mais elle peut également être envisagée pour d’autres troubles moteurs de l’œsophage.',
    'La capacité de réaliser une incision précise et contrôlée dans la couche musculaire permet de personnaliser le traitement en fonction des besoins spécifiques du patient.',
  ],
  [
    'Recherche et Développement Continus :',
    'La myotomie endoscopique bénéficie de la recherche continue pour perfectionner les techniques existantes, développer de nouveaux instruments et affiner les protocoles de traitement.',
    'Des études cliniques et des essais sont menés pour évaluer l’efficacité à long terme de la myotomie endoscopique, explorer de nouvelles indications et améliorer les résultats pour les patients.',
  ],
  [
    'Conclusion :',
    'En conclusion, la myotomie endoscopique représente une avancée significative dans le traitement des troubles moteurs de l’œsophage, offrant une option thérapeutique moins invasive et une récupération plus rapide.',
    'Cette procédure, réalisée par des professionnels de la santé expérimentés, contribue à améliorer la qualité de vie des patients souffrant d’achalasie et d’autres affections similaires, tout en évitant les inconvénients associés à des interventions chirurgicales plus lourdes.',
    'Avec la recherche et le développement continus, la myotomie endoscopique continuera de jouer un rôle crucial dans la gestion des troubles moteurs de l’œsophage, ouvrant la voie à des options de traitement plus personnalisées et efficaces.',
  ],
];

/** Every sentence of the source document, numbered from 1 in its order. Title and headings are not sentences. */
export const DOCUMENT: readonly DocumentSentence[] = SECTIONS.flatMap(([heading, ...sentences]) =>
  sentences.map((text) => ({ heading, text })),
).map((sentence, index) => ({ number: index + 1, ...sentence }));
