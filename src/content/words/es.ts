import { board } from './board/es';
import { charts } from './charts/es';
import { consult } from './consult/es';
import type { Words } from './types';

const fixed = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('es', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const rate = new Intl.NumberFormat('es', { maximumFractionDigits: 2 });
const tenths = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const decimal = (value: number): string => tenths.format(value);
const half = (value: number): string =>
  new Intl.NumberFormat('es', { maximumFractionDigits: 1 }).format(Math.round(value * 2) / 2);

const count = (value: number, singular: string, plural = `${singular}s`): string =>
  `${value} ${value === 1 ? singular : plural}`;

/** « 2 minutos 5 segundos »: said in full, a screen reader would read 2:05 as a time of day. */
function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = count(whole % 60, 'segundo');
  return minutes > 0 ? `${count(minutes, 'minuto')} ${rest}` : rest;
}

const kilobytes = (bytes: number): string => figure.format(Math.round(bytes / 1000));

export const es: Words = {
  ...consult,
  title: 'Miotomía endoscópica',
  subtitle: 'POEM: la intervención, paso a paso',
  informationOnly: 'Información general: no sustituye la opinión de un médico.',
  intendedPurpose:
    'Esta página explica una intervención con esquemas. No es un producto sanitario: no sirve ni para el diagnóstico ni para elegir un tratamiento, y no pide ni envía ningún dato personal. Las voces que se graban en ella se quedan en el dispositivo.',
  posterAlt:
    'Esquema del esófago en sección: baja hacia el estómago y se estrecha en la unión de ambos, en el esfínter inferior.',
  close: 'Cerrar',

  chapters: {
    heading: 'Capítulos',
    chapter: (number, title) => `Capítulo ${number}: ${title}`,
    fold: 'Plegar la lista de capítulos',
  },

  transport: {
    heading: 'Reproducción',
    play: 'Reproducir',
    pause: 'Pausar',
    nextStop: 'Paso siguiente',
    previousStop: 'Paso anterior',
    nextChapter: 'Capítulo siguiente',
    previousChapter: 'Capítulo anterior',
    position: 'Posición en el relato',
    positionOf: (timeS, durationS, chapter) => `${chapter}, ${spokenTime(timeS)} de ${spokenTime(durationS)}`,
    captionsOn: 'Mostrar los subtítulos',
    captionsOff: 'Ocultar los subtítulos',
    labelsOn: 'Mostrar las etiquetas',
    labelsOff: 'Ocultar las etiquetas',
    transcript: 'Texto completo',
    copyLink: 'Copiar el enlace a esta vista',
    fullScreenOn: 'Pantalla completa',
    fullScreenOff: 'Salir de la pantalla completa',
    help: 'Ayuda y atajos de teclado',
    more: 'Otros controles',
  },

  link: {
    copied: 'Enlace copiado: vuelve a abrir exactamente esta vista.',
    copyYourself: 'Este es el enlace a esta vista, para copiar:',
    issue: (key, value) =>
      `Algo de la dirección no se pudo seguir (${key} = ${value || 'vacío'}); en su lugar se muestra la vista habitual.`,
  },

  caseWarnings: {
    entryToMyotomyGapUnder2Cm:
      'Caso que revisar: menos de 2 cm de mucosa intacta separan la entrada del inicio del corte. La regla es conservar al menos 2 cm.',
    gastricMyotomyOver2Cm5:
      'Caso que revisar: el corte supera los 2,5 cm en el estómago. Más allá, la esofagitis por reflujo es más frecuente.',
  },

  lesson: {
    heading: 'Exportar una lección',
    reports:
      'A la plataforma, y solo a ella, la lección comunica los capítulos vistos, las respuestas de la prueba, la nota y el punto donde continuar.',
    watched: 'visto',
    toWatch: 'por ver',
    broken:
      'No se puede leer la descripción de esta lección (lesson.json); la página se abre como siempre y no se comunica nada.',
  },

  seminar: {
    heading: 'Sala de clase',
    pages: {
      explore: 'Explorar',
      contrast: 'Comparar',
      branches: '¿Y si…?',
      test: 'Prueba',
      figures: 'Cifras',
    },
  },

  caseChoice: {
    heading: 'El caso',
    note: 'Un caso esquemático, nunca los datos de un paciente.',
    type: 'Tipo de acalasia',
    types: { I: 'Tipo I', II: 'Tipo II', III: 'Tipo III' },
    typeNotes: {
      I: 'El esófago ya no se contrae.',
      II: 'Todo el esófago se pone a presión de golpe.',
      III: 'Se contrae demasiado pronto, con espasmos: el corte es más largo.',
    },
    approach: 'Vía',
    approaches: { anterior: 'Anterior (delante)', posterior: 'Posterior (detrás)' },
    approachNote: 'Las dos vías dan resultados comparables (S30, S31).',
    ranges: {
      bodyDiameterMm: 'Anchura del esófago',
      entryDepthCm: 'Entrada, desde los dientes',
      esophagealCutCm: 'Corte en el esófago',
      gastricCutCm: 'Corte en el estómago',
    },
    valueOf: (range, value) => (range === 'bodyDiameterMm' ? `${decimal(value)} mm` : `${decimal(value)} cm`),
    cut: (length, start, end) =>
      `Corte de ${decimal(length)} cm, de ${decimal(start)} a ${decimal(end)} cm desde los dientes`,
    reset: 'Valores habituales de este tipo',
  },

  measures: {
    heading: 'El caso y las mediciones',
    tabs: {
      case: 'Caso',
      manometry: 'Presiones',
      barium: 'Radiografía',
      distensibility: 'Elasticidad',
      eckardt: 'Síntomas',
    },
    swallow: 'Lo que se traga',
    swallows: {
      manometry: 'Un sorbo de agua, acostado',
      bite: 'Un bocado, sentado',
      meal: 'Tres bocados, sentado',
      glass: 'Un vaso de bario, de pie',
    },
    play: 'Tragar',
    pause: 'Parar',
    time: 'Momento de la deglución',
    seconds: (s) => `${decimal(s)} s`,
    beside: 'Lado a lado',
    reckoning: (percent) => `Calculando: ${percent} %`,
    gravity:
      'Después de la operación el esófago casi nunca vuelve a empujar: se vacía sobre todo por el peso de lo que se traga (S86).',
    model: 'Calculado con un modelo simplificado del esófago. No es un paciente ni un pronóstico.',
  },

  captions: {
    region: 'Subtítulos',
    sourcesAre: (keys) => `Fuentes: ${keys}`,
    kind: (kind, sentence) => {
      if (kind === 'document') return sentence === null ? 'Documento' : `Documento, frase ${sentence}`;
      return kind === 'complement' ? 'Complemento' : 'Nota clínica';
    },
  },

  sources: {
    year: (year) => (year === null ? 'año no indicado' : `año ${year}`),
    how: {
      V1: 'leído en la fuente (resumen o texto)',
      V2: 'leído solo en una página secundaria',
      D: 'calculado por nosotros',
    },
    figures: 'Cifras de aquí:',
    reckoned: 'Calculado por nosotros a partir de ella:',
  },

  voice: {
    heading: 'Voz e idioma',
    open: 'Voz e idioma',
    soundOn: 'Activar el sonido',
    soundOff: 'Quitar el sonido',
    soundShort: 'Sonido',
    language: 'Idioma',
    register: '¿Para quién?',
    registers: { patient: 'Paciente', student: 'Estudiante' },
    registerNotes: {
      patient: 'Palabras sencillas, frases cortas.',
      student: 'Términos exactos, cifras y fuentes.',
    },
    unreviewed: 'Traducción aún no revisada por un clínico.',
    sound: 'Sonido',
    volume: 'Volumen',
    volumeOf: (share) => percent.format(share),
    whose: 'Voz',
    bundled: 'Voz de la página',
    bundledNote: 'Voz sintética grabada de antemano; funciona en todas partes.',
    device: 'Voz de este dispositivo',
    deviceNote: (names) =>
      names.length === 0
        ? 'Este dispositivo no tiene voz propia en este idioma.'
        : `${names[0] ?? ''}. El texto no sale del dispositivo.`,
    deviceUnknown: 'Buscando las voces del dispositivo…',
    rate: 'Velocidad',
    rateOf: (value) => `${rate.format(value)} ×`,
    offline: 'Sin red',
    offlineNote: 'Guarda toda la voz de este idioma en este dispositivo.',
    keep: (bytes) => `Guardar la voz (${megabytes.format(bytes / 1e6)} MB)`,
    keeping: (share) => `Descarga de la voz: ${percent.format(share)}`,
    kept: 'La voz de este idioma está guardada en este dispositivo.',
    keepFailed: 'La voz no se pudo guardar entera. Puede intentarlo de nuevo.',
    cancel: 'Cancelar',
    problem: {
      blocked: 'El navegador ha bloqueado el sonido. Pulse «Activar el sonido» para oírlo.',
      missing: 'Una parte de la voz no se pudo cargar. Los subtítulos continúan.',
      broken: 'Una parte de la voz no se puede reproducir aquí. Los subtítulos continúan.',
      noDeviceVoice:
        'Este dispositivo no tiene voz propia en este idioma: habla en su lugar la voz de la página.',
      languageFailed: 'Este idioma no se pudo cargar. Puede que la conexión esté interrumpida.',
      deviceFailed: 'La voz del dispositivo no respondió: habla en su lugar la voz de la página.',
    },
  },

  transcript: {
    hint: 'Pulse una frase o una palabra para ir a ella.',
    download: 'Descargar',
    chapterCaptions: 'Subtítulos del capítulo (WebVTT)',
    allCaptions: 'Subtítulos de todo el relato (WebVTT)',
    plainText: 'Solo texto',
  },

  views: {
    heading: 'Las dos vistas',
    scope: 'Vista del endoscopio',
    showOutside: 'Ampliar la vista exterior',
    showScope: 'Ampliar la vista del endoscopio',
    layout: {
      inset: 'Una vista pequeña en la grande',
      both: 'Las dos vistas, una al lado de la otra',
      single: 'Una sola vista',
    },
    nextLayout: (now) => `Disposición de las vistas: ${now.toLowerCase()}`,
    help: 'Referencias en la vista del endoscopio',
    away: 'La vista del endoscopio volverá cuando esté dentro del cuerpo.',
  },
  compare: {
    heading: 'Comparar dos órganos',
    choices: {
      told: 'Como en el relato',
      off: 'Un solo órgano',
      healthyBefore: 'Sano, antes de la intervención',
      beforeAfter: 'Antes, después de la intervención',
      typeOneTwo: 'Tipo I, tipo II',
      typeOneThree: 'Tipo I, tipo III',
      typeTwoThree: 'Tipo II, tipo III',
      types: 'Tipos I, II, III',
      approaches: 'Vía anterior, vía posterior',
    },
    sides: {
      healthy: 'Sano',
      before: 'Antes de la intervención',
      after: 'Después de la intervención',
      typeI: 'Tipo I',
      typeII: 'Tipo II',
      typeIII: 'Tipo III',
      anterior: 'Vía anterior',
      posterior: 'Vía posterior',
    },
    divider: 'Separación entre los dos órganos',
    dividerAt: (first, second, share) => {
      if (share === 0) return `${second}: toda la imagen`;
      if (share === 1) return `${first}: toda la imagen`;
      return `${first}: ${percent.format(share)}, ${second.toLowerCase()}: ${percent.format(1 - share)}`;
    },
    moveLeft: 'Separación hacia la izquierda',
    moveRight: 'Separación hacia la derecha',
    middle: 'Separación en el centro',
    beside: (organs) => `${organs === 2 ? 'Dos órganos, uno' : 'Tres órganos, uno'} al lado del otro.`,
    shown: (name, what) => `${name}: ${what}`,
    width: (mm) => `El esófago mide ${figure.format(mm)} mm de ancho.`,
  },
  scopeScreen: {
    depthHeading: 'Profundidad, en los dientes',
    depth: (cm) => (cm < 0 ? '– cm' : `${fixed.format(Math.round(cm * 2) / 2)} cm`),
    timeHeading: 'Tiempo',
    chapterHeading: 'Etapa',
    ring: 'Reloj: las 12 son la parte delantera del paciente, las 3 su derecha',
    sides: { 12: 'delante', 3: 'derecha', 6: 'detrás', 9: 'izquierda' },
    ruler: 'Regla de profundidad, en centímetros desde los dientes',
    marks: { junction: 'unión', entry: 'entrada', tunnel: 'túnel', myotomy: 'corte' },
  },
  camera: {
    open: 'Girar y ampliar la vista',
    heading: 'Vista',
    left: 'Girar a la izquierda',
    right: 'Girar a la derecha',
    up: 'Mirar desde más arriba',
    down: 'Mirar desde más abajo',
    closer: 'Ampliar',
    farther: 'Reducir',
    guided: 'Volver a la vista guiada',
  },

  neighbors: {
    heading: 'Alrededor del esófago',
    names: {
      body: 'Cuerpo',
      spine: 'Columna',
      aorta: 'Aorta',
      airway: 'Tráquea',
      heart: 'Corazón',
      diaphragm: 'Diafragma',
    },
    presences: { hidden: 'Oculto', ghosted: 'En transparencia', shown: 'Mostrado' },
    short: { hidden: 'oculto', ghosted: 'transparente', shown: 'mostrado' },
    asTold: 'Como en el relato',
  },

  here: {
    wholeOrgan: 'Referencia: la imagen muestra el esófago y el estómago en el cuerpo.',
    throat: 'Referencia: la imagen está a la altura del cuello y la garganta.',
    chest: 'Referencia: la imagen está en el pecho, a lo largo del esófago.',
    junction: 'Referencia: la imagen está en la parte baja del esófago, a la entrada del estómago.',
    stomach: 'Referencia: la imagen está a la altura del estómago.',
  },

  legend: {
    heading: 'Capas de la pared',
    layers: {
      mucosa: 'Mucosa',
      submucosa: 'Submucosa',
      submucosaBlue: 'Submucosa inyectada',
      circularMuscle: 'Músculo circular',
      longitudinalMuscle: 'Músculo longitudinal',
      adventitia: 'Adventicia',
    },
  },

  labels: {
    heading: 'Nombres de las partes visibles',
    names: {
      mouth: 'Boca',
      throat: 'Garganta',
      esophagus: 'Esófago',
      stomach: 'Estómago',
      fundus: 'Fundus',
      angleOfHis: 'Ángulo de His',
      pylorus: 'Píloro',
      lowerSphincter: 'Esfínter inferior',
      junction: 'Unión (línea Z)',
      mucosa: 'Mucosa',
      submucosa: 'Submucosa',
      circularMuscle: 'Músculo circular',
      longitudinalMuscle: 'Músculo longitudinal',
      blueFluid: 'Líquido azul',
      entry: 'Entrada',
      tunnel: 'Túnel',
      tunnelEnd: 'Fin del túnel',
      cutMuscle: 'Músculo cortado',
      vessel: 'Vaso',
      clips: 'Clips',
      endoscope: 'Endoscopio',
      cap: 'Capuchón',
      needle: 'Aguja',
      knife: 'Bisturí',
      forceps: 'Pinza',
      clipTool: 'Clip',
      food: 'Alimentos',
      stomachContent: 'Contenido del estómago',
      balloon: 'Balón',
      injection: 'Toxina inyectada',
      outerCut: 'Corte por fuera',
      wrap: 'Válvula antirreflujo',
      tear: 'Desgarro',
      blood: 'Sangre',
      abdominalGas: 'Gas en el vientre',
      reliefNeedle: 'Aguja',
      remainingFibers: 'Fibras restantes',
      cutEnd: 'Fin del corte',
      diaphragm: 'Diafragma',
      aorta: 'Aorta',
      trachea: 'Tráquea',
      heart: 'Corazón',
      spine: 'Columna vertebral',
    },
  },

  scale: {
    length: (cm) => (cm < 1 ? `${figure.format(cm * 10)} mm` : `${figure.format(cm)} cm`),
    thickerThanLife: 'pared dibujada más gruesa que al natural',
  },

  shown: {
    scopeInLumen: (cm) => `La punta del endoscopio está en el esófago, a ${half(cm)} cm de los incisivos.`,
    scopeInTunnel: (cm) =>
      `La punta del endoscopio está en el túnel submucoso, a ${half(cm)} cm de los incisivos.`,
    scopeInStomach: 'La punta del endoscopio está en el estómago.',
    scopeLooksBack: 'En el estómago, el endoscopio se da la vuelta y mira hacia el esfínter.',
    tool: {
      needle: 'La aguja de inyección está fuera.',
      knife: 'El bisturí está fuera.',
      forceps: 'La pinza de coagulación está fuera.',
      clip: 'Hay un clip en el extremo del endoscopio.',
    },
    bleb: 'El líquido azul levanta la mucosa.',
    entryOpen: (mm) => `La mucosa está abierta en ${figure.format(mm)} mm.`,
    tunnel: (cm) => `El túnel llega hasta ${half(cm)} cm.`,
    myotomy: (from, to) => `El músculo circular está cortado de ${half(from)} a ${half(to)} cm.`,
    clips: (n) => `${count(n, 'clip')} en la entrada.`,
    balloon: 'Se infla un balón en el esfínter.',
    toxin: 'La toxina se inyecta en el esfínter.',
    outerCut: 'El músculo se corta por fuera, por delante.',
    wrap: 'Un pliegue del estómago cubre el corte.',
    sphincterClosed: 'El esfínter inferior está cerrado.',
    sphincterOpen: (mm) => `El esfínter inferior está abierto ${figure.format(mm)} mm.`,
    bolus: (cm) => `Un bocado está a ${half(cm)} cm.`,
    swallow: (inside, emptied) =>
      `Lo que se traga: ${figure.format(inside)} mL en el esófago, ${figure.format(emptied)} mL en el estómago.`,
  },

  picture: {
    heading: 'Imagen en tres dimensiones',
    loading: 'Cargando la imagen 3D',
    before: 'Antes de la intervención',
    loadedOf: (loaded, total) => `${kilobytes(loaded)} kB de ${kilobytes(total)} kB`,
    retry: 'Reintentar',
    continueWithout: 'Continuar sin 3D',
    without: 'Sin imagen 3D',
    problem: {
      noWebGL: [
        'La imagen 3D no se puede mostrar en este dispositivo',
        'El navegador no permite el dibujo en tres dimensiones (WebGL 2), o está desactivado. El relato, los capítulos y los subtítulos funcionan sin ella.',
      ],
      modelMissing: [
        'La imagen 3D no se pudo cargar',
        'No se encontró un archivo necesario. Puede que la conexión esté interrumpida. El relato, los capítulos y los subtítulos funcionan sin ella.',
      ],
      modelBroken: [
        'La imagen 3D no se pudo cargar entera',
        'Un archivo llegó incompleto o dañado. El relato, los capítulos y los subtítulos funcionan sin ella.',
      ],
      contextLost: [
        'La imagen 3D se interrumpió',
        'El dispositivo recuperó la memoria de su tarjeta gráfica. El relato, los capítulos y los subtítulos funcionan sin ella.',
      ],
      unknown: [
        'La imagen 3D se detuvo',
        'Un error imprevisto la interrumpió. El relato, los capítulos y los subtítulos funcionan sin ella.',
      ],
    },
  },

  board,
  charts,

  help: {
    heading: 'Ayuda',
    keys: {
      toggle: 'Reproducir o pausar',
      nextStop: 'Paso siguiente',
      previousStop: 'Paso anterior',
      nextChapter: 'Capítulo siguiente',
      previousChapter: 'Capítulo anterior',
      start: 'Inicio',
      end: 'Fin',
      volumeUp: 'Más fuerte',
      volumeDown: 'Más bajo',
      mute: 'Activar o quitar el sonido',
      captions: 'Subtítulos',
      fullscreen: 'Pantalla completa',
      labels: 'Etiquetas',
      swapView: 'Vista exterior o vista del endoscopio',
      layout: 'Disposición de las dos vistas',
      scopeHelp: 'Referencias en la vista del endoscopio',
      compare: 'Dos órganos, uno al lado del otro',
      pen: 'Dibujar sobre la imagen',
      pointer: 'Señalar en la imagen',
      seminar: 'Sala de clase: explorar, comparar, ponerse a prueba',
      board: 'Beneficios, riesgos, otras opciones',
      notes: 'Notas del presentador',
      pictureOnly: 'Solo la imagen',
      help: 'Esta lista',
    },
    keyNames: {
      ' ': 'Espacio',
      Shift: 'Mayús',
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
      PageUp: 'Re Pág',
      PageDown: 'Av Pág',
      Home: 'Inicio',
      End: 'Fin',
    },
  },

  recorder: {
    heading: 'Grabar mi voz',
    intro:
      'Lea cada frase en voz alta, en una habitación tranquila, con el micrófono a una mano de la boca. El relato la dirá después con su voz.',
    onDevice: 'Las grabaciones se quedan en este dispositivo: no se envía nada.',
    notLasting:
      'Este navegador no puede conservarlas: desaparecerán con esta página. Expórtelas para guardarlas.',
    ownVoice: 'En el relato, mi voz va antes que la de la página',
    progress: (recorded, sentences) => `${recorded} de ${sentences}`,
    states: {
      none: 'Aún sin grabar',
      recorded: 'Grabada',
      outOfDate: 'Hay que repetirla: el texto ha cambiado',
    },
    record: 'Grabar',
    stop: 'Detener',
    cancel: 'Cancelar',
    listen: 'Escuchar',
    stopListening: 'Dejar de escuchar',
    retake: 'Repetir',
    keep: 'Guardar',
    discard: 'No guardar',
    remove: 'Eliminar',
    inStory: 'Escuchar en el relato',
    asking: 'Permita el micrófono en la ventana del navegador.',
    countIn: 'La grabación empieza dentro de tres segundos.',
    finishing: 'Un momento…',
    elapsed: (now, planned) => `${now} (la voz de la página: ${planned})`,
    level: 'Nivel del micrófono',
    verdicts: { silent: 'Nada', quiet: 'Demasiado bajo', good: 'Bueno', clipped: 'Demasiado alto' },
    taken: (durationS, verdict) => {
      const advice = {
        silent: 'Casi no se oye nada: es mejor repetirla.',
        quiet: 'Nivel demasiado bajo: acérquese y repítala.',
        good: 'El nivel es bueno.',
        clipped: 'Nivel demasiado alto, el sonido está dañado: aléjese y repítala.',
      }[verdict];
      return `Toma de ${count(Math.round(durationS), 'segundo')}. ${advice}`;
    },
    kept: 'Frase guardada.',
    removed: 'Grabación eliminada.',
    problems: {
      insecure:
        'El navegador solo da el micrófono a una página abierta con una dirección segura (https) o desde este dispositivo.',
      unsupported: 'Este navegador no sabe grabar. Uno más reciente podrá hacerlo.',
      refused:
        'Se negó el micrófono a esta página. Permítalo en los ajustes del navegador, junto a la dirección, y vuelva a intentarlo.',
      noMicrophone: 'No se encontró ningún micrófono. Conecte uno y vuelva a intentarlo.',
      busy: 'El micrófono no responde. Quizá lo usa otro programa: ciérrelo y vuelva a intentarlo.',
      unplugged: 'El micrófono se desconectó durante la toma. Conéctelo de nuevo y vuelva a empezar.',
      silent: 'No se oye nada en esta toma. Compruebe que el micrófono no esté silenciado.',
      unreadable: 'El navegador no pudo leer lo que grabó. Vuelva a empezar la toma.',
    },
    failed: 'No se pudo hacer. No se ha perdido nada: vuelva a intentarlo.',
    setHeading: 'Todas las grabaciones',
    setNote: 'Un solo archivo las contiene todas. Importarlo sustituye las mismas frases.',
    exportSet: 'Exportar a un archivo',
    fileName: 'mi-voz-poem.zip',
    importSet: 'Importar un archivo',
    imported: (n) =>
      n === 0 ? 'No se importó ninguna grabación.' : `Importación: ${count(n, 'grabación', 'grabaciones')}.`,
    refused: {
      tooLarge: 'El archivo es demasiado grande (más de 200 MB).',
      notZip: 'No es un archivo de grabaciones, o está incompleto.',
      noManifest: 'Este archivo no contiene grabaciones de esta página.',
      wrongManifest: 'La lista de grabaciones es ilegible, o es de otra versión.',
      wrongEntry: 'Una línea de la lista es ilegible.',
      missingSound: 'Falta el sonido, o está dañado.',
      wrongSound: 'El sonido no es una grabación de esta página.',
    },
    eraseAll: 'Borrar todo',
    eraseConfirm: 'Pulse otra vez para borrar todo',
    erased: 'Todas las grabaciones están borradas.',
  },
};
