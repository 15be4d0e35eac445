import type { FiguresWords } from './types';

const figures = (count: number): string => (count === 1 ? '1 cifra' : `${count} cifras`);

export const WORDS: FiguresWords = {
  intro:
    'Cada cifra lleva su fuente. Donde las fuentes discrepan, sus respuestas están una junto a otra, sin promedio. Se leyeron resúmenes y páginas, no los artículos enteros.',
  forStudents:
    'Esta página da las cifras con su fuente, su año y su grado de certeza, en el lenguaje de los estudiantes. A un paciente se las dice el relato, con palabras sencillas.',
  becomeStudent: 'Pasar al lenguaje de los estudiantes',
  find: 'Buscar una cifra, una fuente',
  onlyConflicts: 'Solo donde las fuentes discrepan',
  shown: (count, of) => `${figures(count)} de ${of}`,
  nothing: 'Ninguna cifra coincide.',
  counts: (all, conflicts) =>
    conflicts === 0
      ? figures(all)
      : `${figures(all)}, ${conflicts} ${conflicts === 1 ? 'discutida' : 'discutidas'}`,
  conflict: 'Las fuentes discrepan',
  told: (chapter, time) => `En el relato: ${chapter}, ${time}`,
  steps: {
    anatomy: 'Anatomía',
    swallow: 'La deglución, sana o enferma',
    preparation: 'Preparación',
    technique: 'Técnica',
    opening: 'Antes y después',
    results: 'Resultados',
    complications: 'Complicaciones',
    reflux: 'Reflujo',
    recovery: 'Recuperación',
  },
  rows: {
    esophagusLength: { what: 'Longitud del esófago', says: { S70: ['25 cm'] } },
    aorticArch: { what: 'De los incisivos al cayado de la aorta', says: { S69: ['23 cm'] } },
    bronchus: {
      what: 'De los incisivos al bronquio principal izquierdo',
      says: { S69: ['25 cm', 'ninguna otra página leída da esta profundidad'] },
    },
    sphincterTop: {
      what: 'De los incisivos al comienzo del esfínter inferior',
      says: { S69: ['de 37 a 38 cm'] },
    },
    hiatus: { what: 'De los incisivos al hiato del diafragma', says: { S69: ['de 38 a 39 cm'] } },
    junction: {
      what: 'De los incisivos a la unión',
      says: { S69: ['40 cm'], S27: ['de 39,8 a 40,5 cm', 'medias medidas en la acalasia'] },
    },
    sphincterLength: { what: 'Longitud del esfínter inferior', says: { S99: ['de 2 a 4 cm'] } },
    caliber: {
      what: 'Diámetro del esófago',
      says: {
        S72: ['de 2 a 3 cm', 'normal'],
        S27: ['de 4,4 a 5,0 cm', 'acalasia, medias en el lugar más ancho'],
      },
    },
    waveSpeed: { what: 'Velocidad de la onda peristáltica', says: { S60: ['de 2 a 8 cm/s'] } },
    transit: {
      what: 'Tránsito del bolo, persona sana acostada',
      says: { S61: ['6,9 ± 0,9 s', 'líquido'], S61b: ['8,0 ± 1,2 s', 'viscoso'] },
    },
    restingPressure: {
      what: 'Presión de reposo del esfínter inferior, normal',
      says: { S60: ['de 10 a 45 mmHg'] },
    },
    relaxationPressure: {
      what: 'Presión de relajación integrada (IRP), acostado',
      says: {
        S61: ['10,4 ± 4,9 mmHg', 'personas sanas, líquido'],
        S98: ['15 mmHg o más', 'umbral usado para la acalasia'],
      },
    },
    latency: { what: 'Latencia distal normal', says: { S57: ['4,5 s o más'] } },
    typeTwo: {
      what: 'Tipo II: presurización de todo el esófago',
      says: { S56: ['en al menos el 20 % de las degluciones'], S58: ['a partir de 30 mmHg'] },
    },
    aspiration: {
      what: 'Aspiración en la inducción de la anestesia',
      says: { S38: ['1 paciente de cada 24', 'una serie'] },
    },
    incision: {
      what: 'Longitud de la incisión de la mucosa',
      says: { S42: ['15 mm', 'hospital universitario de Lyon'], S77: ['de 15 a 20 mm'] },
    },
    entryDepth: {
      what: 'De los incisivos a la entrada',
      says: { S39: ['de 28 a 30 cm', 'unión a 40 cm, menos 10 a 12 cm'] },
    },
    anteriorHour: { what: 'Abordaje anterior, en la esfera', says: { S25: ['2 h'] } },
    approachSuccess: {
      what: 'Éxito, abordaje anterior frente a posterior',
      says: {
        S30: ['85 % frente a 79 %', 'a los 2 años o más; 150 pacientes, p = 0,43'],
        S31: [
          'ninguna diferencia',
          'metaanálisis, 19 estudios, 1261 pacientes; el abordaje posterior es más rápido',
        ],
      },
    },
    tunnelEnd: {
      what: 'Fin del túnel, más allá de la unión',
      says: { S39: ['de 2 a 3 cm'], S43: ['2 cm', 'GELMAD'] },
    },
    tunnelLength: {
      what: 'Longitud del túnel',
      says: { S39: ['de 12 a 15 cm', 'de 10 a 12 cm por encima de la unión, más 2 a 3 cm'] },
    },
    fluoroscopy: {
      what: 'Túnel alargado tras control por radioscopia',
      says: { S28: ['5 pacientes de 24', 'en 1,4 ± 0,5 cm'] },
    },
    flap: {
      what: 'De la entrada al comienzo de la miotomía',
      says: { S39: ['2 cm'], S77: ['de 2 a 3 cm'] },
    },
    shortCut: {
      what: 'Miotomía corta frente a larga, en el esófago',
      says: {
        S21: ['2,76 ± 0,41 cm frente a 7,97 ± 2,40 cm', 'tipos I y II, 71 pacientes; resultados semejantes'],
      },
    },
    typeThreeCut: {
      what: 'Longitud de la miotomía en el tipo III',
      says: { S20: ['16 cm', 'media; 8 cm para Heller'] },
    },
    gastricReflux: {
      what: 'Esofagitis según la miotomía en el estómago',
      says: { S23: ['25 % frente a 4 %', 'grado B de Los Ángeles, con 3,3 cm frente a 2,6 cm'] },
    },
    slingFibers: {
      what: 'Esofagitis, fibras oblicuas respetadas o no',
      says: { S24: ['31,3 % frente a 58,1 %', 'grado B o más, p = 0,017'] },
    },
    clips: { what: 'Clips para cerrar la entrada', says: { S34: ['5', 'clips convencionales'] } },
    closureTime: {
      what: 'Tiempo de cierre',
      says: { S35: ['16 ± 12 min con clips', '33 ± 11 min con suturas'] },
    },
    eckardt: {
      what: 'Índice de Eckardt, antes y después',
      says: {
        S14: ['8 y luego 1', 'medianas, 10 pacientes, a los 3 meses'],
        S13: ['8,0 y luego 1,1', 'medias, 142 pacientes'],
        S96: ['7 y luego 1'],
      },
    },
    distensibility: {
      what: 'Índice de distensibilidad, mm²/mmHg',
      says: {
        S14: ['1,0 y luego 6,7', 'antes y después, balón a 50 mL, 10 pacientes'],
        S15: ['+ 7 ± 3,1', 'ganancia durante la POEM'],
        S17: ['anormal por debajo de 2,8'],
      },
    },
    peristalsis: {
      what: 'Actividad contráctil recuperada tras la POEM',
      says: { S86: ['23 %', '24 pacientes de 103'] },
    },
    twoYears: {
      what: 'Éxito a los dos años, POEM frente a Heller con válvula',
      says: {
        S01: [
          '83,0 % frente a 81,7 %',
          'ensayo aleatorizado, 221 pacientes; diferencia de 1,4 puntos (de −8,7 a 11,4), no inferioridad',
        ],
      },
    },
    fiveYears: {
      what: 'Éxito a los cinco años, POEM frente a Heller con válvula',
      says: { S03: ['75,0 % frente a 70,8 %', 'seguimiento del mismo ensayo, no inferioridad'] },
    },
    dilation: {
      what: 'Éxito, POEM frente a dilatación',
      says: { S04: ['92 % frente a 54 %', 'a los 2 años, ensayo aleatorizado, 133 pacientes'] },
    },
    typeThreeResponse: {
      what: 'Respuesta en el tipo III, POEM frente a Heller',
      says: { S20: ['98,0 % frente a 80,8 %', 'serie retrospectiva'] },
    },
    failure: {
      what: 'Fracaso de la POEM',
      says: {
        S01: ['17 %', 'a los 2 años: 100 menos 83,0'],
        S03: ['25 %', 'a los 5 años: 100 menos 75,0'],
      },
    },
    blownOut: {
      what: 'Bolsa en el lugar de la miotomía',
      says: { S87: ['17,8 %', 'tras Heller o POEM, más a menudo tras Heller'] },
    },
    learning: {
      what: 'Intervenciones antes de ser competente',
      says: { S50: ['de 20 a 40', 'recomendación estadounidense'] },
    },
    mucosa: {
      what: 'Lesión de la mucosa',
      says: { S08: ['2,8 %', '1826 pacientes de centros expertos'] },
    },
    bleeding: {
      what: 'Sangrado tras la intervención',
      says: { S09: ['4,29 %', 'intervalo de 1,91 a 7,61, metaanálisis'] },
    },
    gasKinds: {
      what: 'Gas fuera del esófago, forma por forma',
      says: {
        S09: [
          'enfisema cervical 12 %, neumoperitoneo 8 %',
          'neumotórax 5 %, neumomediastino 4 %; metaanálisis',
        ],
      },
    },
    lungs: {
      what: 'Derrame pleural; neumonía por aspiración',
      says: { S09: ['3 %; 3,08 %', 'metaanálisis'] },
    },
    mortality: {
      what: 'Muerte',
      says: { S12: ['0,08 %', 'a los 30 días, 18694 pacientes, igual que Heller'] },
    },
    riskFactors: {
      what: 'Lo que aumenta las complicaciones (razón de probabilidades)',
      says: { S08: ['2,28', 'esófago sigmoide'], S08b: ['1,98', 'menos de 20 intervenciones'] },
    },
    knives: {
      what: 'Bisturí triangular; corriente distinta de «spray» (razón de probabilidades)',
      says: { S08: ['3,22; 3,09', 'de complicaciones; observación, no ensayo'] },
    },
    refluxSymptoms: {
      what: 'Otros signos de reflujo, POEM frente a Heller',
      says: { S05: ['síntomas 19,0 % frente a 8,8 %'], S05b: ['pH anormal 39,0 % frente a 16,8 %'] },
    },
    severeEsophagitis: {
      what: 'Esofagitis grave (grado C o D), POEM frente a Heller',
      says: { S03: ['4,8 % frente a 3,4 %', 'a los 5 años'] },
    },
    silentReflux: {
      what: 'Esofagitis sin síntomas',
      says: { S14: ['3 de 6', 'las 6 esofagitis, menos las 3 con síntomas'] },
    },
    acidDrugs: {
      what: 'Medicamentos contra el ácido, POEM frente a Heller',
      says: { S06: ['riesgo relativo 1,35'] },
    },
    firstMeal: {
      what: 'Vuelta a comer el día 1 o 2',
      says: { S39: ['38 pacientes de 39'] },
    },
  },
};
