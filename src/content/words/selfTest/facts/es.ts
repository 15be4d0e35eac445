import type { FactWords } from '../types';

export const FACTS: Readonly<Record<string, FactWords>> = {
  upperSphincter: {
    ask: '¿A qué distancia de los incisivos empieza el esófago (músculo cricofaríngeo)?',
    say: (v) => `El esófago empieza a ${v} de los incisivos.`,
    why: 'La boca del esófago, en el músculo cricofaríngeo, está a 15 o 16\u00a0cm de los incisivos.',
  },
  aorticArch: {
    ask: '¿A qué distancia de los incisivos cruza el cayado de la aorta el esófago?',
    say: (v) => `El cayado de la aorta cruza el esófago a ${v} de los incisivos.`,
    why: 'El cayado de la aorta cruza el esófago a 23\u00a0cm, un poco por encima del bronquio principal izquierdo.',
  },
  sphincterStart: {
    ask: '¿A qué distancia de los incisivos empieza el esfínter inferior?',
    say: (v) => `El esfínter inferior empieza a ${v} de los incisivos.`,
    why: 'Empieza a 37 o 38\u00a0cm, justo por encima del hiato, y llega hasta la unión.',
  },
  hiatus: {
    ask: '¿A qué distancia de los incisivos atraviesa el esófago el diafragma?',
    say: (v) => `El esófago atraviesa el diafragma a ${v} de los incisivos.`,
    why: 'El hiato está a 38 o 39\u00a0cm, justo por encima de la unión.',
  },
  junction: {
    ask: '¿A qué distancia de los incisivos está, por término medio, la unión esofagogástrica?',
    say: (v) => `La unión esofagogástrica está, por término medio, a ${v} de los incisivos.`,
    why: 'Se enseña 40\u00a0cm; en la acalasia se midieron medias de 39,8 a 40,5\u00a0cm.',
  },
  esophagusLength: {
    ask: '¿Cuánto mide el esófago de un adulto?',
    say: (v) => `El esófago de un adulto mide unos ${v}.`,
    why: 'Unos 25\u00a0cm: desde 15 o 16\u00a0cm de los incisivos hasta la unión, a 40\u00a0cm.',
  },
  sphincterLength: {
    ask: '¿Cuánto mide de alto el esfínter esofágico inferior?',
    why: 'La zona de alta presión mide de 2 a 4\u00a0cm. El corte debe atravesarla entera.',
  },
  lesserCurvature: {
    ask: 'En el reloj, ¿hacia qué hora está la curvatura menor?',
    why: 'La posición de las 3 a las 4 mira a la curvatura menor, a la derecha del paciente; las 12 son su parte delantera.',
  },
  missing: {
    ask: '¿Qué capa le falta al esófago torácico, a diferencia del estómago?',
    why: 'Sin serosa, el esófago solo está rodeado de tejido laxo: el gas y la infección pueden extenderse por el mediastino.',
  },
  entryAbove: {
    ask: 'En una miotomía estándar, ¿a qué distancia por encima de la unión se abre la mucosa?',
    say: (v) => `En una miotomía estándar, la mucosa se abre ${v} por encima de la unión.`,
    why: 'La puerta de entrada está de 10 a 12\u00a0cm por encima de la unión en la serie francesa. Así queda lejos del corte del músculo.',
  },
  incision: {
    ask: '¿Cuánto mide la incisión de la mucosa?',
    say: (v) => `La incisión de la mucosa mide ${v}.`,
    why: 'Lo justo para que pase el endoscopio sin forzar los bordes: de 15 a 20\u00a0mm.',
  },
  gap: {
    ask: '¿Qué distancia se deja como mínimo entre la puerta de entrada y el comienzo del corte del músculo?',
    say: (v) => `Entre la puerta de entrada y el comienzo del corte del músculo se dejan como mínimo ${v}.`,
    why: 'Entre ambos quedan al menos 2 o 3\u00a0cm de mucosa intacta: ese colgajo es la válvula de seguridad.',
  },
  tunnelEnd: {
    ask: '¿Cuánto sobrepasa el túnel la unión?',
    say: (v) => `El túnel sobrepasa la unión en ${v}.`,
    why: 'El túnel entra en el cardias, 2 o 3\u00a0cm más allá de la unión; el corte termina un poco antes.',
  },
  cutEnd: {
    ask: '¿Hasta dónde llega la miotomía sobre el estómago?',
    say: (v) => `La miotomía se prolonga ${v} sobre el estómago.`,
    why: 'En general 2\u00a0cm por debajo del cardias. Por encima de 2,5\u00a0cm aumenta la esofagitis moderada.',
  },
  usualLength: {
    ask: '¿Cuál es la longitud total habitual de la miotomía en los tipos I y II?',
    why: 'Dos centros franceses cortan 8\u00a0cm, o de 8 a 10\u00a0cm; en 16 estudios la mediana fue de 10\u00a0cm (de 6 a 14).',
  },
  typeThreeLength: {
    ask: 'En el tipo III, ¿cuál fue la longitud media de la miotomía por POEM en el estudio que la comparaba con la cirugía?',
    why: 'También se corta el cuerpo espástico: 16\u00a0cm de media por POEM, frente a 8\u00a0cm por cirugía.',
  },
  gastricLimit: {
    ask: '¿A partir de qué longitud de corte sobre el estómago aumenta la esofagitis moderada?',
    why: 'Un corte de 3,3\u00a0cm en vez de 2,6\u00a0cm dio un 25\u00a0% de esofagitis de grado B en vez de un 4\u00a0%; sus autores ponen el límite en 2,5\u00a0cm, otros en 3\u00a0cm.',
  },
  anteriorHour: {
    ask: '¿En qué hora del reloj se hace la vía anterior?',
    say: (v) => `La vía anterior se hace a ${v}.`,
    why: 'A las 2: ahí se cortan las fibras en grapa. Las 12 son la parte delantera del paciente, las 3 su derecha.',
  },
  posteriorHour: {
    ask: '¿En qué hora del reloj se hace la vía posterior?',
    say: (v) => `La vía posterior se hace a ${v}.`,
    why: 'A las 5 o las 6, hacia la columna (a las 4 en una serie francesa). Ahí corren peligro las fibras oblicuas.',
  },
  injected: {
    ask: '¿En qué capa se inyecta el líquido azul?',
    say: (v) => `El líquido azul se inyecta en ${v}.`,
    why: 'Hincha la submucosa y así separa la mucosa del músculo antes de la incisión.',
  },
  tunneled: {
    ask: '¿En qué capa se crea el túnel?',
    say: (v) => `El túnel se crea en ${v}.`,
    why: 'Es la capa laxa entre la mucosa y el músculo, levantada por el líquido azul: la submucosa.',
  },
  against: {
    ask: '¿Contra qué capa se mantiene el plano de disección?',
    say: (v) => `El plano de disección bordea ${v}.`,
    why: 'Se trabaja pegado al músculo, cuya capa interna es circular, para alejar el calor de la mucosa.',
  },
  cut: {
    ask: '¿Qué capa pretende seccionar la POEM?',
    say: (v) => `La POEM pretende seccionar ${v}.`,
    why: 'El objetivo es la capa circular; las fibras longitudinales a menudo se separan, pero cortar todo el espesor anuncia más reflujo.',
  },
  closed: {
    ask: '¿Qué capa acercan los clips al final?',
    say: (v) => `Al final los clips cierran ${v}.`,
    why: 'Solo se cierra la mucosa: cubre el túnel y el músculo cortado.',
  },
  vessels: {
    ask: '¿Dónde encuentra el túnel los vasos más grandes?',
    say: (v) => `El túnel encuentra sus vasos más grandes ${v}.`,
    why: 'Pequeños en el esófago, donde basta el bisturí, son más grandes bajo la mucosa del estómago: se usa la pinza de coagulación.',
  },
  anteriorFibers: {
    ask: '¿Qué fibras secciona un corte a las 2 del reloj?',
    why: 'A las 2 se cortan las fibras en grapa; a las 5 o las 6 corren peligro las fibras oblicuas.',
  },
  gas: {
    ask: '¿Con qué gas se insufla durante la POEM?',
    say: (v) => `Se insufla ${v}.`,
    why: 'Todas las fuentes leídas emplean CO₂, y no aire ambiente.',
  },
  anesthesia: {
    ask: '¿Qué anestesia se recomienda para la POEM?',
    say: (v) => `Para la POEM se recomienda ${v}.`,
    why: 'La anestesia general con intubación tiene menos complicaciones que la sedación, y la presión positiva limita el enfisema.',
  },
  fasting: {
    ask: 'Según la hoja de la sociedad francesa (SFED), ¿cuánto tiempo antes de la intervención hay que estar en ayuno estricto?',
    why: 'Seis horas sin beber, comer ni fumar, tras un día de líquidos; otros centros piden hasta 24 horas.',
  },
  clips: {
    ask: '¿Con cuántos clips convencionales se cerró la puerta de entrada en el estudio que los comparaba con un clip grande?',
    why: 'Cinco clips convencionales se compararon allí con un solo clip grande montado sobre el endoscopio.',
  },
  learning: {
    ask: '¿Cuántas POEM necesita un operador para ser competente?',
    say: (v) => `Un operador es competente tras ${v} POEM.`,
    why: 'La sociedad estadounidense (AGA) habla de 20 a 40 procedimientos.',
  },
  firstCase: {
    ask: '¿En qué año se hizo la primera POEM en un ser humano?',
    say: (v) => `La primera POEM en un ser humano es de ${v}.`,
    why: 'La primera en un ser humano es de 2008; en Francia, de 2012.',
  },
  restingPressure: {
    ask: '¿Cuál es la presión de reposo normal del esfínter inferior?',
    say: (v) => `La presión de reposo normal del esfínter inferior es de ${v}.`,
    why: 'Lo normal es de 10 a 45\u00a0mmHg; al tragar cae a menos de 8\u00a0mmHg por encima de la del estómago.',
  },
  waveSpeed: {
    ask: '¿A qué velocidad baja la onda peristáltica normal?',
    say: (v) => `La onda peristáltica normal baja a ${v}.`,
    why: 'Recorre de 2 a 8\u00a0cm por segundo.',
  },
  latency: {
    ask: '¿Por debajo de qué latencia distal es prematura una contracción?',
    say: (v) => `Una contracción es prematura cuando su latencia distal es inferior a ${v}.`,
    why: 'La latencia distal normal es de al menos 4,5 segundos; si es más corta, la contracción es prematura, como en el tipo III.',
  },
  relaxation: {
    ask: '¿A partir de qué presión de relajación integrada (IRP), tumbado, habla de acalasia el estudio leído?',
    why: 'Toma 15\u00a0mmHg. En personas sanas se midieron 10,4\u00a0±\u00a04,9\u00a0mmHg.',
  },
  pressurized: {
    ask: '¿Qué caracteriza una presurización de todo el esófago en al menos el 20\u00a0% de las degluciones?',
    say: (v) =>
      `Una presurización de todo el esófago en al menos el 20\u00a0% de las degluciones caracteriza ${v}.`,
    why: 'Relajación insuficiente, ausencia de peristalsis y presurización de todo el esófago: tipo II de Chicago.',
  },
  failed: {
    ask: '¿Qué caracteriza la ausencia total de peristalsis, sin presurización?',
    say: (v) => `La ausencia total de peristalsis, sin presurización, caracteriza ${v}.`,
    why: 'Relajación insuficiente, 100\u00a0% de contracciones fallidas y sin presurización: tipo I de Chicago.',
  },
  spastic: {
    ask: '¿Qué caracterizan las contracciones prematuras en al menos el 20\u00a0% de las degluciones?',
    say: (v) => `Las contracciones prematuras en al menos el 20\u00a0% de las degluciones caracterizan ${v}.`,
    why: 'Relajación insuficiente y al menos un 20\u00a0% de contracciones prematuras, espásticas: tipo III de Chicago.',
  },
  preferred: {
    ask: '¿Para qué tipo de acalasia prefieren las guías la POEM?',
    why: 'Para el tipo III: por la boca se puede cortar también el cuerpo espástico, más arriba que con la cirugía.',
  },
  distensibility: {
    ask: '¿Por debajo de qué índice de distensibilidad es anormal la unión?',
    why: 'Por debajo de 2,8\u00a0mm²/mmHg en el estudio leído. Antes de la POEM se midió 1,0; tres meses después, 6,7.',
  },
  eckardtMost: {
    ask: '¿Hasta cuántos puntos llega el índice de Eckardt?',
    say: (v) => `El índice de Eckardt llega hasta ${v}.`,
    why: 'Cuatro síntomas, cada uno de 0 a 3: 12 puntos como máximo.',
  },
  eckardtSuccess: {
    ask: 'En el gran ensayo aleatorizado, ¿hasta qué índice de Eckardt es un éxito el tratamiento?',
    why: 'El éxito es allí un índice de 3 o menos.',
  },
  eckardtWithout: {
    ask: '¿Qué síntoma no cuenta el índice de Eckardt?',
    why: 'Cuenta disfagia, regurgitación, dolor torácico y pérdida de peso; el reflujo se le escapa y se busca de otro modo.',
  },
  column: {
    ask: 'Esofagograma cronometrado: ¿por debajo de qué altura de la columna a los 5 minutos es suficiente el vaciamiento?',
    why: 'Menos de 5\u00a0cm a los 5 minutos, o un descenso de más del 50\u00a0%.',
  },
  peristalsis: {
    ask: '¿Qué pasa con la peristalsis después de una POEM?',
    say: (v) => `Después de una POEM, la peristalsis ${v}.`,
    why: 'En 24 de 103 pacientes volvió cierta actividad contráctil. El esófago se vacía sobre todo por gravedad.',
  },
  reflux: {
    ask: 'En el ensayo aleatorizado, ¿en qué parte de los pacientes encontró la endoscopia esofagitis 2 años después de la POEM?',
    why: '44\u00a0% tras la POEM, 29\u00a0% tras la cirugía con válvula antirreflujo. El reflujo es frecuente, a veces silencioso.',
  },
  success: {
    ask: 'En el ensayo aleatorizado, ¿qué parte de los pacientes estaba bien 2 años después de la POEM?',
    why: '83\u00a0% tras la POEM, 82\u00a0% tras la cirugía: la POEM no es menos eficaz.',
  },
  dilation: {
    ask: 'En el ensayo que la comparaba con la POEM, ¿qué parte de los pacientes estaba bien 2 años después de una dilatación neumática?',
    why: '54\u00a0% tras la dilatación, frente a 92\u00a0% tras la POEM.',
  },
  severe: {
    ask: 'De 1826 POEM de centros expertos, ¿qué parte tuvo una complicación grave?',
    why: 'Complicaciones de cualquier gravedad: 7,5\u00a0% de los pacientes; graves: 0,5\u00a0%.',
  },
  mucosalInjury: {
    ask: 'De 1826 POEM de centros expertos, ¿qué parte tuvo una lesión involuntaria de la mucosa?',
    why: 'La mucosa se abrió sin querer en el 2,8\u00a0% de los casos.',
  },
};
