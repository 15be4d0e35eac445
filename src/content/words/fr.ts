import { board } from './board/fr';
import { charts } from './charts/fr';
import { consult } from './consult/fr';
import type { Words } from './types';

const fixed = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const half = (value: number): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(Math.round(value * 2) / 2);

const count = (value: number, singular: string): string => `${value} ${singular}${value >= 2 ? 's' : ''}`;

/** « 2 minutes 5 secondes » : said in full, a screen reader would read 2:05 as a time of day. */
function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = count(whole % 60, 'seconde');
  return minutes > 0 ? `${count(minutes, 'minute')} ${rest}` : rest;
}

const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const rate = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
const decimal = (value: number): string => tenths.format(value);

const kilobytes = (bytes: number): string => figure.format(Math.round(bytes / 1000));

export const fr: Words = {
  ...consult,
  title: 'Myotomie endoscopique',
  subtitle: 'POEM : l’intervention, étape par étape',
  informationOnly: 'Information générale : ne remplace pas un avis médical.',
  intendedPurpose:
    'Cette page explique une intervention à l’aide de schémas. Ce n’est pas un dispositif médical : elle ne sert ni au diagnostic, ni au choix d’un traitement, et ne demande ni n’envoie aucune donnée personnelle. Les voix que l’on y enregistre restent sur l’appareil.',
  posterAlt:
    'Schéma de l’œsophage en coupe : il descend vers l’estomac et se resserre à leur jonction, au niveau du sphincter inférieur.',
  close: 'Fermer',

  chapters: {
    heading: 'Chapitres',
    chapter: (number, title) => `Chapitre ${number} : ${title}`,
    fold: 'Replier la liste des chapitres',
  },

  transport: {
    heading: 'Lecture',
    play: 'Lire',
    pause: 'Mettre en pause',
    nextStop: 'Étape suivante',
    previousStop: 'Étape précédente',
    nextChapter: 'Chapitre suivant',
    previousChapter: 'Chapitre précédent',
    position: 'Position dans le récit',
    positionOf: (timeS, durationS, chapter) =>
      `${chapter}, ${spokenTime(timeS)} sur ${spokenTime(durationS)}`,
    captionsOn: 'Afficher les sous-titres',
    captionsOff: 'Masquer les sous-titres',
    labelsOn: 'Afficher les étiquettes',
    labelsOff: 'Masquer les étiquettes',
    transcript: 'Texte intégral',
    copyLink: 'Copier le lien vers cette vue',
    fullScreenOn: 'Plein écran',
    fullScreenOff: 'Quitter le plein écran',
    help: 'Aide et raccourcis clavier',
    more: 'Autres commandes',
  },

  link: {
    copied: 'Lien copié : il rouvre exactement cette vue.',
    copyYourself: 'Voici le lien vers cette vue, à copier :',
    issue: (key, value) =>
      `L’adresse contient un élément qui n’a pas pu être suivi (${key} = ${value || 'vide'}) ; la vue habituelle est affichée à la place.`,
  },

  caseWarnings: {
    entryToMyotomyGapUnder2Cm:
      'Cas à revoir : moins de 2 cm de muqueuse intacte séparent l’entrée du début de la coupe. La règle est d’en garder au moins 2 cm.',
    gastricMyotomyOver2Cm5:
      'Cas à revoir : la coupe dépasse 2,5 cm sur l’estomac. Au-delà, l’œsophagite par reflux est plus fréquente.',
  },

  lesson: {
    heading: 'Exporter une leçon',
    reports:
      'À la plateforme, et à elle seule, la leçon transmet les chapitres vus, les réponses au test, la note et l’endroit où reprendre.',
    watched: 'vu',
    toWatch: 'à voir',
    broken:
      'La description de cette leçon est illisible (lesson.json)\u00a0; la page s’ouvre comme d’habitude et rien n’est transmis.',
  },

  seminar: {
    heading: 'Salle de cours',
    pages: {
      explore: 'Explorer',
      contrast: 'Comparer',
      branches: 'Et si…',
      test: 'Se tester',
      figures: 'Chiffres',
    },
  },

  caseChoice: {
    heading: 'Le cas',
    note: 'Un cas schématique, jamais les données d’un patient.',
    type: 'Forme d’achalasie',
    types: { I: 'Type I', II: 'Type II', III: 'Type III' },
    typeNotes: {
      I: 'L’œsophage ne se contracte plus.',
      II: 'Tout l’œsophage se met sous pression d’un coup.',
      III: 'Il se contracte trop tôt, par spasmes : la coupe est plus longue.',
    },
    approach: 'Voie',
    approaches: { anterior: 'Antérieure (devant)', posterior: 'Postérieure (derrière)' },
    approachNote: 'Les deux voies donnent des résultats comparables (S30, S31).',
    ranges: {
      bodyDiameterMm: 'Largeur de l’œsophage',
      entryDepthCm: 'Entrée, depuis les dents',
      esophagealCutCm: 'Coupe sur l’œsophage',
      gastricCutCm: 'Coupe sur l’estomac',
    },
    valueOf: (range, value) => (range === 'bodyDiameterMm' ? `${decimal(value)} mm` : `${decimal(value)} cm`),
    cut: (length, start, end) =>
      `Coupe de ${decimal(length)} cm, de ${decimal(start)} à ${decimal(end)} cm depuis les dents`,
    reset: 'Valeurs habituelles de cette forme',
  },

  measures: {
    heading: 'Le cas et les mesures',
    tabs: {
      case: 'Cas',
      manometry: 'Pressions',
      barium: 'Radio',
      distensibility: 'Souplesse',
      eckardt: 'Symptômes',
    },
    swallow: 'Ce qui est avalé',
    swallows: {
      manometry: 'Une gorgée d’eau, couché',
      bite: 'Une bouchée, assis',
      meal: 'Trois bouchées, assis',
      glass: 'Un verre de baryte, debout',
    },
    play: 'Avaler',
    pause: 'Arrêter',
    time: 'Moment de la déglutition',
    seconds: (s) => `${decimal(s)} s`,
    beside: 'Côte à côte',
    reckoning: (percent) => `Calcul en cours : ${percent} %`,
    gravity:
      'Après l’opération, l’œsophage ne se remet le plus souvent pas à pousser : il se vide surtout par le poids de ce qui est avalé (S86).',
    model: 'Calculé par un modèle simplifié de l’œsophage. Ce n’est pas un patient, et pas un pronostic.',
  },

  captions: {
    region: 'Sous-titres',
    sourcesAre: (keys) => `Sources : ${keys}`,
    kind: (kind, sentence) => {
      if (kind === 'document') return sentence === null ? 'Document' : `Document, phrase ${sentence}`;
      return kind === 'complement' ? 'Complément' : 'Note clinique';
    },
  },

  sources: {
    year: (year) => (year === null ? 'année non indiquée' : `année ${year}`),
    how: {
      V1: 'lu à la source (résumé ou texte)',
      V2: 'lu sur une page secondaire seulement',
      D: 'calculé par nous',
    },
    figures: 'Chiffres d’ici :',
    reckoned: 'Calculé par nous à partir d’elle :',
  },

  voice: {
    heading: 'Voix et langue',
    open: 'Voix et langue',
    soundOn: 'Activer le son',
    soundOff: 'Couper le son',
    soundShort: 'Son',
    language: 'Langue',
    register: 'Pour qui ?',
    registers: { patient: 'Patient', student: 'Étudiant' },
    registerNotes: {
      patient: 'Mots simples, phrases courtes.',
      student: 'Termes exacts, chiffres et sources.',
    },
    unreviewed: 'Compléments et notes pas encore relus par un clinicien.',
    sound: 'Son',
    volume: 'Volume',
    volumeOf: (share) => percent.format(share),
    whose: 'Voix',
    bundled: 'Voix fournie',
    bundledNote: 'Voix de synthèse enregistrée à l’avance ; fonctionne partout.',
    device: 'Voix de cet appareil',
    deviceNote: (names) =>
      names.length === 0
        ? 'Cet appareil n’a pas de voix à lui dans cette langue.'
        : `${names[0] ?? ''}. Le texte ne quitte pas l’appareil.`,
    deviceUnknown: 'Recherche des voix de l’appareil…',
    rate: 'Vitesse',
    rateOf: (value) => `${rate.format(value)} ×`,
    offline: 'Sans réseau',
    offlineNote: 'Garde toute la voix de cette langue sur cet appareil.',
    keep: (bytes) => `Garder la voix (${megabytes.format(bytes / 1e6)} Mo)`,
    keeping: (share) => `Téléchargement de la voix : ${percent.format(share)}`,
    kept: 'La voix de cette langue est gardée sur cet appareil.',
    keepFailed: 'La voix n’a pas pu être gardée en entier. Vous pouvez réessayer.',
    cancel: 'Annuler',
    problem: {
      blocked: 'Le navigateur a bloqué le son. Touchez « Activer le son » pour l’entendre.',
      missing: 'Une partie de la voix n’a pas pu être chargée. Les sous-titres continuent.',
      broken: 'Une partie de la voix ne peut pas être lue ici. Les sous-titres continuent.',
      noDeviceVoice:
        'Cet appareil n’a pas de voix à lui dans cette langue : la voix fournie parle à sa place.',
      languageFailed: 'Cette langue n’a pas pu être chargée. La connexion est peut-être interrompue.',
      deviceFailed: 'La voix de l’appareil n’a pas répondu : la voix fournie parle à sa place.',
    },
  },

  transcript: {
    hint: 'Touchez une phrase ou un mot pour y aller.',
    download: 'Télécharger',
    chapterCaptions: 'Sous-titres du chapitre (WebVTT)',
    allCaptions: 'Sous-titres de tout le récit (WebVTT)',
    plainText: 'Texte seul',
  },

  views: {
    heading: 'Les deux vues',
    scope: 'Vue de l’endoscope',
    showOutside: 'Agrandir la vue extérieure',
    showScope: 'Agrandir la vue de l’endoscope',
    layout: {
      inset: 'Une petite vue dans la grande',
      both: 'Les deux vues côte à côte',
      single: 'Une seule vue',
    },
    nextLayout: (now) => `Disposition des vues : ${now.toLowerCase()}`,
    help: 'Repères dans la vue de l’endoscope',
    away: 'La vue de l’endoscope reviendra quand il sera dans le corps.',
  },
  compare: {
    heading: 'Comparer deux organes',
    choices: {
      told: 'Comme le récit',
      off: 'Un seul organe',
      healthyBefore: 'En bonne santé, avant l’opération',
      beforeAfter: 'Avant, après l’opération',
      typeOneTwo: 'Type I, type II',
      typeOneThree: 'Type I, type III',
      typeTwoThree: 'Type II, type III',
      types: 'Types I, II, III',
      approaches: 'Voie antérieure, voie postérieure',
    },
    sides: {
      healthy: 'En bonne santé',
      before: 'Avant l’opération',
      after: 'Après l’opération',
      typeI: 'Type I',
      typeII: 'Type II',
      typeIII: 'Type III',
      anterior: 'Voie antérieure',
      posterior: 'Voie postérieure',
    },
    divider: 'Séparation entre les deux organes',
    dividerAt: (first, second, share) => {
      if (share === 0) return `${second} : toute l’image`;
      if (share === 1) return `${first} : toute l’image`;
      return `${first} : ${percent.format(share)}, ${second.toLowerCase()} : ${percent.format(1 - share)}`;
    },
    moveLeft: 'Séparation vers la gauche',
    moveRight: 'Séparation vers la droite',
    middle: 'Séparation au milieu',
    beside: (organs) => `${organs === 2 ? 'Deux' : 'Trois'} organes côte à côte.`,
    shown: (name, what) => `${name} : ${what}`,
    width: (mm) => `L’œsophage est large de ${figure.format(mm)} mm.`,
  },
  scopeScreen: {
    depthHeading: 'Profondeur, aux dents',
    depth: (cm) => (cm < 0 ? '– cm' : `${fixed.format(Math.round(cm * 2) / 2)} cm`),
    timeHeading: 'Temps',
    chapterHeading: 'Étape',
    ring: 'Cadran : 12 heures est l’avant du patient, 3 heures sa droite',
    sides: { 12: 'avant', 3: 'droite', 6: 'arrière', 9: 'gauche' },
    ruler: 'Réglette des profondeurs, en centimètres depuis les dents',
    marks: { junction: 'jonction', entry: 'entrée', tunnel: 'tunnel', myotomy: 'coupe' },
  },
  camera: {
    open: 'Tourner et agrandir la vue',
    heading: 'Vue',
    left: 'Tourner vers la gauche',
    right: 'Tourner vers la droite',
    up: 'Regarder de plus haut',
    down: 'Regarder de plus bas',
    closer: 'Agrandir',
    farther: 'Réduire',
    guided: 'Revenir à la vue guidée',
  },

  neighbors: {
    heading: 'Autour de l’œsophage',
    names: {
      body: 'Corps',
      spine: 'Colonne',
      aorta: 'Aorte',
      airway: 'Trachée',
      heart: 'Cœur',
      diaphragm: 'Diaphragme',
    },
    presences: { hidden: 'Caché', ghosted: 'En transparence', shown: 'Montré' },
    short: { hidden: 'caché', ghosted: 'transparent', shown: 'montré' },
    asTold: 'Comme le récit',
  },

  here: {
    wholeOrgan: 'Repère : l’image montre l’œsophage et l’estomac dans le corps.',
    throat: 'Repère : l’image est au niveau du cou et de la gorge.',
    chest: 'Repère : l’image est dans la poitrine, le long de l’œsophage.',
    junction: 'Repère : l’image est en bas de l’œsophage, à l’entrée de l’estomac.',
    stomach: 'Repère : l’image est au niveau de l’estomac.',
  },

  legend: {
    heading: 'Couches de la paroi',
    layers: {
      mucosa: 'Muqueuse',
      submucosa: 'Sous-muqueuse',
      submucosaBlue: 'Sous-muqueuse injectée',
      circularMuscle: 'Muscle circulaire',
      longitudinalMuscle: 'Muscle longitudinal',
      adventitia: 'Adventice',
    },
  },

  labels: {
    heading: 'Noms des parties visibles',
    names: {
      mouth: 'Bouche',
      throat: 'Gorge',
      esophagus: 'Œsophage',
      stomach: 'Estomac',
      fundus: 'Fundus',
      angleOfHis: 'Angle de His',
      pylorus: 'Pylore',
      lowerSphincter: 'Sphincter inférieur',
      junction: 'Jonction (ligne Z)',
      mucosa: 'Muqueuse',
      submucosa: 'Sous-muqueuse',
      circularMuscle: 'Muscle circulaire',
      longitudinalMuscle: 'Muscle longitudinal',
      blueFluid: 'Liquide bleu',
      entry: 'Entrée',
      tunnel: 'Tunnel',
      tunnelEnd: 'Fin du tunnel',
      cutMuscle: 'Muscle coupé',
      vessel: 'Vaisseau',
      clips: 'Clips',
      endoscope: 'Endoscope',
      cap: 'Capuchon',
      needle: 'Aiguille',
      knife: 'Bistouri',
      forceps: 'Pince',
      clipTool: 'Clip',
      food: 'Aliments',
      stomachContent: 'Contenu de l’estomac',
      balloon: 'Ballon',
      injection: 'Toxine injectée',
      outerCut: 'Coupe par l’extérieur',
      wrap: 'Valve anti-reflux',
      tear: 'Déchirure',
      blood: 'Sang',
      abdominalGas: 'Gaz dans le ventre',
      reliefNeedle: 'Aiguille',
      remainingFibers: 'Fibres restantes',
      cutEnd: 'Fin de la coupe',
      diaphragm: 'Diaphragme',
      aorta: 'Aorte',
      trachea: 'Trachée',
      heart: 'Cœur',
      spine: 'Colonne vertébrale',
    },
  },

  scale: {
    length: (cm) => (cm < 1 ? `${figure.format(cm * 10)} mm` : `${figure.format(cm)} cm`),
    thickerThanLife: 'paroi dessinée plus épaisse que nature',
  },

  shown: {
    scopeInLumen: (cm) => `La pointe de l’endoscope est dans l’œsophage, à ${half(cm)} cm des incisives.`,
    scopeInTunnel: (cm) =>
      `La pointe de l’endoscope est dans le tunnel sous-muqueux, à ${half(cm)} cm des incisives.`,
    scopeInStomach: 'La pointe de l’endoscope est dans l’estomac.',
    scopeLooksBack: 'Dans l’estomac, l’endoscope se retourne et regarde vers le sphincter.',
    tool: {
      needle: 'L’aiguille d’injection est sortie.',
      knife: 'Le bistouri est sorti.',
      forceps: 'La pince de coagulation est sortie.',
      clip: 'Un clip est en place au bout de l’endoscope.',
    },
    bleb: 'La muqueuse est soulevée par le liquide bleu.',
    entryOpen: (mm) => `La muqueuse est ouverte sur ${figure.format(mm)} mm.`,
    tunnel: (cm) => `Le tunnel va jusqu’à ${half(cm)} cm.`,
    myotomy: (from, to) => `Le muscle circulaire est coupé de ${half(from)} à ${half(to)} cm.`,
    clips: (n) => `${count(n, 'clip')} sur l’entrée.`,
    balloon: 'Un ballon est gonflé dans le sphincter.',
    toxin: 'La toxine est injectée dans le sphincter.',
    outerCut: 'Le muscle est coupé par l’extérieur, devant.',
    wrap: 'Un pli de l’estomac recouvre la coupe.',
    sphincterClosed: 'Le sphincter inférieur est fermé.',
    sphincterOpen: (mm) => `Le sphincter inférieur est ouvert de ${figure.format(mm)} mm.`,
    bolus: (cm) => `Une bouchée se trouve à ${half(cm)} cm.`,
    swallow: (inside, emptied) =>
      `Ce qui est avalé : ${figure.format(inside)} mL dans l’œsophage, ${figure.format(emptied)} mL dans l’estomac.`,
  },

  picture: {
    heading: 'Image en trois dimensions',
    loading: 'Chargement de l’image 3D',
    before: 'Avant l’intervention',
    loadedOf: (loaded, total) => `${kilobytes(loaded)} ko sur ${kilobytes(total)} ko`,
    retry: 'Réessayer',
    continueWithout: 'Continuer sans la 3D',
    without: 'Sans image 3D',
    problem: {
      noWebGL: [
        'L’image 3D ne peut pas s’afficher sur cet appareil',
        'Le navigateur ne permet pas le dessin en trois dimensions (WebGL 2), ou celui-ci est désactivé. Le récit, les chapitres et les sous-titres fonctionnent sans elle.',
      ],
      modelMissing: [
        'L’image 3D n’a pas pu être chargée',
        'Un fichier nécessaire n’a pas été trouvé. La connexion est peut-être interrompue. Le récit, les chapitres et les sous-titres fonctionnent sans elle.',
      ],
      modelBroken: [
        'L’image 3D n’a pas pu être chargée en entier',
        'Un fichier est arrivé incomplet ou abîmé. Le récit, les chapitres et les sous-titres fonctionnent sans elle.',
      ],
      contextLost: [
        'L’image 3D s’est interrompue',
        'L’appareil a repris la mémoire de sa carte graphique. Le récit, les chapitres et les sous-titres fonctionnent sans elle.',
      ],
      unknown: [
        'L’image 3D s’est arrêtée',
        'Une erreur imprévue l’a interrompue. Le récit, les chapitres et les sous-titres fonctionnent sans elle.',
      ],
    },
  },

  recorder: {
    heading: 'Enregistrer ma voix',
    intro:
      'Lisez chaque phrase à voix haute, dans une pièce calme, le microphone à une main de la bouche. Le récit la dira ensuite avec votre voix.',
    onDevice: 'Les enregistrements restent sur cet appareil : rien n’est envoyé.',
    notLasting:
      'Ce navigateur ne peut pas les conserver : ils disparaîtront avec cette page. Exportez-les pour les garder.',
    ownVoice: 'Dans le récit, ma voix passe avant celle de la page',
    progress: (recorded, sentences) => `${recorded} sur ${sentences}`,
    states: {
      none: 'Pas encore enregistrée',
      recorded: 'Enregistrée',
      outOfDate: 'À refaire : le texte a changé depuis',
    },
    record: 'Enregistrer',
    stop: 'Arrêter',
    cancel: 'Annuler',
    listen: 'Écouter',
    stopListening: 'Arrêter l’écoute',
    retake: 'Refaire',
    keep: 'Garder',
    discard: 'Ne pas garder',
    remove: 'Supprimer',
    inStory: 'Écouter dans le récit',
    asking: 'Autorisez le microphone dans la fenêtre du navigateur.',
    countIn: 'L’enregistrement commence dans trois secondes.',
    finishing: 'Un instant…',
    elapsed: (now, planned) => `${now} (la voix de la page : ${planned})`,
    level: 'Niveau du microphone',
    verdicts: { silent: 'Rien', quiet: 'Trop faible', good: 'Bon', clipped: 'Trop fort' },
    taken: (durationS, verdict) => {
      const advice = {
        silent: 'On n’entend presque rien : mieux vaut la refaire.',
        quiet: 'Niveau trop faible : rapprochez-vous et refaites-la.',
        good: 'Le niveau est bon.',
        clipped: 'Niveau trop fort, le son est abîmé : éloignez-vous et refaites-la.',
      }[verdict];
      return `Prise de ${count(Math.round(durationS), 'seconde')}. ${advice}`;
    },
    kept: 'Phrase gardée.',
    removed: 'Enregistrement supprimé.',
    problems: {
      insecure:
        'Le navigateur ne donne le microphone qu’à une page ouverte par une adresse sûre (https) ou depuis cet appareil.',
      unsupported: 'Ce navigateur ne sait pas enregistrer. Un navigateur plus récent le pourra.',
      refused:
        'Le microphone a été refusé à cette page. Autorisez-le dans les réglages du navigateur, près de l’adresse, puis réessayez.',
      noMicrophone: 'Aucun microphone n’a été trouvé. Branchez-en un, puis réessayez.',
      busy: 'Le microphone ne répond pas. Un autre programme l’utilise peut-être : fermez-le, puis réessayez.',
      unplugged: 'Le microphone a été débranché pendant la prise. Rebranchez-le, puis recommencez.',
      silent: 'On n’entend rien dans cette prise. Vérifiez que le microphone n’est pas coupé.',
      unreadable: 'Le navigateur n’a pas pu lire ce qu’il a enregistré. Recommencez la prise.',
    },
    failed: 'Cela n’a pas pu être fait. Rien n’a été perdu : réessayez.',
    setHeading: 'Tous les enregistrements',
    setNote: 'Un seul fichier les contient tous. L’importer remplace les mêmes phrases.',
    exportSet: 'Exporter dans un fichier',
    fileName: 'ma-voix-poem.zip',
    importSet: 'Importer un fichier',
    imported: (n) =>
      n === 0 ? 'Aucun enregistrement n’a été importé.' : `Importation : ${count(n, 'enregistrement')}.`,
    refused: {
      tooLarge: 'Le fichier est trop grand (plus de 200 Mo).',
      notZip: 'Ce n’est pas un fichier d’enregistrements, ou il est incomplet.',
      noManifest: 'Ce fichier ne contient pas d’enregistrements de cette page.',
      wrongManifest: 'La liste des enregistrements est illisible, ou vient d’une autre version.',
      wrongEntry: 'Une ligne de la liste est illisible.',
      missingSound: 'Le son manque, ou il est abîmé.',
      wrongSound: 'Le son n’est pas un enregistrement de cette page.',
    },
    eraseAll: 'Tout effacer',
    eraseConfirm: 'Toucher encore pour tout effacer',
    erased: 'Tous les enregistrements sont effacés.',
  },

  board,
  charts,

  help: {
    heading: 'Aide',
    keys: {
      toggle: 'Lire ou mettre en pause',
      nextStop: 'Étape suivante',
      previousStop: 'Étape précédente',
      nextChapter: 'Chapitre suivant',
      previousChapter: 'Chapitre précédent',
      start: 'Début',
      end: 'Fin',
      volumeUp: 'Plus fort',
      volumeDown: 'Moins fort',
      mute: 'Couper le son',
      captions: 'Sous-titres',
      fullscreen: 'Plein écran',
      labels: 'Étiquettes',
      swapView: 'Vue extérieure ou vue de l’endoscope',
      layout: 'Disposition des deux vues',
      scopeHelp: 'Repères dans la vue de l’endoscope',
      compare: 'Deux organes côte à côte',
      pen: 'Dessiner sur l’image',
      pointer: 'Montrer du doigt',
      seminar: 'Salle de cours\u00a0: explorer, comparer, se tester',
      board: 'Bénéfices, risques, autres choix',
      notes: 'Notes du présentateur',
      pictureOnly: 'Image seule',
      help: 'Cette liste',
    },
    keyNames: {
      ' ': 'Espace',
      Shift: 'Maj',
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
      PageUp: 'Page préc.',
      PageDown: 'Page suiv.',
      Home: 'Début',
      End: 'Fin',
    },
  },
};
