import type { ChapterWords } from '../script';

export const benefits: ChapterWords = {
  title: 'Los beneficios',
  cues: {
    'benefits.several':
      'La miotomía endoscópica ofrece varias ventajas frente a los enfoques quirúrgicos tradicionales.',
    'benefits.skin': 'No se abre la piel: todo pasa por la boca.',
    'benefits.column':
      'Compare {before and after}antes y después: en un estudio pequeño, el líquido que quedaba en el esófago pasaba de 10 a 2 centímetros de altura.',
    'benefits.success':
      'En un gran ensayo, a los dos años, la POEM había tenido éxito en 83 pacientes de cada 100, y la cirugía en 82.',
    'benefits.invasive':
      'En primer lugar, es menos invasiva, lo que reduce los riesgos de complicaciones posoperatorias.',
    'benefits.complications':
      'Los estudios no coinciden: menos complicaciones graves en algunos, igual de frecuentes cuando se reúnen todos.',
    'benefits.recovery':
      'La recuperación suele ser más rápida, con una hospitalización más corta o incluso de forma ambulatoria en algunos casos.',
    'benefits.stay': 'La diferencia es pequeña: de media, medio día menos de hospital.',
    'benefits.function':
      'Además, la miotomía endoscópica permite a menudo una mejor conservación de la función normal del esófago, minimizando así los riesgos de reflujo gastroesofágico.',
    'benefits.reflux':
      'Los estudios muestran lo contrario: más reflujo, es decir, ácido que sube, que después de una cirugía con válvula antirreflujo, al menos hasta los 2 años; la diferencia se reduce después.',
    'benefits.refluxFigures':
      'En un gran ensayo, a los 2 años, la endoscopia encontraba inflamación del esófago en algo más de 4 pacientes de cada 10, frente a unos 3 de cada 10 después de esa cirugía. Este reflujo puede ser silencioso. En general se trata bien con medicamentos y se vigila.',
    'benefits.movement':
      'Y nada demuestra que la función normal se conserve mejor: la mayoría de las veces, el esófago no recupera sus movimientos normales.',
    'benefits.patients':
      'Este enfoque es particularmente beneficioso para los pacientes que padecen acalasia, pues ofrece una solución terapéutica evitando una intervención quirúrgica más invasiva.',
    'benefits.failure':
      'No siempre se evita: en un ensayo, a los cinco años, la POEM no había bastado en 25 pacientes de cada 100.',
  },
  student: {
    'benefits.skin': 'Ninguna incisión cutánea: el acceso es transoral.',
    'benefits.column':
      'Compare {before and after}antes y después: en 10 pacientes, a los 3 meses, la mediana del índice de Eckardt pasa de 8 a 1, a costa de una esofagitis en 6 de ellos.',
    'benefits.success':
      'Ensayo aleatorizado, 221 pacientes, a los 2 años: éxito del 83,0 % tras la POEM y del 81,7 % tras Heller con válvula; no inferioridad demostrada.',
    'benefits.complications':
      'Eventos graves: 2,7 % frente a 7,3 % en el ensayo aleatorizado, sin diferencia significativa; razón de probabilidades de 0,79 en una cohorte estadounidense; ninguna diferencia en un metaanálisis de 2025.',
    'benefits.stay':
      'Estancia 0,51 días más corta en metaanálisis; 3,3 días frente a 3,2, es decir, sin diferencia, en una serie de tipo III.',
    'benefits.reflux':
      'Los estudios muestran lo contrario. Metaanálisis de 2018, POEM frente a Heller: síntomas de reflujo 19,0 % frente a 8,8 %; pH anormal 39,0 % frente a 16,8 %; esofagitis 29,4 % frente a 7,6 %.',
    'benefits.refluxFigures':
      'Ensayo aleatorizado: esofagitis a los 2 años, 44 % frente a 29 %, razón de probabilidades 2,00, intervalo de confianza de 1,03 a 3,85; a los 5 años, 41 % frente a 31 %, p = 0,26. En una serie, 3 esofagitis de 6 eran silenciosas. Los IBP suelen controlar el reflujo.',
    'benefits.movement':
      'Y la mayoría de las veces la peristalsis no se restablece: 24 pacientes de 103 recuperan una parte. La presión de relajación y la calidad de vida mejoran como tras Heller.',
    'benefits.failure':
      'No siempre se evita: fracaso en el 17 % de los pacientes a los 2 años, el 25 % a los 5 años.',
  },
};
