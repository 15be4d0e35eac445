import type { ChapterWords } from '../script';

export const recovery: ChapterWords = {
  title: 'Después del procedimiento',
  cues: {
    'recovery.watch':
      'El periodo posoperatorio de la miotomía endoscópica implica una vigilancia estrecha del paciente para detectar cualquier signo de complicaciones.',
    'recovery.diet':
      'La vuelta a una alimentación normal se autoriza generalmente al cabo de cierto tiempo, bajo la supervisión del profesional de la salud.',
    'recovery.meals':
      'A menudo, {first meals}se vuelve a comer uno o dos días después: triturado o líquido la primera semana.',
    'recovery.medicine': 'Se pueden recetar medicamentos para ayudar a controlar el reflujo gastroesofágico.',
    'recovery.acid':
      'Este tratamiento contra el ácido puede durar muchísimo tiempo: hay que saberlo antes de decidir.',
    'recovery.followUp':
      'Se programan exámenes de seguimiento regulares para evaluar la curación, ajustar el plan de tratamiento si es necesario y asegurarse de que no haya complicaciones a largo plazo.',
    'recovery.endoscopy':
      'Como el reflujo puede ser silencioso, a veces se propone una endoscopia de control, incluso sin síntomas.',
  },
  student: {
    'recovery.meals':
      'A menudo, {first meals}se vuelve a comer el primer o el segundo día, en 38 pacientes de 39 en una serie; triturado durante 7 días en Lyon.',
    'recovery.acid':
      'La sociedad estadounidense pide hablarlo antes del procedimiento: tratamiento con IBP quizá indefinido, endoscopias de vigilancia, o ambos.',
    'recovery.endoscopy':
      'Como el reflujo suele ser silencioso, se plantea una endoscopia o una pH-metría de control, incluso sin síntomas.',
  },
};
