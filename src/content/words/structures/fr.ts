import type { StructureWords } from './types';

export const WORDS: StructureWords = {
  kinds: {
    layer: 'Couches de la paroi',
    part: 'Parties de l’organe',
    work: 'L’intervention',
    tool: 'Instruments',
    inside: 'Contenu',
    neighbor: 'Organes voisins',
  },
  structures: {
    mucosa: {
      name: 'muqueuse',
      patient:
        'La peau intérieure, fine, rose et humide. On ne l’ouvre qu’en un seul endroit ; partout ailleurs elle reste intacte, et elle recouvrira le muscle coupé.',
      student:
        'Revêtement interne : épithélium malpighien non kératinisé dans l’œsophage, cylindrique au-delà de la ligne Z. La POEM l’incise en un seul point et garde le reste intact : décalée de la myotomie, cette muqueuse est le volet de sécurité qui la recouvre. La léser sans le vouloir, c’est ouvrir ce volet : c’est arrivé à 2,8 % de 1826 patients.',
    },
    submucosa: {
      name: 'sous-muqueuse',
      patient:
        'Une couche souple et lâche, entre la peau intérieure et le muscle. Un liquide bleu la gonfle, et l’endoscope y trace son chemin.',
      student:
        'Tissu conjonctif lâche où courent les vaisseaux, entre muqueuse et musculeuse. Gonflée de liquide bleu, elle se déplie en un espace où l’on peut travailler : d’où le nom d’« endoscopie du troisième espace ». Le tunnel y chemine, au ras du muscle. Ses vaisseaux, petits dans l’œsophage, sont plus gros dans l’estomac, où on les coagule à la pince.',
    },
    circularMuscle: {
      name: 'muscle circulaire',
      patient:
        'Des fibres en anneaux, qui resserrent le tube. Ce sont elles que l’on coupe, pour que le passage s’ouvre.',
      student:
        'Couche interne de la musculeuse : ses fibres en anneaux resserrent la lumière, et c’est elle que la myotomie sectionne, faisceau après faisceau. Le plexus myentérique (d’Auerbach) la sépare du muscle longitudinal. Tout se joue en peu d’épaisseur : à la jonction, la paroi entière mesure 2,9 mm chez le sujet sain, et guère plus dans l’achalasie. Dans le type III, le muscle est plus épais, et on le coupe de plus haut, sur 16 cm en moyenne.',
    },
    longitudinalMuscle: {
      name: 'muscle longitudinal',
      patient: 'Des fibres qui courent en long, autour des anneaux. On cherche à les garder.',
      student:
        'Couche externe de la musculeuse ; ses fibres, parallèles à l’axe, raccourcissent l’œsophage. La POEM cherche à l’épargner, même si ces fibres s’écartent souvent d’elles-mêmes. Chez 56 patients suivis au moins 3 ans, couper toute l’épaisseur était aussi efficace, mais annonçait davantage de reflux.',
    },
    adventitia: {
      name: 'adventice',
      patient:
        'La fine enveloppe extérieure de l’œsophage : un tissu lâche, qui le relie à ce qui l’entoure.',
      student:
        'Enveloppe de tissu conjonctif lâche : l’œsophage thoracique n’a pas de séreuse. Rien n’arrête donc le gaz ni l’infection, une fois le muscle franchi : ils diffusent dans le médiastin, et le gaz peut monter jusqu’au cou. Une méta-analyse compte un emphysème cervical chez 12 % des patients et un pneumomédiastin chez 4 % ; une mise au point française tient la médiastinite pour exceptionnelle.',
    },

    mouth: {
      name: 'bouche',
      patient: 'L’endoscope entre par là : on n’ouvre pas la peau.',
      student:
        'Les incisives supérieures sont le zéro de toutes les profondeurs : l’œsophage commence à 15 ou 16 cm, la jonction est à 40 cm. La bouche est la seule voie d’abord de la POEM ; la sonde d’intubation y passe aussi, car l’anesthésie générale avec intubation est recommandée.',
    },
    throat: {
      name: 'pharynx',
      patient:
        'La gorge, où se croisent l’air et les aliments. L’endoscope la traverse pour gagner l’œsophage.',
      student:
        'Carrefour des voies aérienne et digestive, entre la bouche et le sphincter supérieur. D’un œsophage resté plein, le contenu peut y remonter à l’induction et être inhalé : 1 patient sur 24 dans une série d’anesthésie. D’où le jeûne, l’intubation et, souvent, l’induction en séquence rapide.',
    },
    upperSphincter: {
      name: 'sphincter supérieur de l’œsophage',
      patient: 'Un anneau de muscle, à l’entrée de l’œsophage. Il s’ouvre quand on avale.',
      student:
        'Muscle cricopharyngien, ou bouche de Killian, à 15 ou 16 cm des incisives, en regard de C6 : ici commence l’œsophage. Fermé au repos, il s’ouvre à la déglutition. L’endoscope le franchit ; la POEM, dans l’achalasie, n’y touche pas.',
    },
    esophagus: {
      name: 'œsophage',
      patient:
        'Un tube de muscle, long d’environ 25 centimètres, qui va de la gorge à l’estomac. Dans l’achalasie, il ne pousse plus comme il faut ce que l’on avale.',
      student:
        'Environ 25 cm, en trois segments : cervical (5 cm), thoracique (16 cm) et abdominal (1 à 3 cm). Sain, il est large de 2 à 3 cm ; chez des patients traités par POEM, son plus grand diamètre était en moyenne de 4,4 à 5,0 cm, et au-delà de 6 cm on parle de mégaœsophage. L’achalasie lui ôte son péristaltisme, que la POEM ne rend pas à la plupart des patients : il se videra par gravité.',
    },
    lowerSphincter: {
      name: 'sphincter inférieur de l’œsophage',
      patient:
        'Un anneau de muscle qui ferme le bas de l’œsophage et devrait s’ouvrir quand on avale. Dans l’achalasie, il ne se détend plus comme il faut : c’est lui que l’on coupe.',
      student:
        'Zone de haute pression, longue de 2 à 4 cm, qui commence à 37 ou 38 cm des incisives. La POEM sectionne sa part intrinsèque, le muscle lisse ; sa part extrinsèque, piliers du diaphragme et ligament phréno-œsophagien, reste en place. Sain, il garde au repos 10 à 45 mmHg et se relâche à moins de 8 mmHg au-dessus de l’estomac. Chez 10 patients, la POEM a fait passer sa pression de 19 à 6 mmHg.',
    },
    junction: {
      name: 'jonction œso-gastrique',
      patient:
        'L’endroit où l’œsophage devient estomac. La peau intérieure y change d’aspect, le long d’une ligne en zigzag.',
      student:
        'On l’enseigne à 40 cm des incisives ; on l’a mesurée, dans l’achalasie, à 39,8 à 40,5 cm en moyenne. La ligne Z, dentelée, marque le passage de l’épithélium malpighien à l’épithélium cylindrique. Toute la POEM se mesure d’ici, et dans le tunnel plusieurs signes l’annoncent : les graduations de l’endoscope, un passage étroit qui résiste, puis des vaisseaux plus gros. Un contrôle radioscopique a pourtant fait prolonger le tunnel chez 5 patients sur 24.',
    },
    cardia: {
      name: 'cardia',
      patient: 'L’entrée de l’estomac. C’est là que se termine la coupe du muscle.',
      student:
        'Première partie de l’estomac, au-delà de la jonction. Le tunnel y avance de 2 à 3 cm, la myotomie d’environ 2 cm : trop courte, elle laisse du sphincter ; trop longue, elle favorise le reflux. Au-delà de 2,5 cm de coupe sur l’estomac, l’œsophagite modérée est plus fréquente : grade B chez 25 % avec 3,3 cm en moyenne, chez 4 % avec 2,6 cm.',
    },
    angleOfHis: {
      name: 'angle de His',
      patient: 'Le creux entre l’œsophage et le dôme de l’estomac. Il aide à empêcher l’acide de remonter.',
      student:
        'Angle aigu entre le bord gauche de l’œsophage et le fundus (incisure cardiale), élément de la barrière anti-reflux. Les fibres obliques de l’estomac (cravate de Helvétius) le contournent, plus près de la voie postérieure. Les épargner allait de pair avec moins d’œsophagites de grade B ou plus : 31,3 % contre 58,1 % dans une étude. Pour un tunnel mené du côté de la grande courbure, cet angle est un repère constant.',
    },
    fundus: {
      name: 'fundus',
      patient:
        'Le dôme de l’estomac, plus haut que son entrée. Un chirurgien peut en faire une valve contre le reflux ; la POEM n’en ajoute pas.',
      student:
        'Pôle supérieur de l’estomac, au-dessus du cardia et à gauche de l’angle de His. C’est lui que l’on rabat en valve anti-reflux (fundoplicature) pour compléter la myotomie de Heller. La POEM n’en ajoute pas, ce qui est l’explication habituelle du reflux qui la suit : dans l’essai randomisé, œsophagite à 2 ans chez 44 %, contre 29 % après la chirurgie.',
    },
    stomach: {
      name: 'estomac',
      patient:
        'La poche qui reçoit ce que l’on avale et le mélange à ses sucs. La coupe du muscle se prolonge un peu sur elle.',
      student:
        'Réservoir du repas ; à la différence de l’œsophage thoracique, il a une séreuse, le péritoine. La myotomie s’y prolonge d’environ 2 cm, sous le cardia. Le gaz qui traverse la paroi s’accumule dans la cavité péritonéale : pneumopéritoine chez 8 % des patients d’une méta-analyse, exsufflé à l’aiguille si le ventre se tend.',
    },
    antrum: {
      name: 'antre',
      patient: 'La dernière partie de l’estomac, avant sa sortie. La POEM ne va pas jusque-là.',
      student:
        'Partie distale de l’estomac, de l’incisure angulaire au pylore : il broie le repas et le pousse vers le pylore. La POEM, dans l’achalasie, s’arrête bien avant, à 2 ou 3 cm de la jonction.',
    },
    pylorus: {
      name: 'pylore',
      patient: 'L’anneau de muscle à la sortie de l’estomac. La POEM ne va pas jusque-là.',
      student:
        'Sphincter de sortie de l’estomac, vers le duodénum. La POEM, dans l’achalasie, n’y touche pas ; mais l’endoscopie du troisième espace sert aussi dans la gastroparésie, et c’est alors le pylore que l’on sectionne.',
    },

    blueFluid: {
      name: 'liquide bleu',
      patient:
        'Un liquide coloré, injecté sous la peau intérieure. Il l’écarte du muscle et montre le chemin.',
      student:
        'Sérum physiologique ou soluté macromoléculaire, teinté de bleu par l’indigo carmin ou le bleu de méthylène. Il gonfle la sous-muqueuse en coussin, écarte la muqueuse du muscle et colore le plan de dissection. On le réinjecte par petites doses à mesure que le tunnel avance.',
    },
    entry: {
      name: 'porte d’entrée',
      patient:
        'La petite ouverture par où l’endoscope entre dans la paroi, longue de 15 à 20 millimètres. Des clips la refermeront.',
      student:
        'Incision longitudinale de la muqueuse, longue de 15 à 20 mm, à 10 à 12 cm au-dessus de la jonction : juste de quoi passer sans forcer les berges, et sans entamer la musculeuse. Au cadran, 2 h par voie antérieure, 5 à 6 h par voie postérieure, sans différence significative dans un essai (succès à 2 ans au moins : 85 % et 79 %). Au moins 2 cm de muqueuse intacte la séparent de la myotomie.',
    },
    tunnel: {
      name: 'tunnel sous-muqueux',
      patient:
        'Le passage creusé dans la paroi, entre la peau intérieure et le muscle. Il mène au muscle à couper, et la peau intérieure le recouvre comme un couvercle.',
      student:
        'Galerie ouverte dans la sous-muqueuse, de la porte d’entrée jusqu’à 2 à 3 cm au-delà de la jonction : son toit est la muqueuse, son plancher la musculeuse. On la creuse au ras du muscle, pour tenir la chaleur loin de la muqueuse, en réinjectant du liquide bleu et en coagulant les vaisseaux. Elle se resserre à la jonction ; au-delà, les vaisseaux grossissent : deux des signes qui disent où l’on est.',
    },
    cutMuscle: {
      name: 'myotomie',
      patient:
        'Ici, les fibres qui serraient sont coupées et se sont écartées. Elles ne tiennent plus le passage fermé.',
      student:
        'Section du muscle circulaire, d’au moins 2 cm sous la porte d’entrée à environ 2 cm sous le cardia. À Lyon, elle mesure 8 cm, 6 au-dessus du cardia et 2 au-dessous ; dans le type III, 16 cm en moyenne, car le segment spastique est coupé lui aussi. Sur toute l’épaisseur, ou sur plus de 2,5 cm d’estomac, elle s’accompagne de plus de reflux.',
    },
    clips: {
      name: 'clips',
      patient:
        'De petites agrafes, qui referment l’ouverture bord à bord. Plus bas, la peau intérieure est restée intacte et recouvre la coupe.',
      student:
        'Ils rapprochent la muqueuse seule, bord à bord ; dessous, tunnel et myotomie restent ouverts, à l’abri du volet intact. Une étude a comparé 5 clips classiques à un seul grand clip porté par l’endoscope. Fermer prenait en moyenne 16 minutes avec des clips, 33 avec une suture.',
    },
    vessel: {
      name: 'vaisseau sous-muqueux',
      patient:
        'Un petit vaisseau en travers du passage. On le referme par la chaleur, pour qu’il ne saigne pas.',
      student:
        'Les vaisseaux de la sous-muqueuse sont petits dans l’œsophage, où le bistouri suffit, plus gros au-delà de la jonction, où la pince coagulante les saisit d’abord. Par voie postérieure, deux vaisseaux perforants servent de repères : le premier à 1 cm au plus de la jonction, à 6 h, le second 1,5 à 2 cm plus loin, à 4 ou 5 h ; les fibres obliques passent à leur gauche. Une méta-analyse compte un saignement après l’intervention chez 4,3 % des patients.',
    },

    endoscope: {
      name: 'endoscope',
      patient:
        'Un tube souple, avec une lumière et une caméra au bout. De fins instruments passent à l’intérieur.',
      student:
        'Gastroscope souple : caméra et lumière à la pointe, canal opérateur pour l’aiguille, le bistouri, la pince et les clips. Ses graduations, lues aux incisives, donnent la profondeur de la jonction et de la porte d’entrée. Il insuffle du CO2, et non l’air ambiant.',
    },
    cap: {
      name: 'capuchon transparent',
      patient: 'Un petit capuchon clair, au bout de l’endoscope. Il garde la vue dégagée.',
      student:
        'Capuchon distal transparent : il tient les tissus à distance de l’objectif, garde le champ net et dissèque sans couper, en avançant. Dans le tunnel, il soulève le volet de muqueuse pendant que le bistouri travaille au ras du muscle.',
    },
    needle: {
      name: 'aiguille d’injection',
      patient:
        'Une aiguille très fine, passée dans l’endoscope. Elle injecte le liquide bleu sous la peau intérieure.',
      student:
        'Passée par le canal opérateur, elle traverse la muqueuse et dépose le liquide bleu dans la sous-muqueuse : c’est le premier coussin, avant l’incision. Ensuite, un bistouri injectable à jet d’eau peut réinjecter lui-même, sans changer d’instrument.',
    },
    knife: {
      name: 'bistouri à pointe triangulaire',
      patient:
        'Un instrument très fin, qui coupe grâce à un courant électrique. Il ouvre la peau intérieure, puis coupe le muscle.',
      student:
        'Bistouri électrique dont la plaque triangulaire accroche et soulève les fibres circulaires avant de les sectionner. Courant Endocut pour inciser la muqueuse, coagulation pour creuser le tunnel. Chez 1826 patients, ce bistouri et un courant autre que « spray » allaient de pair avec plus d’événements indésirables (odds ratios de 3,22 et 3,09) : une observation, qui ne prouve pas la cause.',
    },
    forceps: {
      name: 'pince coagulante',
      patient: 'Une petite pince, qui saisit un vaisseau et le referme par la chaleur.',
      student:
        'Pince hémostatique monopolaire : elle saisit le vaisseau et le coagule. On y recourt quand il est trop gros pour le bistouri, surtout au-delà de la jonction, et partout où le tunnel saigne encore au contrôle final.',
    },
    clipTool: {
      name: 'applicateur de clips',
      patient: 'L’instrument qui apporte chaque clip, le referme sur les deux bords, puis le lâche.',
      student:
        'Cathéter passé par le canal opérateur : il porte un clip ouvert, le serre sur les deux berges, puis le largue ; le suivant se pose juste à côté. L’autre façon de fermer est une suture endoscopique : 33 minutes en moyenne, contre 16 avec des clips.',
    },

    food: {
      name: 'aliments retenus',
      patient:
        'Ce que l’on avale reste au-dessus du sphincter fermé. C’est pourquoi il faut être à jeun, et l’œsophage est d’abord rincé.',
      student:
        'Stase au-dessus de la jonction : dans une série de 10 patients, la colonne barytée mesurait, après 5 minutes, 10,1 cm avant la POEM et 2,3 cm après. Ce qui stagne peut être inhalé à l’induction : d’où les liquides seuls la veille, 6 heures de jeûne strict et le lavage de l’œsophage. Après la POEM, le péristaltisme reste absent chez la plupart : les aliments descendent par leur poids.',
    },

    spine: {
      name: 'rachis',
      patient: 'La colonne vertébrale, derrière l’œsophage : elle montre de quel côté est le dos.',
      student:
        'Derrière l’œsophage ; au scanner, un plan distinct les sépare dans les deux tiers inférieurs. L’œsophage s’étend de C6 à T10 ou T11 : les sources diffèrent. La voie postérieure, à 5 ou 6 h, travaille de ce côté.',
    },
    aorta: {
      name: 'aorte',
      patient:
        'La grande artère qui part du cœur. Sa crosse passe à côté de l’œsophage, puis elle descend derrière lui.',
      student:
        'Sa crosse croise le bord gauche de l’œsophage à 23 cm des incisives ; l’aorte descendante est d’abord à sa gauche, puis derrière. Au scanner, un plan graisseux les sépare chez environ 70 % des sujets. Une longue myotomie, dans le type III, remonte vers elle.',
    },
    airway: {
      name: 'trachée et bronches',
      patient:
        'Les conduits de l’air, devant l’œsophage. Pendant l’intervention, un tube placé dans la trachée protège la respiration.',
      student:
        'En avant de l’œsophage : au scanner, on ne voit presque jamais de limite entre eux. La bronche principale gauche le croise à 25 cm des incisives. L’intubation est recommandée, et la ventilation en pression positive limite l’emphysème médiastinal.',
    },
    heart: {
      name: 'cœur',
      patient: 'Le cœur, devant l’œsophage. Il est dessiné ici pour situer les choses.',
      student:
        'L’oreillette gauche et le péricarde sont juste devant l’œsophage, dans ses parties moyenne et inférieure ; au scanner, aucune limite ne les en sépare chez deux sujets sur trois. La voie antérieure, à 2 h, travaille de ce côté.',
    },
    diaphragm: {
      name: 'diaphragme',
      patient:
        'Le muscle de la respiration, entre la poitrine et le ventre. L’œsophage le traverse par un orifice, juste au-dessus de l’estomac.',
      student:
        'Ses piliers bordent le hiatus œsophagien, à 38 ou 39 cm des incisives, en regard de T10, et serrent l’œsophage du dehors : c’est la part extrinsèque du sphincter, que la POEM laisse en place. Là où le muscle est coupé sur toute son épaisseur, l’adventice, les piliers et le péritoine annoncent la jonction ; la coupe se poursuit alors 2 à 3 cm au-delà des piliers.',
    },
  },
};
