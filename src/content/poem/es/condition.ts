import type { ChapterWords } from '../script';

export const condition: ChapterWords = {
  title: 'La enfermedad',
  cues: {
    'condition.procedure':
      '{organ appears}La miotomía endoscópica es un procedimiento médico innovador que se utiliza para tratar los trastornos motores del esófago, como la acalasia.',
    'condition.name':
      'También se llama POEM, o miotomía endoscópica peroral. «Miotomía» quiere decir corte de un músculo.',
    'condition.organ':
      'El esófago es un tubo de músculo que lleva al estómago. Abajo, {sphincter pointed out}un anillo de músculo lo cierra: el esfínter inferior.',
    'condition.achalasia':
      'La miotomía endoscópica se utiliza principalmente para tratar la acalasia, un trastorno motor del esófago caracterizado por {sphincter stays closed}una incapacidad del esfínter inferior del esófago para relajarse correctamente, lo que provoca dificultades para tragar.',
    'condition.healthy':
      'En una persona sana, {healthy swallow begins}una onda empuja el bocado hacia abajo, y el esfínter {healthy sphincter lets through}se relaja delante de él.',
    'condition.peristalsis':
      'En la acalasia, esa onda ya no existe. Aquí, todo el tubo se pone de golpe bajo presión, pero no empuja nada hacia abajo.',
    'condition.column':
      'Lo que se traga {food stands above}se queda entonces por encima del esfínter cerrado.',
    'condition.others':
      'Este procedimiento también puede plantearse para otros trastornos motores del esófago, bajo la supervisión de un profesional de la salud.',
    'condition.caution': 'Fuera de la acalasia, las recomendaciones europeas invitan a la prudencia.',
    'condition.aim':
      'Esta técnica, realizada por profesionales de la salud cualificados, ofrece una alternativa menos invasiva a la cirugía tradicional y busca mejorar el paso de los alimentos del esófago al estómago al reducir la resistencia del esfínter inferior del esófago.',
  },
  student: {
    'condition.name':
      'Se llama POEM, o miotomía endoscópica peroral. La primera en una persona data de 2008; en Francia, de 2012.',
    'condition.organ':
      'El esófago, de unos 25 centímetros, lleva al estómago. Abajo, {sphincter pointed out}el esfínter esofágico inferior: un músculo liso propio, reforzado desde fuera por el diafragma.',
    'condition.healthy':
      'En una persona sana, {healthy swallow begins}una onda peristáltica empuja el bolo a una velocidad de 2 a 8 centímetros por segundo; el esfínter {healthy sphincter lets through}se relaja delante de él. Tránsito medio de un bolo viscoso: 8 segundos.',
    'condition.peristalsis':
      'Aquí, tipo II de la clasificación de Chicago 4.0: no hay peristalsis, pero sí presurización de todo el esófago en al menos el 20 % de las degluciones. Sin ella, sería un tipo I; con contracciones prematuras o espásticas, un tipo III.',
    'condition.column':
      'El contenido {food stands above}se estanca por encima de la unión: en una serie de 10 pacientes, la columna de bario medía todavía 10,1 centímetros a los 5 minutos.',
    'condition.caution': 'Fuera de la acalasia, la recomendación europea de 2020 invita a la prudencia.',
  },
  variants: {
    'condition.peristalsis': {
      typeOne: {
        patient: 'En la acalasia, esa onda ya no existe. Aquí, el esófago ya no se contrae en absoluto.',
        student:
          'Aquí, tipo I de la clasificación de Chicago 4.0: ni peristalsis ni presurización. Con presurización de todo el esófago en al menos el 20 % de las degluciones, sería un tipo II; con contracciones prematuras o espásticas, un tipo III.',
      },
      typeThree: {
        patient:
          'En la acalasia, esa onda ya no existe. Aquí, el esófago se contrae demasiado pronto, en espasmo.',
        student:
          'Aquí, tipo III de la clasificación de Chicago 4.0: no hay peristalsis normal, sino contracciones prematuras o espásticas en al menos el 20 % de las degluciones. Prematura: latencia distal inferior a 4,5 segundos.',
      },
    },
    'condition.column': {
      typeThree: {
        patient: 'Una parte de lo que se traga {food stands above}se queda entonces por encima del esfínter.',
        student:
          'Una parte del contenido {food stands above}se estanca por encima de la unión; a menudo, estas contracciones empujan el resto a través de ella.',
      },
    },
  },
};
