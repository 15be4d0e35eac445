import type { ChapterWords } from '../script';

export const insertion: ChapterWords = {
  title: 'El endoscopio entra',
  cues: {
    'insertion.principle':
      'La miotomía endoscópica se basa en el uso de un endoscopio, un instrumento médico provisto de una cámara, para realizar una incisión controlada en la capa muscular del esfínter inferior del esófago.',
    'insertion.mouth': '{scope at mouth}El endoscopio se introduce por la boca y se guía hasta el esófago.',
    'insertion.esophagus':
      'Aquí está, {scope in esophagus}en el esófago. Un gas separa suavemente sus paredes.',
    'insertion.camera': 'El procedimiento se ve en tiempo real gracias a la cámara del endoscopio.',
    'insertion.wash': 'El esófago se enjuaga, y lo que aún queda estancado {fluid drawn off}se aspira.',
    'insertion.sphincter':
      'El endoscopio baja {scope reaches sphincter}hasta el esfínter, que sigue apretado.',
    'insertion.measure':
      'Lo atraviesa suavemente: {junction measured}sus marcas indican a qué profundidad empieza el estómago.',
    'insertion.lookBack':
      'Desde el estómago, la cámara se da la vuelta: {looks back}el esfínter aprieta el endoscopio.',
    'insertion.back':
      'Después {scope draws back to entry}retrocede por encima del esfínter, a menudo unos diez centímetros: ahí entrará en la pared.',
  },
  student: {
    'insertion.esophagus':
      'Aquí está, {scope in esophagus}en el esófago, con un capuchón transparente en la punta. Se insufla CO2, y no aire.',
    'insertion.wash':
      'El esófago se lava y el contenido residual {fluid drawn off}se aspira, antes de localizar la unión.',
    'insertion.sphincter':
      'El endoscopio baja {scope reaches sphincter}hasta la unión gastroesofágica, que en la acalasia se mide de media entre 39,8 y 40,5 centímetros de los incisivos. El esfínter sigue apretado.',
    'insertion.measure':
      'La atraviesa: {junction measured}sus marcas dan la profundidad de la unión, referencia para el final del túnel.',
    'insertion.lookBack': 'En retrovisión, {looks back}el cardias aparece apretado alrededor del endoscopio.',
    'insertion.back':
      'Después {scope draws back to entry}retrocede por encima de la unión, hasta el nivel de la entrada mucosa: de 10 a 12 centímetros más arriba en una serie francesa.',
  },
  variants: {
    'insertion.back': {
      highEntry: {
        patient:
          'Después {scope draws back to entry}retrocede muy por encima del esfínter: entrará en la pared más arriba de lo habitual, lo que deja sitio para un corte largo.',
        student:
          'Después {scope draws back to entry}retrocede más allá de los 10 a 12 centímetros habituales por encima de la unión: una entrada mucosa alta permite una miotomía larga.',
      },
    },
  },
};
