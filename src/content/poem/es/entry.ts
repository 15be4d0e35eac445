import type { ChapterWords } from '../script';

export const entry: ChapterWords = {
  title: 'La entrada en la pared',
  cues: {
    'entry.why':
      'El músculo que se va a cortar está oculto en la pared, bajo la mucosa, la fina piel interior del esófago.',
    'entry.needle': 'Una aguja muy fina {needle touches mucosa}pincha la mucosa.',
    'entry.lift':
      'Un {blue fluid goes in}líquido azul se inyecta justo debajo. La mucosa se levanta {bleb stands}como un cojín pequeño.',
    'entry.cut': 'Un pequeño bisturí {knife opens mucosa}abre la mucosa a lo largo, sin dañar el músculo.',
    'entry.size':
      'La abertura mide {incision complete}de 15 a 20 milímetros, lo justo para dejar pasar el endoscopio.',
    'entry.enter': 'El endoscopio {scope enters wall}entra en la pared.',
  },
  student: {
    'entry.why':
      'La muscular está separada de la luz por la mucosa y la submucosa; por la submucosa se va a avanzar.',
    'entry.needle': 'La aguja de inyección {needle touches mucosa}atraviesa la mucosa.',
    'entry.lift':
      'Suero fisiológico o una solución macromolecular, {blue fluid goes in}teñidos de azul, por ejemplo con índigo carmín, levantan la mucosa {bleb stands}en forma de cojín.',
    'entry.cut':
      'El bisturí {knife opens mucosa}incide la mucosa a lo largo, con corriente Endocut, sin tocar la muscular.',
    'entry.size':
      'La incisión mide {incision complete}de 15 a 20 milímetros. En el reloj: las 2 en el abordaje anterior, de las 5 a las 6 en el posterior.',
    'entry.enter':
      'El endoscopio, con el capuchón por delante, {scope enters wall}pasa bajo la mucosa, sin forzar los bordes.',
  },
  variants: {
    'entry.size': {
      posterior: {
        student:
          'La incisión mide {incision complete}de 15 a 20 milímetros. Aquí el abordaje es posterior: de las 5 a las 6 en el reloj, en vez de las 2 del anterior.',
      },
    },
  },
};
