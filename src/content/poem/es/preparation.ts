import type { ChapterWords } from '../script';

export const preparation: ChapterWords = {
  title: 'La preparación',
  cues: {
    'preparation.workup':
      'Antes de la miotomía endoscópica, el paciente se somete a una preparación específica, que suele incluir una evaluación a fondo de su salud, pruebas diagnósticas y recomendaciones para ajustar los medicamentos.',
    'preparation.diet':
      'La preparación implica a veces una dieta restringida e instrucciones sobre la toma de medicamentos antes del procedimiento.',
    'preparation.fasting': 'En Francia, el ayuno dura 6 horas: {stomach empty}el estómago debe estar vacío.',
    'preparation.place':
      'La miotomía endoscópica se realiza generalmente en un hospital o en una clínica especializada.',
    'preparation.anesthesia':
      'El paciente puede estar bajo anestesia general para asegurar su comodidad durante el procedimiento.',
    'preparation.asleep':
      'En realidad se recomienda la anestesia general, por seguridad: {patient asleep}el paciente duerme, y un tubo protege su respiración.',
    'preparation.duration': 'El procedimiento dura, según los equipos, de 30 minutos a unas 2 horas.',
  },
  student: {
    'preparation.fasting':
      'La hoja informativa francesa pide 6 horas de ayuno estricto y solo líquidos la víspera: {stomach empty}el estómago y el esófago deben estar vacíos.',
    'preparation.asleep':
      'En realidad se recomienda la anestesia general con intubación: {patient asleep}protege la vía aérea, y la presión positiva limita el enfisema del mediastino.',
    'preparation.duration':
      'Duración media, en un ensayo: 44 minutos para una miotomía corta, 72 para una larga; en la literatura, unos 120 minutos.',
  },
};
