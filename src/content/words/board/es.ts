import type { BoardWords } from './types';

const comma = (written: string): string => written.replace('.', ',').replace('-', '−');
const fixed = (value: number, decimals: number): string => comma(value.toFixed(decimals));
const NEAR = { exact: '', about: 'unos ', over: 'algo más de ', under: 'algo menos de ' };

export const board: BoardWords = {
  registers: {
    patient: {
      intro:
        'Cada figura pequeña es un paciente. Estas cifras vienen de estudios: dicen lo que ocurrió a grupos, no lo que le ocurrirá a una persona.',
      treatments: { poem: 'POEM', heller: 'Cirugía con válvula (Heller)', dilation: 'Balón (dilatación)' },
      entries: {
        successTwoYears: {
          title: 'Después de 2 años, el tratamiento ha funcionado',
          full: 'con éxito',
          empty: 'sin éxito',
          note: 'Los dos tratamientos funcionaron igual de a menudo.',
        },
        successFiveYears: {
          title: 'Después de 5 años, sigue siendo un éxito',
          full: 'con éxito',
          empty: 'sin éxito',
          note: 'El éxito disminuye un poco con el tiempo, en los dos.',
        },
        dilationTwoYears: {
          title: 'Comparada con el balón, después de 2 años',
          full: 'con éxito',
          empty: 'sin éxito',
          note: 'El balón funcionó menos a menudo.',
        },
        refluxTwoYears: {
          title: 'Después de 2 años, el esófago está inflamado por el ácido que sube',
          full: 'con inflamación',
          empty: 'sin inflamación',
          note: 'Este reflujo puede ser silencioso. En general se trata bien con medicamentos y se vigila.',
        },
        refluxFiveYears: {
          title: 'Después de 5 años, el esófago está inflamado',
          full: 'con inflamación',
          empty: 'sin inflamación',
          note: 'La diferencia puede deberse al azar.',
        },
        serious: {
          title: 'Una complicación grave',
          full: 'con complicación grave',
          empty: 'sin complicación grave',
          note: 'En centros especializados. La muerte es muy rara: en un gran estudio de Estados Unidos murió menos de 1 paciente de cada 1000 en los 30 días siguientes, tanto tras la POEM como tras la cirugía.',
        },
        allEvents: {
          title: 'Una complicación, sea cual sea',
          full: 'con complicación',
          empty: 'sin complicación',
          note: 'Todo depende de lo que se cuenta: de 3 a 14 pacientes de cada 100, según los estudios.',
        },
        mucosa: {
          title: 'Una herida de la mucosa, la piel interior del esófago',
          full: 'con herida',
          empty: 'sin herida',
        },
        gas: {
          title: 'Pasa gas al vientre o bajo la piel',
          full: 'con gas',
          empty: 'sin gas',
          note: 'En este estudio, ninguno necesitó tratamiento. Si es necesario, una aguja deja salir el gas.',
        },
        notEnough: {
          title: 'Después de 5 años, el tratamiento no ha bastado',
          full: 'sin éxito',
          empty: 'con éxito',
          note: 'Es la otra cara del éxito a los 5 años.',
        },
      },
      refluxToo:
        'Para no olvidar: el ácido sube más a menudo tras la POEM que tras la cirugía con válvula. Vea los riesgos.',
      contradicted: {
        heading: 'El documento dice otra cosa',
        text: 'El documento dice que la POEM reduce el riesgo de reflujo. Los estudios muestran lo contrario: más reflujo que después de una cirugía con válvula antirreflujo, al menos hasta los 2 años; la diferencia se reduce después.',
      },
      alternatives: {
        dilation: {
          name: 'La dilatación con un balón',
          how: 'Un balón se infla en el esfínter para ensancharlo.',
          brings: 'En un ensayo, después de 2 años, había funcionado menos a menudo que la POEM.',
          risks: 'Los estudios usados aquí no dan cifras: háblelo con su médico.',
        },
        heller: {
          name: 'La operación de Heller, con una válvula',
          how: 'El cirujano corta el mismo músculo pasando por el vientre, y añade una válvula contra el reflujo.',
          brings:
            'Después de 2 años, funciona igual de a menudo que la POEM, con menos inflamación por reflujo.',
          risks:
            'Puede haber complicaciones graves: más a menudo que tras la POEM en algunos estudios, igual de a menudo cuando se reúnen todos.',
        },
        botulinum: {
          name: 'La toxina botulínica',
          how: 'Se inyecta en el esfínter.',
          brings: 'Un efecto pasajero.',
          risks: 'Los estudios usados aquí no dan cifras: háblelo con su médico.',
        },
        drugs: {
          name: 'Los medicamentos',
          how: 'Se reservan para algunos pacientes.',
          brings: 'Un efecto pasajero.',
          risks: 'Los estudios usados aquí no dan cifras: háblelo con su médico.',
        },
      },
      preference: 'Cuando el esófago se contrae en espasmos, las recomendaciones prefieren la POEM.',
    },
    student: {
      intro:
        'Cada figura es un paciente, redondeado a la unidad; el porcentaje de encima es el de la fuente.',
      treatments: { poem: 'POEM', heller: 'Heller con válvula', dilation: 'Dilatación neumática' },
      entries: {
        successTwoYears: { title: 'Éxito a los 2 años', full: 'éxito', empty: 'fracaso' },
        successFiveYears: { title: 'Éxito a los 5 años', full: 'éxito', empty: 'fracaso' },
        dilationTwoYears: {
          title: 'Éxito a los 2 años, frente a la dilatación neumática',
          full: 'éxito',
          empty: 'fracaso',
        },
        refluxTwoYears: {
          title: 'Esofagitis por reflujo a los 2 años',
          full: 'esofagitis',
          empty: 'sin esofagitis',
          note: 'Porcentajes de los pacientes con endoscopia, cuyo número no da la fuente leída. El reflujo puede ser silencioso; los IBP suelen controlarlo.',
        },
        refluxFiveYears: {
          title: 'Esofagitis por reflujo a los 5 años',
          full: 'esofagitis',
          empty: 'sin esofagitis',
          note: 'Formas graves (Los Ángeles C o D): 4,8 % frente a 3,4 %.',
        },
        serious: {
          title: 'Eventos adversos graves',
          full: 'evento grave',
          empty: 'sin evento grave',
          note: 'En el ensayo aleatorizado: 2,7 % tras la POEM, 7,3 % tras Heller, sin diferencia significativa. Mortalidad a los 30 días en una cohorte de Estados Unidos: 0,08 %, sin diferencia con Heller.',
        },
        allEvents: {
          title: 'Eventos adversos de todos los grados',
          full: 'evento',
          empty: 'sin evento',
          note: 'Todo depende de la definición: 3 % para la sociedad francesa, 14 % de eventos mayores (IC 11 a 17) en un metaanálisis.',
        },
        mucosa: { title: 'Lesión de la mucosa', full: 'lesión', empty: 'sin lesión' },
        gas: {
          title: 'Eventos por gas',
          full: 'evento',
          empty: 'sin evento',
          note: 'Con CO2 e intubación, sin tratamiento ni estancia más larga. En metaanálisis: enfisema cervical 12 %, neumoperitoneo 8 %, neumotórax 5 %.',
        },
        notEnough: {
          title: 'Fracaso a los 5 años',
          full: 'fracaso',
          empty: 'éxito',
          note: 'Complemento del éxito a los 5 años.',
        },
      },
      refluxToo:
        'Debe sopesarse con el reflujo, más frecuente tras la POEM que tras Heller con válvula: vea los riesgos.',
      contradicted: {
        heading: 'El documento queda contradicho',
        text: 'Dice que la POEM minimiza el reflujo. Metaanálisis de 2018, POEM frente a Heller: síntomas 19,0 % frente a 8,8 %, pH anormal 39,0 % frente a 16,8 %, esofagitis 29,4 % frente a 7,6 %. Según otro, riesgo relativo de 3,03 antes de 12 meses, sin diferencia después (p = 0,30).',
      },
      alternatives: {
        dilation: {
          name: 'Dilatación neumática',
          how: 'Un balón inflado en la unión ensancha el esfínter.',
          brings: 'Menos éxito que la POEM a los 2 años.',
          risks: 'Ninguna cifra en las fuentes usadas.',
        },
        heller: {
          name: 'Miotomía de Heller con funduplicatura',
          how: 'El mismo músculo se corta por laparoscopia, con una funduplicatura contra el reflujo.',
          brings: 'Éxito equivalente a los 2 años, con menos esofagitis: 29 % frente a 44 %.',
          risks:
            'Eventos graves: 7,3 % frente a 2,7 % tras la POEM, sin diferencia significativa; metaanálisis de 2025: sin diferencia (p = 0,81).',
        },
        botulinum: {
          name: 'Toxina botulínica',
          how: 'Inyección en el esfínter.',
          brings: 'Efecto transitorio.',
          risks: 'Ninguna cifra en las fuentes usadas.',
        },
        drugs: {
          name: 'Fármacos',
          how: 'Reservados para algunos pacientes.',
          brings: 'Efecto transitorio.',
          risks: 'Ninguna cifra en las fuentes usadas.',
        },
      },
      preference:
        'Tipo III: las recomendaciones prefieren la POEM. Respuesta del 98,0 %, frente al 80,8 % tras Heller, en una serie retrospectiva.',
    },
  },
  people: (count, of, near) => `${NEAR[near]}${count} paciente${count === 1 ? '' : 's'} de cada ${of}`,
  percent: (value, decimals) => `${fixed(value, decimals)} %`,
  counted: (count, of) => `${count} de ${of}`,
  study: (design, patients, year) =>
    [
      {
        trial: 'Ensayo aleatorizado',
        followUp: 'Seguimiento del ensayo aleatorizado',
        series: 'Serie',
      }[design],
      `n = ${patients}`,
      ...(year === null ? [] : [year]),
    ].join(', '),
  estimate: (measure, value, low, high) =>
    `${measure === 'points' ? `diferencia de ${comma(value)} puntos` : `razón de probabilidades ${comma(value)}`} (IC de ${comma(low)} a ${comma(high)})`,
  p: (p, nonInferior) =>
    [...(nonInferior ? ['no inferioridad'] : []), ...(p === null ? [] : [`p = ${comma(p)}`])].join(', '),
  asked: { how: 'Cómo', brings: 'Qué aporta', risks: 'Qué riesgos tiene' },
};
