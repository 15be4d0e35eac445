import type { ChapterWords } from '../script';

export const closure: ChapterWords = {
  title: 'El cierre',
  cues: {
    'closure.check': 'El equipo comprueba {hemostasis checked}que nada sangra.',
    'closure.leave': 'El endoscopio {scope leaves tunnel}sale del túnel.',
    'closure.clips':
      'Unos clips, como grapas pequeñas, juntan los bordes de la abertura. {first clip}Este es el primero.',
    'closure.second': '{second clip}Un segundo clip, justo al lado.',
    'closure.third': '{third clip}Un tercero.',
    'closure.fourth': '{fourth clip}Un cuarto.',
    'closure.last': 'Y {last clip}el último.',
    'closure.closed':
      '{entry closed}La entrada está cerrada. Más abajo, la mucosa intacta cubre el músculo cortado.',
  },
  student: {
    'closure.check':
      'Hemostasia: {hemostasis checked}se revisa el túnel, con la pinza de coagulación si hace falta.',
    'closure.leave': 'El endoscopio {scope leaves tunnel}sale del túnel.',
    'closure.clips':
      'La entrada mucosa se cierra con clips, 5 en un estudio comparativo. {first clip}Este es el primero.',
    'closure.second': '{second clip}El segundo, borde con borde.',
    'closure.third': '{third clip}El tercero.',
    'closure.fourth': '{fourth clip}El cuarto.',
    'closure.last': 'Y {last clip}el quinto.',
    'closure.closed':
      '{entry closed}La entrada está cerrada. En un estudio: 16 minutos de media con clips, 33 con sutura. Más abajo, la mucosa intacta cubre la miotomía.',
  },
};
