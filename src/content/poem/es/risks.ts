import type { ChapterWords } from '../script';

export const risks: ChapterWords = {
  title: 'Los riesgos',
  cues: {
    'risks.safe':
      'Aunque la miotomía endoscópica se considera generalmente segura, existen riesgos potenciales de complicaciones, si bien raras.',
    'risks.rare':
      'Las complicaciones graves son raras: alrededor de 1 caso de cada 200 en centros especializados. Contándolas todas, hay de 3 a 14 por cada 100 pacientes, según los estudios.',
    'risks.effects':
      'Pueden producirse efectos secundarios como {entry and cut shown}sangrados, perforaciones de la pared del esófago o infecciones.',
    'risks.gas':
      'La frase olvida el efecto más frecuente: puede pasar gas al vientre o bajo la piel. En un estudio, le ocurrió a casi un paciente de cada dos, sin que hiciera falta tratamiento. Si es necesario, una aguja deja salir el gas.',
    'risks.watch':
      'Una vigilancia atenta durante el procedimiento y un manejo adecuado de las complicaciones potenciales contribuyen a minimizar estos riesgos.',
    'risks.reflux':
      'Otro riesgo, el reflujo: el paso abierto también deja {reflux rises}subir el ácido, y la POEM no añade ninguna válvula.',
    'risks.refluxLater':
      'En un ensayo, a los cinco años, el esófago estaba inflamado en unos 4 pacientes de cada 10, frente a 3 de cada 10 después de cirugía con válvula, una diferencia que puede deberse al azar.',
  },
  student: {
    'risks.rare':
      'En 1826 pacientes: eventos adversos 7,5 %, graves 0,5 %, lesiones de la mucosa 2,8 %. Todo depende de la definición: 3 % para la sociedad francesa, 14 % de eventos mayores en un metaanálisis.',
    'risks.gas':
      'La frase omite los eventos por gas, los más frecuentes: 48 % en una serie de 100 pacientes con CO2 e intubación, sin tratamiento ni estancia más larga. En metaanálisis: enfisema cervical 12 %, neumoperitoneo 8 %, neumotórax 5 %. Un abdomen tenso se descomprime con aguja.',
    'risks.reflux':
      'Otro riesgo, el reflujo: la unión abierta también deja {reflux rises}subir el ácido, y la POEM no añade ninguna funduplicatura.',
    'risks.refluxLater':
      'A los 5 años: esofagitis en 26 pacientes de 63, es decir, el 41,3 %, frente a 18 de 58, es decir, el 31,0 %, p = 0,26; formas graves, 4,8 % frente a 3,4 %.',
  },
};
