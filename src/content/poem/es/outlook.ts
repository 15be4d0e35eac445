import type { ChapterWords } from '../script';

export const outlook: ChapterWords = {
  title: 'Las perspectivas',
  cues: {
    'outlook.application':
      'La miotomía endoscópica encuentra su aplicación principal en el tratamiento de la acalasia, pero también puede plantearse para otros trastornos motores del esófago.',
    'outlook.caution': 'Para esos otros trastornos, la prudencia sigue siendo necesaria.',
    'outlook.research':
      'La miotomía endoscópica se beneficia de la investigación continua para perfeccionar las técnicas existentes, desarrollar nuevos instrumentos y afinar los protocolos de tratamiento.',
    'outlook.studies':
      'Se llevan a cabo estudios clínicos y ensayos para evaluar la eficacia a largo plazo de la miotomía endoscópica, explorar nuevas indicaciones y mejorar los resultados para los pacientes.',
    'outlook.fiveYears':
      'En un ensayo, a los cinco años, el tratamiento seguía siendo un éxito en 75 pacientes de cada 100 después de la POEM, y en 71 después de la cirugía.',
    'outlook.advance':
      'En conclusión, la miotomía endoscópica representa un avance significativo en el tratamiento de los trastornos motores del esófago, al ofrecer una opción terapéutica menos invasiva y una recuperación más rápida.',
    'outlook.opinion':
      'Es una opinión: una recomendación estadounidense deja elegir entre la POEM, con un tratamiento contra el ácido, y la cirugía con válvula.',
    'outlook.life':
      'Este procedimiento, realizado por profesionales de la salud experimentados, contribuye a mejorar la calidad de vida de los pacientes que padecen acalasia y otras afecciones similares, evitando los inconvenientes asociados a intervenciones quirúrgicas de mayor envergadura.',
    'outlook.valve': 'Pero, sin la cirugía, se prescinde también de la válvula antirreflujo que ella añade.',
    'outlook.future':
      '{whole organ}Con la investigación y el desarrollo continuos, la miotomía endoscópica seguirá desempeñando un papel crucial en el manejo de los trastornos motores del esófago, abriendo el camino a opciones de tratamiento más personalizadas y eficaces.',
  },
  student: {
    'outlook.caution': 'Fuera de la acalasia, la recomendación europea invita a la prudencia.',
    'outlook.fiveYears':
      'Ensayo aleatorizado, a los 5 años: éxito del 75,0 % tras la POEM y del 70,8 % tras Heller; no inferioridad.',
    'outlook.opinion':
      'Es una opinión: la SAGES deja elegir entre la POEM, con IBP, y Heller con funduplicatura.',
    'outlook.valve': 'Pero, sin cirugía, no hay funduplicatura: más reflujo, al menos al principio.',
  },
};
