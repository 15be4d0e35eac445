import type { ChapterWords } from '../script';

export const relaxation: ChapterWords = {
  title: 'El esfínter se abre',
  cues: {
    'relaxation.purpose':
      'Esta incisión permite aliviar la tensión muscular excesiva, facilitando así el paso de los alimentos al estómago.',
    'relaxation.opens': 'El esfínter ya no está apretado: {sphincter opens}el paso se ensancha.',
    'relaxation.slides': 'El endoscopio {scope slides through}lo atraviesa, hasta el estómago.',
    'relaxation.lookBack':
      'La cámara se da la vuelta una vez más: {looks back again}alrededor del endoscopio, el paso es más ancho.',
    'relaxation.withdrawn': 'Después {scope withdrawn}se retira el endoscopio.',
    'relaxation.before':
      'Recuerde: antes, {swallow before stands}el bocado se detenía por encima del esfínter.',
    'relaxation.swallow': 'Ahora, el paciente {swallow begins}traga de nuevo.',
    'relaxation.falls': 'El bocado baja, {bolus falls through}atraviesa el esfínter y cae en el estómago.',
    'relaxation.empties': 'Lo que quedaba por encima {column empties}baja a su vez.',
    'relaxation.gravity':
      'La mayoría de las veces, el esófago no vuelve a empujar: es sobre todo su peso lo que hace bajar los alimentos.',
  },
  student: {
    'relaxation.opens':
      'La resistencia cae: {sphincter opens}a los 3 meses, en una serie de 10 pacientes, la presión del esfínter pasa de 19 a 6 milímetros de mercurio.',
    'relaxation.slides': 'El endoscopio {scope slides through}atraviesa la unión, hasta el estómago.',
    'relaxation.lookBack':
      'En retrovisión, {looks back again}el cardias es más ancho alrededor del endoscopio. El índice de distensibilidad gana de media 7 milímetros cuadrados por milímetro de mercurio.',
    'relaxation.withdrawn': 'Después {scope withdrawn}se retira el endoscopio.',
    'relaxation.before':
      'Recordatorio: antes, {swallow before stands}el bolo se estancaba por encima del esfínter.',
    'relaxation.swallow': 'Ahora, el paciente {swallow begins}deglute de nuevo.',
    'relaxation.falls': 'El bolo baja, {bolus falls through}atraviesa la unión y cae en el estómago.',
    'relaxation.empties':
      'La columna {column empties}se vacía: a los 5 minutos, 2,3 centímetros, frente a 10,1 antes.',
    'relaxation.gravity':
      'El vaciado se hace sobre todo por gravedad: solo en 24 pacientes de 103 reapareció actividad contráctil, es decir, el 23 %.',
  },
};
