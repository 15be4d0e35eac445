import type { LessonWords } from './types';

const percent = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const mb = (bytes: number): string => megabytes.format(bytes / 1e6);
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const score = (value: number): string => percent.format(value / 100);

export const WORDS: LessonWords = {
  intro:
    'Una plataforma de cursos (Moodle, ILIAS, Chamilo…) acepta esta página como lección: sigue los capítulos vistos y la nota de la prueba. El archivo se crea aquí; no se envía nada.',
  title: 'Título de la lección',
  language: 'Idioma',
  register: 'Relato',
  chapters: 'Capítulos que hay que ver',
  allChapters: 'Todos',
  noChapters: 'Ninguno',
  test: 'Prueba',
  withTest: 'Terminar con una prueba',
  kinds: 'Preguntas',
  kindNames: {
    name: 'Nombrar la estructura',
    order: 'Ordenar los pasos',
    choose: 'Elegir la profundidad o el plano',
    error: 'Encontrar el error',
  },
  count: 'Número de preguntas',
  questions: (n) => count(n, 'pregunta'),
  seeds: 'Sorteo',
  seedNames: { new: 'Otras preguntas en cada intento', same: 'Las mismas preguntas para todos' },
  mastery: 'Nota que hay que alcanzar',
  percent: score,
  platform: 'Plataforma',
  platforms: { scorm12: 'SCORM 1.2', cmi5: 'xAPI (cmi5)' },
  platformNotes: {
    scorm12: 'Se acepta casi en todas partes. En caso de duda, elija este.',
    cmi5: 'Para una plataforma con almacén de registros de aprendizaje (LRS).',
  },
  about: (bytes) => `Unos ${mb(bytes)}\u00a0MB por empaquetar.`,
  nothingToDo: 'Elija al menos un capítulo o una prueba.',
  noTitle: 'Ponga un título a la lección.',
  make: 'Crear la lección',
  cancel: 'Detener',
  progress: (done, total) => `${mb(done)} de ${mb(total)}\u00a0MB`,
  saved: 'La lección está guardada. Suba el archivo a la plataforma tal cual, sin descomprimirlo.',
  cancelled: 'Detenido: no se ha guardado nada.',
  failed:
    'No se ha podido crear la lección; no se ha guardado nada. Vuelva a cargar la página e inténtelo de nuevo.',
  description: (chapters, questions) =>
    `La miotomía endoscópica (POEM) en tres dimensiones: ${[
      ...(chapters > 0 ? [`${count(chapters, 'capítulo')} que ver`] : []),
      ...(questions > 0 ? [`una prueba de ${count(questions, 'pregunta')}`] : []),
    ].join(', ')}.`,

  bar: 'Lección',
  watched: (done, of) => `${done} de ${count(of, 'capítulo')}`,
  testToDo: 'prueba pendiente',
  testAt: (answered, of) => `prueba: ${answered} de ${of}`,
  score: (value, passed) => `nota: ${score(value)}, ${passed ? 'superada' : 'aún no superada'}`,
  masteryIs: (value) => `a partir del ${score(value)}`,
  allDone: 'Lección completada',
  toDo: (chapter) => `Por ver: ${chapter}`,
  takeTest: 'Hacer la prueba',
  continueTest: 'Continuar la prueba',
  repeatTest: 'Repetir la prueba',
  finish: 'Terminar la lección',
  later: 'Terminar más tarde',
  links: {
    opening: 'Abriendo con la plataforma…',
    alone: 'Fuera de una plataforma: no se comunica nada.',
    looking: 'Abierta para consulta: nada cuenta.',
    ended: 'Todo está comunicado. Puede cerrar esta página.',
  },
  problems: {
    refused:
      'La plataforma no ha aceptado todo lo que la lección le ha comunicado. La lección continúa; avise a su profesor.',
    unreachable:
      'La plataforma no responde. La lección continúa y lo intentará de nuevo en el próximo paso; compruebe su conexión.',
    expired:
      'La plataforma ha cerrado esta sesión: ya no se comunica nada. Cierre la lección y vuelva a abrirla desde la plataforma.',
  },
};
