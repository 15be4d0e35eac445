import type { EvidenceWords } from './types';

const figure = new Intl.NumberFormat('es', { maximumFractionDigits: 1 });
const UNSAID = 'Las páginas leídas no dicen por qué.';

export const WORDS: EvidenceWords = {
  differ: (questions) => (questions === 1 ? 'Las fuentes discrepan' : `Las fuentes discrepan (${questions})`),
  claims: 'Lo que dice cada fuente',
  why: 'Por qué:',
  unit: (unit, value) =>
    figure.format(value) +
    {
      percent: ' %',
      cm: ' cm',
      mm: ' mm',
      minutes: ' min',
      hours: ' h',
      days: ' d',
      mmHg: ' mmHg',
      clockHours: ' h',
    }[unit],
  legends: {
    treatments: ['POEM', 'Heller con válvula'],
    beforeAfter: ['antes', 'después'],
    achalasia: ['acalasia', 'controles'],
    refluxSigns: ['esofagitis', 'otro signo de reflujo'],
  },
  conflicts: {
    throatDepth: {
      what: '¿A qué distancia de los incisivos empieza el esófago?',
      says: { S74: ['15 cm'], S69: ['16 cm'] },
      why: UNSAID,
    },
    vertebra: {
      what: '¿Delante de qué vértebra acaba el esófago?',
      says: { S70: ['T11'], S73: ['T10'] },
      why: UNSAID,
    },
    wallThickness: {
      what: '¿Es más gruesa la pared en la acalasia?',
      says: {
        S62: ['3,3 o 4,0 mm, frente a 2,9 mm', 'en la unión; esófago recto o tortuoso, frente a controles'],
        S64: [
          '3,0 mm frente a 2,9 mm',
          'sin verdadero engrosamiento; el resumen habla de 12 y luego de 14 pacientes',
        ],
        S63: ['más gruesa, pero en menos de 0,5 mm', '35 personas frente a 28'],
      },
      why: 'S62 separa los esófagos rectos de los tortuosos; por lo demás, las páginas leídas no lo dicen.',
    },
    typeThree: {
      what: 'En el tipo III, ¿hacen avanzar el bolo las contracciones?',
      says: {
        S56: [
          'no: no hay peristalsis',
          'contracciones prematuras o espásticas en al menos el 20 % de las degluciones; latencia distal inferior a 4,5 s',
        ],
        S68: [
          'a menudo: el bolo se evacua en el 94 %',
          'los picos suelen sucederse en vez de ser simultáneos',
        ],
      },
      why: 'La clasificación juzga el retraso de la contracción; S68 mira el orden de los picos y qué pasa con el bolo.',
    },
    fasting: {
      what: '¿Cuánto tiempo en ayunas antes de la intervención?',
      says: {
        S41: ['6 h', 'ayuno estricto; solo líquidos la víspera (sociedad francesa)'],
        S83: ['12 h', 'sin nada, tras 2 días de líquidos (Johns Hopkins)'],
        S43: ['24 h', 'GELMAD'],
      },
      why: UNSAID,
    },
    duration: {
      what: '¿Cuánto dura la intervención?',
      says: {
        S42: ['20 min', 'media, hospital universitario de Lyon'],
        S43: ['de 30 a 90 min', 'GELMAD'],
        S21: ['44 o 72 min', 'miotomía corta o larga, ensayo aleatorizado'],
        S11: ['92 min', '100 pacientes; anestesia: 108 min'],
        S36: ['97 min', 'un equipo, tras 93 intervenciones'],
        S36b: ['unos 120 min', 'media de la literatura, según S36'],
        S20: ['102 min', 'tipo III, miotomía larga'],
        S83: ['de 2 a 3 h', 'Johns Hopkins'],
      },
      why: 'Una miotomía larga lleva más tiempo (S21). Por lo demás, las páginas leídas no dicen qué se cronometra.',
    },
    dye: {
      what: '¿Qué azul tiñe la solución inyectada?',
      says: { S39: ['índigo carmín'], S78: ['azul de metileno'] },
      why: UNSAID,
    },
    entryLevel: {
      what: '¿A qué altura por encima de la unión se abre la mucosa?',
      says: {
        S39: ['de 10 a 12 cm', 'serie francesa'],
        S79: ['de 10 a 15 cm', 'pregunta de enseñanza sin revisar'],
      },
      why: UNSAID,
    },
    posteriorHour: {
      what: '¿A qué hora de la esfera se abre en el abordaje posterior?',
      says: {
        S25: ['de 5 a 6 h'],
        S39: ['4 h', 'serie de 39 pacientes'],
        S39b: ['8 h', 'misma serie, tras una miotomía de Heller'],
      },
      why: 'Tras una miotomía de Heller, la serie cambia de lado. Por lo demás, las páginas leídas no lo dicen.',
    },
    approachReflux: {
      what: '¿Da más reflujo el abordaje posterior?',
      says: {
        S25: ['un riesgo', 'amenaza las fibras oblicuas del estómago'],
        S30: ['no: la misma puntuación GERDQ', 'ensayo aleatorizado, 150 pacientes'],
        S31: [
          'no: ninguna diferencia salvo un tiempo más corto',
          'metaanálisis, 19 estudios, 1261 pacientes',
        ],
      },
      why: 'S25 razona sobre las fibras cortadas; S30 y S31 siguen a pacientes.',
    },
    cutLength: {
      what: '¿Qué longitud tiene la miotomía?',
      says: {
        S79: ['de 5 a 7 cm', 'pregunta de enseñanza sin revisar'],
        S42: ['8 cm', 'hospital universitario de Lyon: 6 por encima del cardias y 2 por debajo'],
        S43: ['de 8 a 10 cm', 'GELMAD'],
        S10: ['10 cm', 'mediana de 16 estudios, de 6 a 14'],
        S20: ['16 cm', 'media en el tipo III'],
      },
      why: 'El tipo cuenta: la miotomía es larga en el tipo III (S20). Por lo demás, las páginas leídas no lo dicen.',
    },
    gastricLimit: {
      what: '¿Hasta dónde cortar en el estómago?',
      says: {
        S39: ['2 cm', 'por debajo del cardias'],
        S79: ['de 2 a 3 cm', 'pregunta de enseñanza sin revisar'],
        S29: ['de 2 a 3 cm', 'más allá de los pilares del diafragma'],
        S23: ['2,5 cm como máximo', 'más allá, más esofagitis moderadas'],
        S25: ['3 cm como máximo', 'no deben superarse'],
      },
      why: 'Los puntos de referencia difieren (cardias, pilares), y S23 saca su límite de las esofagitis observadas.',
    },
    lesPressure: {
      what: '¿Cuál es la presión del esfínter, antes y después?',
      says: {
        S14: ['19,0 y luego 6,0 mmHg', '10 pacientes, a los 3 meses'],
        S26: ['21,2 y luego 10,5 mmHg', 'abordaje por la curvatura mayor'],
      },
      why: 'Son otros pacientes y otro abordaje; las páginas leídas no se comparan entre sí.',
    },
    column: {
      what: '¿Qué altura de bario queda a los 5 minutos, antes y después?',
      says: {
        S14: ['10,1 y luego 2,3 cm', 'POEM, 10 pacientes, a los 3 meses'],
        S19: ['14,7 y luego 7,9 cm', 'dilataciones y POEM mezcladas'],
      },
      why: 'S19 mezcla dilataciones y POEM; S14 solo cuenta POEM.',
    },
    targetDistensibility: {
      what: '¿Hasta dónde abrir la unión (índice de distensibilidad, mm²/mmHg)?',
      says: {
        S16: ['7 o más', 'por debajo, respuesta incompleta más probable; balón a 30 o 40 mL'],
        S15: ['menos de 6: síntomas de reflujo en el 0 %', 'de 6 a 9: 20 %; por encima de 9: 36 %'],
      },
      why: 'S16 cuenta respuestas incompletas, S15 síntomas de reflujo: no es la misma pregunta.',
    },
    success: {
      what: '¿En cuántos pacientes tiene éxito la POEM?',
      says: {
        S48: ['86 %', 'a los 3 meses, 62 pacientes (Cochin)'],
        S09: ['94 y luego 91 %', 'a los 3 y luego a los 12 meses; metaanálisis, 1753 pacientes'],
        S13: ['89 % mejorados', '142 pacientes (Australia)'],
        S01: ['83,0 %', 'a los 2 años, ensayo frente a Heller, 221 pacientes'],
        S04: ['92 %', 'a los 2 años, ensayo frente a dilatación, 133 pacientes'],
        S30: ['85 o 79 %', 'a los 2 años o más, abordaje anterior o posterior, 150 pacientes'],
        S03: ['75,0 %', 'a los 5 años, seguimiento del ensayo frente a Heller'],
        S20: ['98,0 %', 'tipo III, serie retrospectiva'],
        S40: ['cerca del 90 %', 'puede atenuarse con el tiempo (formación francesa)'],
      },
      why: 'Plazos, tipos y definiciones del éxito difieren. Entre los dos ensayos con el mismo plazo, las páginas leídas no lo dicen.',
    },
    successDefinition: {
      what: '¿A partir de qué índice de Eckardt se habla de éxito?',
      says: {
        S01: ['3 o menos', 'ensayo frente a Heller'],
        S02: ['menos de 3', 'revisión de ese mismo ensayo, que lo refiere así'],
        S30: ['menos de 3', 'ensayo de abordaje anterior frente a posterior'],
      },
      why: 'Cada ensayo fija su umbral. S02 cita a S01 de otro modo que el propio S01: es probable un error de copia.',
    },
    adverseEvents: {
      what: '¿Cuántos pacientes tienen una complicación?',
      says: {
        S41: ['3 %', 'sobre todo respiratorias (hoja de la sociedad francesa)'],
        S08: ['7,5 %', 'cualquier evento, 1826 pacientes de centros expertos'],
        S40: ['8 %', 'sobre todo sangrado o hematoma; todas las indicaciones (formación francesa)'],
        S10: ['14 %', 'mayores, que hay que tratar; intervalo de 11 a 17, primeros estudios'],
      },
      why: 'Cambia la definición (cualquier evento, o solo lo que se trata), y también los pacientes.',
    },
    severeRate: {
      what: '¿Qué proporción de complicaciones graves?',
      says: {
        S08: ['0,5 %', 'graves, 1826 pacientes de centros expertos'],
        S01: ['2,7 %', 'eventos graves, ensayo de 221 pacientes'],
        S10: ['14 %', 'mayores, que hay que tratar; intervalo de 11 a 17, primeros estudios'],
      },
      why: '«Grave» y «mayor» no cuentan lo mismo de una fuente a otra.',
    },
    saferThanHeller: {
      what: '¿Menos complicaciones graves que tras Heller?',
      says: {
        S01: ['2,7 % frente a 7,3 %', 'ensayo aleatorizado, 221 pacientes'],
        S02: ['diferencia no significativa', 'revisión de ese mismo ensayo'],
        S12: ['menos: razón de probabilidades 0,79', 'cohorte nacional estadounidense, 18694 pacientes'],
        S06: ['igual (p = 0,81)', 'eventos mayores, metaanálisis'],
      },
      why: 'Un ensayo, una cohorte y un metaanálisis no cuentan los mismos eventos.',
    },
    gas: {
      what: '¿En cuántos pacientes sale gas del esófago?',
      says: {
        S09: [
          '12, 8 y 5 %',
          'enfisema cervical, neumoperitoneo, neumotórax, contados por separado; metaanálisis',
        ],
        S11: ['48 %', 'cualquier evento por gas; 100 pacientes, CO2 e intubación'],
        S92: ['hasta el 100 %', 'en algunas de las primeras series'],
      },
      why: 'S11 cuenta todo gas fuera del esófago, S09 cada forma por separado.',
    },
    gasTreatment: {
      what: '¿Requiere tratamiento ese gas?',
      says: {
        S11: ['nunca', 'ni tratamiento ni estancia más larga; 100 pacientes'],
        S39: ['descompresión con aguja en 26 pacientes de 39'],
      },
      why: UNSAID,
    },
    refluxHowOften: {
      what: '¿En cuántos pacientes hay reflujo tras la POEM?',
      says: {
        S09: ['esofagitis 16 %, reflujo 21 %', 'metaanálisis'],
        S05: ['esofagitis 29,4 %, pH anormal 39,0 %, síntomas 19,0 %', 'metaanálisis'],
        S44: ['1 paciente de cada 3', 'página de una clínica'],
        S03: ['esofagitis 41,3 %', 'a los 5 años, seguimiento del ensayo frente a Heller'],
        S02: ['esofagitis 44 %', 'a los 2 años, ensayo frente a Heller'],
        S21: ['reflujo 50,9 %', 'ensayo de miotomías cortas y largas'],
        S14: ['esofagitis en 6 pacientes de 10', 'a los 3 meses'],
      },
      why: 'Esofagitis, pH y síntomas no cuentan a los mismos pacientes, y los plazos difieren.',
    },
    refluxVsHeller: {
      what: '¿Más reflujo que tras Heller con válvula?',
      says: {
        S02: [
          'esofagitis 44 % frente a 29 %',
          'a los 2 años, ensayo; razón de probabilidades 2,00 (de 1,03 a 3,85)',
        ],
        S03: [
          'esofagitis 41,3 % frente a 31,0 %',
          'a los 5 años, mismo ensayo; puede ser el azar (p = 0,26)',
        ],
        S05: ['esofagitis 29,4 % frente a 7,6 %', 'metaanálisis de series'],
        S06: [
          'más al principio, luego igual',
          'riesgo relativo 3,03 antes de 12 meses, después p = 0,30; metaanálisis, 34 estudios',
        ],
        S07: ['+ 28 % al principio, luego igual', 'en los ensayos; igual en los estudios de observación'],
        S103: ['igual: razón de probabilidades 1,00', 'de 0,38 a 2,61; 4 estudios pequeños no aleatorizados'],
        S104: ['al menos equivalente', 'opinión de una revisión de los comienzos'],
      },
      why: 'Plazo y tipo de estudio difieren; pero S06 ya no ve diferencia allí donde el ensayo (S02) la encuentra a los dos años. Ninguna fuente leída encuentra menos reflujo tras la POEM.',
    },
    stayVsHeller: {
      what: '¿Es más corta la estancia que tras Heller?',
      says: {
        S06: ['sí, en 0,51 días', 'metaanálisis'],
        S20: ['no: 3,3 días frente a 3,2', 'tipo III, serie retrospectiva'],
      },
      why: 'S20 solo cuenta tipos III; las páginas leídas no dicen más.',
    },
    stayLength: {
      what: '¿Cuánto tiempo en el hospital?',
      says: {
        S33: ['el mismo día', 'en el 62,4 % de 101 pacientes seleccionados'],
        S44: ['de 24 a 48 h', 'página de una clínica'],
        S13: ['2 días', 'mediana, la mitad de los pacientes de 1 a 3; 142 pacientes'],
        S20: ['3,3 días', 'tipo III'],
      },
      why: 'S33 selecciona a sus pacientes y S20 solo cuenta tipos III; las páginas leídas no dicen más.',
    },
    firstMeals: {
      what: '¿Qué se come la primera semana?',
      says: {
        S42: ['triturado, durante 7 días', 'hospital universitario de Lyon'],
        S84: ['líquido, durante 1 semana', 'protocolo de un ensayo estadounidense'],
      },
      why: UNSAID,
    },
  },
};
