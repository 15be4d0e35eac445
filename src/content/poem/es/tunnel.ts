import type { ChapterWords } from '../script';

export const tunnel: ChapterWords = {
  title: 'El túnel',
  cues: {
    'tunnel.begin': 'Aquí {tunnel begins}empieza el túnel, entre la mucosa y el músculo.',
    'tunnel.advance':
      'Paso a paso, el líquido azul separa las dos capas, y el bisturí {tunnel halfway}libera el paso.',
    'tunnel.plane': 'Se avanza pegado al músculo, para proteger la mucosa del calor.',
    'tunnel.junction':
      'El túnel, más estrecho aquí, llega {tunnel reaches junction}a la unión entre el esófago y el estómago.',
    'tunnel.passage': 'El endoscopio {tunnel passes junction}la atraviesa.',
    'tunnel.vessel':
      'Un vaso pequeño {vessel met}cruza el paso: una pinza lo agarra y {vessel sealed}lo cierra con calor.',
    'tunnel.end':
      'El túnel termina {tunnel complete}de 2 a 3 centímetros más abajo, en la pared del estómago.',
    'tunnel.lid':
      'Observe la mucosa: {mucosa intact as lid}ha quedado intacta. Cubrirá el músculo cortado, como una tapa.',
  },
  student: {
    'tunnel.begin': 'Aquí {tunnel begins}empieza el túnel submucoso, entre la mucosa y la muscular.',
    'tunnel.advance':
      'Inyecciones repetidas, disección con el capuchón y con el bisturí en coagulación: {tunnel halfway}el paso se abre poco a poco.',
    'tunnel.plane': 'El plano queda en contacto con la muscular, para proteger la mucosa del calor.',
    'tunnel.junction':
      'El túnel se estrecha: {tunnel reaches junction}es la unión gastroesofágica, que confirman las marcas del endoscopio.',
    'tunnel.passage':
      'El endoscopio {tunnel passes junction}la atraviesa. Más allá, los vasos son más gruesos.',
    'tunnel.vessel':
      'Un vaso {vessel met}cruza la submucosa gástrica: la pinza de coagulación lo agarra y {vessel sealed}lo coagula.',
    'tunnel.end':
      'El túnel termina {tunnel complete}de 2 a 3 centímetros más allá de la unión. En una serie, un control radioscópico llevó a prolongarlo en 5 pacientes de 24.',
    'tunnel.lid':
      'La mucosa {mucosa intact as lid}ha quedado intacta: desplazada de la incisión, formará un colgajo de seguridad sobre el músculo cortado.',
  },
  variants: {
    'tunnel.begin': {
      highEntry: {
        patient:
          'Aquí {tunnel begins}empieza el túnel, entre la mucosa y el músculo. Parte de más arriba: será más largo.',
        student:
          'Aquí {tunnel begins}empieza el túnel submucoso, entre la mucosa y la muscular. Como la entrada es alta, es más largo de lo habitual.',
      },
    },
    'tunnel.end': {
      gastricOver: {
        patient: 'El túnel termina {tunnel complete}más abajo de lo habitual, en la pared del estómago.',
        student:
          'El túnel termina {tunnel complete}más allá de los 2 a 3 centímetros habituales bajo la unión, porque la miotomía también llegará más abajo.',
      },
    },
  },
};
