import type { ChapterWords } from '../script';

export const myotomy: ChapterWords = {
  title: 'El corte del músculo',
  cues: {
    'myotomy.back':
      'El endoscopio {scope draws back in tunnel}retrocede en el túnel. El corte empezará al menos 2 centímetros por debajo de la entrada, donde la mucosa intacta lo cubre.',
    'myotomy.tools':
      'Una vez en su lugar, se utilizan instrumentos especiales en el extremo del endoscopio para realizar {knife touches muscle}una incisión precisa en la capa muscular del esfínter inferior del esófago.',
    'myotomy.extent':
      'En realidad, el corte empieza más arriba, en el esófago, y termina más abajo, en el estómago.',
    'myotomy.circular':
      '{circular fibers part}Las fibras en anillo, las que aprietan, se cortan: se separan.',
    'myotomy.longitudinal':
      'Detrás de ellas aparecen {longitudinal fibers bare}las fibras a lo largo, que se procura conservar.',
    'myotomy.reach': 'El corte baja {cut reaches sphincter}hasta el esfínter.',
    'myotomy.through':
      'Fibra tras fibra, {sphincter cut through}el anillo que bloqueaba el paso queda cortado.',
    'myotomy.end': 'El corte termina {myotomy complete}unos 2 centímetros más abajo, en el estómago.',
    'myotomy.goal':
      'Esta incisión, llamada también miotomía, está pensada para aliviar la presión excesiva en el esfínter, mejorando así la capacidad del esófago de transportar los alimentos hacia el estómago.',
    'myotomy.length':
      'A menudo de 8 a 10 centímetros, la longitud del corte depende de la forma de acalasia.',
    'myotomy.personal':
      'La capacidad de realizar una incisión precisa y controlada en la capa muscular permite personalizar el tratamiento en función de las necesidades específicas del paciente.',
  },
  student: {
    'myotomy.back':
      'El endoscopio {scope draws back in tunnel}retrocede en el túnel. La miotomía empieza al menos 2 centímetros por debajo de la entrada, para conservar intacto ese colgajo.',
    'myotomy.extent':
      'La frase está incompleta: el corte abarca también el esófago distal y el estómago, en Lyon 6 centímetros por encima del cardias y 2 por debajo.',
    'myotomy.circular':
      '{circular fibers part}La capa circular se levanta con el bisturí triangular y se secciona: se separa.',
    'myotomy.longitudinal':
      'Detrás de ella aparece {longitudinal fibers bare}la capa longitudinal, que se procura preservar. En una serie de 56 pacientes, seccionar todo el espesor era igual de eficaz, pero predecía más reflujo.',
    'myotomy.reach': 'El corte alcanza {cut reaches sphincter}el esfínter esofágico inferior.',
    'myotomy.through':
      'Fibra tras fibra, {sphincter cut through}el músculo propio del esfínter queda seccionado.',
    'myotomy.end':
      'El corte termina {myotomy complete}unos 2 centímetros por debajo del cardias. Con 3,3 en vez de 2,6 centímetros en el estómago, la esofagitis de grado B pasaba del 4 al 25 %.',
    'myotomy.length':
      'Longitud mediana, en 16 estudios: 10 centímetros, de 6 a 14. Tipo III: 16 de media. Tipos I y II, en un ensayo: en el esófago, 2,76 centímetros bastaban igual que 7,97.',
  },
  variants: {
    'myotomy.back': {
      narrowGap: {
        patient:
          'El endoscopio {scope draws back in tunnel}retrocede en el túnel. Aquí, el corte empezará a menos de 2 centímetros de la entrada: por lo general se conserva más mucosa intacta para cubrirlo.',
        student:
          'El endoscopio {scope draws back in tunnel}retrocede en el túnel. Aquí, la miotomía empieza a menos de 2 centímetros de la entrada: el colgajo de mucosa intacta es más corto de lo habitual.',
      },
    },
    'myotomy.extent': {
      longSpasticCut: {
        patient:
          'En realidad, el corte empieza mucho más arriba: sigue la parte del esófago que se contrae en espasmo y termina en el estómago.',
        student:
          'La frase está incompleta: el corte abarca también el estómago y, en el tipo III, sube a lo largo del segmento espástico del esófago.',
      },
    },
    'myotomy.end': {
      gastricOver: {
        patient:
          'El corte termina {myotomy complete}más abajo de lo habitual, en el estómago. Más allá de 2,5 centímetros, la inflamación por reflujo es más frecuente.',
        student:
          'El corte termina {myotomy complete}a más de 2,5 centímetros por debajo del cardias, donde la esofagitis moderada se hace más frecuente: grado B en el 25 % con 3,3 centímetros en el estómago, frente al 4 % con 2,6.',
      },
      gastricUnder: {
        patient: 'El corte termina {myotomy complete}un poco más abajo, en el estómago.',
        student:
          'El corte termina {myotomy complete}por debajo del cardias, más cerca que los 2 centímetros habituales.',
      },
    },
    'myotomy.length': {
      longSpasticCut: {
        patient:
          'Este corte es largo. En la forma con espasmos mide de media 16 centímetros; en las demás, a menudo de 8 a 10.',
        student:
          'Este corte es largo, como pide el tipo III: 16 centímetros de media en un estudio, frente a una mediana de 10, de 6 a 14, en 16 estudios.',
      },
      longCut: {
        patient:
          'Este corte es más largo que los 8 a 10 centímetros habituales. Un corte largo sirve sobre todo en la forma con espasmos.',
        student:
          'Este corte es largo: en el tipo III, 16 centímetros de media. En los tipos I y II, un ensayo halló 2,76 centímetros en el esófago tan eficaces como 7,97.',
      },
      shortCut: {
        patient: 'Este corte es corto. En las formas sin espasmos, un corte corto puede bastar.',
        student:
          'Este corte es corto. Tipos I y II, en un ensayo: en el esófago, 2,76 centímetros bastaban igual que 7,97. En el tipo III el corte es largo, 16 de media.',
      },
    },
  },
};
