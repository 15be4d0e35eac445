import type { ContrastWords } from './types';

const figure = new Intl.NumberFormat('es', { maximumFractionDigits: 0 });

export const WORDS: ContrastWords = {
  topic: 'Qué se compara',
  topics: { types: 'Tipos I, II, III', approaches: 'Anterior, posterior' },
  intro: {
    types:
      'La misma deglución en el mismo instante, en cada tipo de acalasia. Todo lo demás es como en el caso presente.',
    approaches:
      'El mismo corte por delante y por detrás, como lo ve el endoscopio: mirando hacia el estómago.',
  },
  inPicture: 'En la imagen',
  table: {
    types: 'Los tres tipos, uno al lado del otro',
    approaches: 'Las dos vías, una al lado de la otra',
  },
  corner: 'De qué',
  typeNames: { I: 'Tipo I', II: 'Tipo II', III: 'Tipo III' },
  approachNames: { anterior: 'Anterior', posterior: 'Posterior' },
  rows: {
    definition: 'Definición (clasificación de Chicago)',
    seen: 'Lo que se ve',
    cut: 'Corte habitual, en total',
    treatment: 'Tratamiento preferido',
    hour: 'Hora del corte',
    muscle: 'Músculo que hay allí',
    success: 'Éxito a los dos años o más, en el ensayo',
  },
  model: 'Medido en el modelo',
  modelNote: (mm) =>
    `Calculado por el modelo para un esófago de ${figure.format(mm)} mm de ancho. Esquemático: no son valores de pacientes.`,
  measures: {
    irp: 'IRP, mediana',
    pressurized: 'Degluciones con todo el cuerpo a presión',
    latency: 'Latencia distal',
    dci: 'Fuerza de la contracción (DCI)',
    column: 'Columna de bario a los cinco minutos',
  },
  swallows: (count, of) => `${count} de ${of}`,
  pressure: (least, most) =>
    most - least < 8
      ? `${figure.format(most)} mmHg en todas partes`
      : `de ${figure.format(least)} a ${figure.format(most)} mmHg`,
  pressureHeading: 'Presión en el cuerpo',
  make: 'Convertirlo en el caso',
  makeCase: (name) => `Convertirlo en el caso: ${name}`,
  isCase: 'Caso presente',
  notes: { types: 'Para saber', approaches: 'Referencias y resultados' },
  disagree: 'Las fuentes discrepan',
  facts: {
    'definition.I':
      'IRP por encima de lo normal. Sin peristalsis: falla el 100\u00a0% de las degluciones. Cuerpo sin presurizar.',
    'definition.II':
      'IRP por encima de lo normal. Sin peristalsis: falla el 100\u00a0% de las degluciones. Todo el cuerpo presurizado, al menos a 30\u00a0mmHg, en al menos el 20\u00a0% de las degluciones.',
    'definition.III':
      'IRP por encima de lo normal. Sin peristalsis normal. Contracciones prematuras en al menos el 20\u00a0% de las degluciones: latencia inferior a 4,5\u00a0s, DCI superior a 450.',
    'seen.I': 'Flácido y ancho. Lo tragado se estanca. Sin onda.',
    'seen.II': 'Todo el tubo está a presión a la vez. El contenido sube y baja. Sin onda.',
    'seen.III': 'Un espasmo casi en todas partes a la vez, como un sacacorchos.',
    'cut.I': '8\u00a0cm: 6 por encima de la unión, 2 por debajo.',
    'cut.II': '8\u00a0cm: 6 por encima de la unión, 2 por debajo.',
    'cut.III': '16\u00a0cm de media: a lo largo del cuerpo espástico.',
    'treatment.I': 'POEM con fármacos contra la acidez, o Heller con funduplicatura.',
    'treatment.II': 'POEM con fármacos contra la acidez, o Heller con funduplicatura.',
    'treatment.III': 'Se prefiere POEM.',
    irpLimit:
      'La IRP cuenta como superior a lo normal desde 15\u00a0mmHg, en decúbito, con la sonda de un fabricante.',
    sequential:
      'En el tipo III, la contracción que parece simultánea tiene a menudo picos sucesivos y vacía el bolo (94\u00a0%).',
    wall: 'En el tipo III el músculo es más grueso de lo normal, también en reposo.',
    shortCut:
      'Tipos I y II: en un ensayo de 71 pacientes, un corte de 2,76\u00a0cm en el esófago dio tan buen resultado como uno de 7,97\u00a0cm.',
    longCut:
      'Tipo III: respondió el 98,0\u00a0% a POEM con un corte de 16\u00a0cm, el 80,8\u00a0% a Heller con 8\u00a0cm. Comparación retrospectiva, no un ensayo.',
    'hour.anterior': 'a las 2',
    'hour.posterior': 'de las 5 a las 6',
    'muscle.anterior': 'Fibras en grapa (clasp): se cortan.',
    'muscle.posterior': 'Fibras oblicuas (sling): están expuestas.',
    'success.anterior': '85\u00a0%',
    'success.posterior': '79\u00a0%',
    equivalent: 'Los resultados de las dos vías son equivalentes.',
    clock: 'Las 12 son la parte delantera del paciente; las 3, su derecha, hacia la curvatura menor.',
    trial:
      'Ensayo aleatorizado, 150 pacientes, 2 años o más: la vía posterior no es inferior (P = 0,43). La puntuación de reflujo (GERDQ) es la misma.',
    meta: 'Metaanálisis, 19 estudios, 1261 pacientes: ninguna diferencia, salvo que la vía posterior dura menos.',
    otherHours:
      'Por detrás, una fuente corta de las 5 a las 6; una serie francesa de 39 pacientes cortó a las 4, y a las 8 tras un Heller previo.',
    vessels:
      'Por detrás, dos vasos atraviesan el músculo: el primero de 0 a 1\u00a0cm pasada la unión estrecha, a las 6; el segundo de 1,5 a 2\u00a0cm más allá, de las 5 a las 4. Las fibras oblicuas pasan a su izquierda.',
    sparing:
      'Cortar a la derecha de los dos vasos respeta las fibras oblicuas: esofagitis de grado B o más en el 31,3\u00a0% en lugar del 58,1\u00a0% (P = 0,017).',
  },
  clock: {
    heading: 'Dónde se corta',
    front: 'delante',
    back: 'detrás',
    right: 'derecha',
    left: 'izquierda',
    clasp: 'fibras en grapa',
    sling: 'fibras oblicuas',
    marks: {
      anterior: 'Vía anterior',
      posterior: 'Vía posterior',
      frenchSeries: 'Posterior, serie francesa',
      afterHeller: 'Tras un Heller previo',
    },
    vessels: 'Los dos vasos penetrantes',
    hours: (from, to) => (from === to ? `a las ${from}` : `de las ${from} a las ${to}`),
    schematic: 'Esquemático: la extensión de las fibras no está a escala.',
  },
  ring: 'Esfera horaria: las 12 son la parte delantera del paciente; las 3, su derecha',
};
