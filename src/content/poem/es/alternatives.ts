import type { ChapterWords } from '../script';

export const alternatives: ChapterWords = {
  title: 'Los otros tratamientos',
  cues: {
    'alternatives.choice': 'Existen otros tratamientos de la acalasia, que se comentan con el médico.',
    'alternatives.dilation': 'La dilatación: {dilation}un balón se infla en el esfínter para ensancharlo.',
    'alternatives.dilationResult':
      'En un ensayo, a los dos años, había tenido éxito en 54 pacientes de cada 100, frente a 92 de cada 100 después de la POEM.',
    'alternatives.heller':
      'La operación de {heller}Heller: el cirujano corta el mismo músculo pasando por el vientre, y añade una válvula contra el reflujo.',
    'alternatives.hellerResult':
      'A los dos años, tiene éxito tantas veces como la POEM, con menos inflamación por reflujo.',
    'alternatives.botulinum':
      'La toxina botulínica: {botulinum}se inyecta en el esfínter. Su efecto es pasajero.',
    'alternatives.drugs':
      'También hay medicamentos: su efecto es pasajero, y se reservan para algunos pacientes.',
    'alternatives.preference':
      'Cuando el esófago se contrae en espasmos, las recomendaciones prefieren la POEM.',
  },
  student: {
    'alternatives.choice':
      'Existen otros tratamientos de la acalasia; la elección se comenta según el tipo y los medios del centro.',
    'alternatives.dilation':
      'Dilatación neumática: {dilation}un balón inflado en la unión ensancha el esfínter.',
    'alternatives.dilationResult':
      'Ensayo aleatorizado, 133 pacientes, a los 2 años: éxito del 92 % tras la POEM, del 54 % tras la dilatación.',
    'alternatives.heller':
      'La miotomía de {heller}Heller: el mismo músculo, por laparoscopia, con una funduplicatura contra el reflujo.',
    'alternatives.hellerResult':
      'A los 2 años, éxito del 81,7 % frente al 83,0 % tras la POEM, y esofagitis en el 29 % frente al 44 %.',
    'alternatives.botulinum':
      'Toxina botulínica: {botulinum}inyectada en el esfínter. Su efecto es transitorio.',
    'alternatives.drugs': 'Los fármacos tienen un efecto transitorio y se reservan para algunos pacientes.',
    'alternatives.preference':
      'En el tipo III, las recomendaciones prefieren la POEM: respuesta del 98,0 %, frente al 80,8 % tras Heller, en una serie retrospectiva.',
  },
};
