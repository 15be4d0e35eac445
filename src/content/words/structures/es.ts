import type { StructureWords } from './types';

export const WORDS: StructureWords = {
  kinds: {
    layer: 'Capas de la pared',
    part: 'Partes del órgano',
    work: 'La intervención',
    tool: 'Instrumentos',
    inside: 'Contenido',
    neighbor: 'Órganos vecinos',
  },
  structures: {
    mucosa: {
      name: 'mucosa',
      patient:
        'La piel interior: fina, rosada y húmeda. Solo se abre en un punto; en todo lo demás queda intacta, y cubrirá el músculo cortado.',
      student:
        'Revestimiento interno: epitelio escamoso estratificado no queratinizado en el esófago, cilíndrico más allá de la línea Z. La POEM la incide en un solo punto y conserva intacto el resto: alejada de la miotomía, esta mucosa es el colgajo de seguridad que la cubre. Lesionarla sin querer es abrir ese colgajo: ocurrió en el 2,8 % de 1826 pacientes.',
    },
    submucosa: {
      name: 'submucosa',
      patient:
        'Una capa blanda y laxa, entre la piel interior y el músculo. Un líquido azul la hincha, y el endoscopio se abre camino en ella.',
      student:
        'Tejido conjuntivo laxo por el que corren los vasos, entre la mucosa y la muscular propia. Hinchada con el líquido azul, se despliega en un espacio donde se puede trabajar: de ahí el nombre de «endoscopia del tercer espacio». El túnel avanza por ella, pegado al músculo. Sus vasos, pequeños en el esófago, son mayores en el estómago, donde se coagulan con la pinza.',
    },
    circularMuscle: {
      name: 'músculo circular',
      patient:
        'Fibras en forma de anillos que estrechan el tubo. Son las que se cortan, para que el paso se abra.',
      student:
        'Capa interna de la muscular propia: sus anillos estrechan la luz, y es la que secciona la miotomía, haz tras haz. El plexo mientérico (de Auerbach) la separa del músculo longitudinal. Todo ocurre en muy poco espesor: en la unión, la pared entera mide 2,9 mm en personas sanas, y apenas más en la acalasia. En el tipo III el músculo es más grueso y se corta desde más arriba, a lo largo de 16 cm de media.',
    },
    longitudinalMuscle: {
      name: 'músculo longitudinal',
      patient: 'Fibras que corren a lo largo, alrededor de los anillos. Se procura conservarlas.',
      student:
        'Capa externa de la muscular propia; sus fibras, paralelas al eje, acortan el esófago. La POEM procura respetarla, aunque estas fibras a menudo se separan por sí solas. En 56 pacientes seguidos al menos 3 años, cortar todo el espesor fue igual de eficaz, pero predecía más reflujo.',
    },
    adventitia: {
      name: 'adventicia',
      patient: 'La fina envoltura exterior del esófago: un tejido laxo que lo une a lo que lo rodea.',
      student:
        'Envoltura de tejido conjuntivo laxo: el esófago torácico no tiene serosa. Por eso, una vez atravesado el músculo, nada detiene el gas ni la infección: se extienden por el mediastino, y el gas puede subir hasta el cuello. Un metaanálisis cuenta enfisema cervical en el 12 % de los pacientes y neumomediastino en el 4 %; una revisión francesa considera excepcional la mediastinitis.',
    },

    mouth: {
      name: 'boca',
      patient: 'El endoscopio entra por aquí: no se abre la piel.',
      student:
        'Los incisivos superiores son el cero de todas las profundidades: el esófago empieza a los 15 o 16 cm y la unión está a los 40 cm. La boca es la única vía de acceso de la POEM; por ella pasa también el tubo de intubación, pues se recomienda la anestesia general con intubación.',
    },
    throat: {
      name: 'faringe',
      patient:
        'La garganta, donde se cruzan el aire y los alimentos. El endoscopio la atraviesa para llegar al esófago.',
      student:
        'Encrucijada de las vías aérea y digestiva, entre la boca y el esfínter superior. Si el esófago sigue lleno, su contenido puede subir hasta aquí en la inducción y aspirarse: 1 paciente de 24 en una serie de anestesia. De ahí el ayuno, la intubación y, a menudo, la inducción de secuencia rápida.',
    },
    upperSphincter: {
      name: 'esfínter esofágico superior',
      patient: 'Un anillo de músculo, a la entrada del esófago. Se abre al tragar.',
      student:
        'Músculo cricofaríngeo, o boca de Killian, a 15 o 16 cm de los incisivos, a la altura de C6: aquí empieza el esófago. Cerrado en reposo, se abre con la deglución. El endoscopio lo atraviesa; la POEM, en la acalasia, no lo toca.',
    },
    esophagus: {
      name: 'esófago',
      patient:
        'Un tubo de músculo, de unos 25 centímetros, que va de la garganta al estómago. En la acalasia ya no empuja como debe lo que se traga.',
      student:
        'Unos 25 cm, en tres segmentos: cervical (5 cm), torácico (16 cm) y abdominal (de 1 a 3 cm). En personas sanas mide de 2 a 3 cm de ancho; en pacientes tratados con POEM, su diámetro máximo era de 4,4 a 5,0 cm de media, y por encima de 6 cm se habla de megaesófago. La acalasia le quita la peristalsis, y la POEM no se la devuelve a la mayoría de los pacientes: se vaciará por gravedad.',
    },
    lowerSphincter: {
      name: 'esfínter esofágico inferior',
      patient:
        'Un anillo de músculo que cierra el esófago por abajo y debería abrirse al tragar. En la acalasia ya no se relaja como debe: es el anillo que se corta.',
      student:
        'Zona de alta presión, de 2 a 4 cm, que empieza a 37 o 38 cm de los incisivos. La POEM secciona su parte intrínseca, el músculo liso; su parte extrínseca, los pilares del diafragma y el ligamento frenoesofágico, queda en su sitio. En personas sanas mantiene en reposo de 10 a 45 mmHg y se relaja hasta menos de 8 mmHg por encima de la presión del estómago. En 10 pacientes, la POEM bajó su presión de 19 a 6 mmHg.',
    },
    junction: {
      name: 'unión gastroesofágica',
      patient:
        'El lugar donde el esófago se vuelve estómago. La piel interior cambia de aspecto a lo largo de una línea en zigzag.',
      student:
        'Se enseña que está a 40 cm de los incisivos; en la acalasia se midió, de media, entre 39,8 y 40,5 cm. La línea Z, dentada, marca el paso del epitelio escamoso al cilíndrico. Toda la POEM se mide desde aquí, y en el túnel varios signos la anuncian: las marcas del endoscopio, un paso estrecho que ofrece resistencia y, después, vasos mayores. Aun así, un control radioscópico llevó a prolongar el túnel en 5 pacientes de 24.',
    },
    cardia: {
      name: 'cardias',
      patient: 'La entrada del estómago. Aquí termina el corte del músculo.',
      student:
        'Primera parte del estómago, más allá de la unión. El túnel se adentra en ella de 2 a 3 cm, la miotomía unos 2 cm: demasiado corta, deja parte del esfínter; demasiado larga, favorece el reflujo. Con más de 2,5 cm de corte en el estómago, la esofagitis moderada es más frecuente: grado B en el 25 % con 3,3 cm de media, en el 4 % con 2,6 cm.',
    },
    angleOfHis: {
      name: 'ángulo de His',
      patient: 'El hueco entre el esófago y la cúpula del estómago. Ayuda a impedir que el ácido suba.',
      student:
        'Ángulo agudo entre el borde izquierdo del esófago y el fundus (escotadura cardial), parte de la barrera antirreflujo. Las fibras oblicuas del estómago lo rodean, más cerca del abordaje posterior. Respetarlas se asoció a menos esofagitis de grado B o mayor: 31,3 % frente a 58,1 % en un estudio. Para un túnel por el lado de la curvatura mayor, este ángulo es una referencia constante.',
    },
    fundus: {
      name: 'fundus',
      patient:
        'La cúpula del estómago, más alta que su entrada. Un cirujano puede formar con ella una válvula contra el reflujo; la POEM no la añade.',
      student:
        'Polo superior del estómago, por encima del cardias y a la izquierda del ángulo de His. Es lo que se pliega como válvula antirreflujo (funduplicatura) para completar la miotomía de Heller. La POEM no la añade, y esa es la explicación habitual del reflujo que la sigue: en el ensayo aleatorizado hubo esofagitis a los 2 años en el 44 %, frente al 29 % tras la cirugía.',
    },
    stomach: {
      name: 'estómago',
      patient:
        'La bolsa que recibe lo que se traga y lo mezcla con sus jugos. El corte del músculo se prolonga un poco sobre ella.',
      student:
        'Reservorio de la comida; a diferencia del esófago torácico, tiene una serosa, el peritoneo. La miotomía se prolonga en él unos 2 cm, por debajo del cardias. El gas que atraviesa la pared se acumula en la cavidad peritoneal: neumoperitoneo en el 8 % de los pacientes de un metaanálisis, que se evacúa con una aguja si el abdomen se pone tenso.',
    },
    antrum: {
      name: 'antro',
      patient: 'La última parte del estómago, antes de su salida. La POEM no llega hasta aquí.',
      student:
        'Parte distal del estómago, de la escotadura angular al píloro: tritura la comida y la empuja hacia el píloro. La POEM, en la acalasia, termina mucho antes, de 2 a 3 cm más allá de la unión.',
    },
    pylorus: {
      name: 'píloro',
      patient: 'El anillo de músculo a la salida del estómago. La POEM no llega hasta aquí.',
      student:
        'Esfínter de salida del estómago, hacia el duodeno. La POEM, en la acalasia, no lo toca; pero la endoscopia del tercer espacio se emplea también en la gastroparesia, y entonces lo que se secciona es el píloro.',
    },

    blueFluid: {
      name: 'líquido azul',
      patient:
        'Un líquido teñido, inyectado bajo la piel interior. La separa del músculo y muestra el camino.',
      student:
        'Suero fisiológico o una solución macromolecular, teñidos de azul con índigo carmín o azul de metileno. Hincha la submucosa como un cojín, separa la mucosa del músculo y colorea el plano de disección. Se vuelve a inyectar en pequeñas dosis a medida que avanza el túnel.',
    },
    entry: {
      name: 'entrada mucosa',
      patient:
        'La pequeña abertura por la que el endoscopio entra en la pared, de 15 a 20 milímetros. Unos clips la cerrarán.',
      student:
        'Incisión longitudinal de la mucosa, de 15 a 20 mm, situada de 10 a 12 cm por encima de la unión: lo justo para pasar sin forzar los bordes y sin tocar la muscular. En el reloj, las 2 en el abordaje anterior y de las 5 a las 6 en el posterior, sin diferencia significativa en un ensayo (éxito a los 2 años o más: 85 % y 79 %). Al menos 2 cm de mucosa intacta la separan de la miotomía.',
    },
    tunnel: {
      name: 'túnel submucoso',
      patient:
        'El paso abierto dentro de la pared, entre la piel interior y el músculo. Lleva hasta el músculo que se va a cortar, y la piel interior lo cubre como una tapa.',
      student:
        'Galería en la submucosa, desde la entrada hasta 2 a 3 cm más allá de la unión: su techo es la mucosa; su suelo, la muscular. Se abre pegada al músculo, para alejar el calor de la mucosa, volviendo a inyectar líquido azul y coagulando los vasos. Se estrecha en la unión; más allá, los vasos son mayores: dos de los signos que dicen dónde se está.',
    },
    cutMuscle: {
      name: 'miotomía',
      patient:
        'Aquí las fibras que apretaban están cortadas y se han separado. Ya no mantienen cerrado el paso.',
      student:
        'Sección del músculo circular, desde al menos 2 cm por debajo de la entrada hasta unos 2 cm por debajo del cardias. En Lyon mide 8 cm, 6 por encima del cardias y 2 por debajo; en el tipo III, 16 cm de media, porque también se corta el segmento espástico. En todo el espesor, o en más de 2,5 cm de estómago, se acompaña de más reflujo.',
    },
    clips: {
      name: 'clips',
      patient:
        'Grapas pequeñas que cierran la abertura, borde con borde. Más abajo, la piel interior ha quedado intacta y cubre el corte.',
      student:
        'Acercan solo la mucosa, borde con borde; debajo, el túnel y la miotomía quedan abiertos, al abrigo del colgajo intacto. Un estudio comparó 5 clips convencionales con un solo clip grande montado en el endoscopio. El cierre llevó de media 16 minutos con clips, 33 con sutura.',
    },
    vessel: {
      name: 'vaso submucoso',
      patient: 'Un pequeño vaso que cruza el paso. Se cierra con calor, para que no sangre.',
      student:
        'Los vasos de la submucosa son pequeños en el esófago, donde basta el bisturí, y mayores más allá de la unión, donde antes los sujeta la pinza de coagulación. En el abordaje posterior, dos vasos perforantes sirven de referencia: el primero a 1 cm como mucho de la unión, a las 6; el segundo, de 1,5 a 2 cm más allá, entre las 4 y las 5; las fibras oblicuas pasan a su izquierda. Un metaanálisis cuenta sangrado después de la intervención en el 4,3 % de los pacientes.',
    },

    endoscope: {
      name: 'endoscopio',
      patient: 'Un tubo flexible con una luz y una cámara en la punta. Por dentro pasan instrumentos finos.',
      student:
        'Gastroscopio flexible: cámara y luz en la punta, y un canal de trabajo para la aguja, el bisturí, la pinza y los clips. Sus marcas, leídas en los incisivos, dan la profundidad de la unión y de la entrada. Insufla CO2, y no aire ambiente.',
    },
    cap: {
      name: 'capuchón transparente',
      patient: 'Un pequeño capuchón transparente en la punta del endoscopio. Mantiene la vista despejada.',
      student:
        'Capuchón distal transparente: mantiene el tejido apartado de la lente y el campo nítido, y diseca de forma roma al avanzar. En el túnel levanta el colgajo de mucosa mientras el bisturí trabaja pegado al músculo.',
    },
    needle: {
      name: 'aguja de inyección',
      patient:
        'Una aguja muy fina, que pasa por el endoscopio. Inyecta el líquido azul bajo la piel interior.',
      student:
        'Pasa por el canal de trabajo, atraviesa la mucosa y deposita el líquido azul en la submucosa: es el primer cojín, antes de la incisión. Después, un bisturí con chorro de agua puede inyectar por sí mismo, sin cambiar de instrumento.',
    },
    knife: {
      name: 'bisturí de punta triangular',
      patient:
        'Un instrumento muy fino que corta con corriente eléctrica. Abre la piel interior y después corta el músculo.',
      student:
        'Bisturí eléctrico cuya placa triangular engancha y levanta las fibras circulares antes de seccionarlas. Corriente Endocut para incidir la mucosa, coagulación para abrir el túnel. En 1826 pacientes, este bisturí y una corriente distinta de «spray» se asociaron a más eventos adversos (odds ratio de 3,22 y 3,09): una observación, que no prueba la causa.',
    },
    forceps: {
      name: 'pinza de coagulación',
      patient: 'Una pinza pequeña que sujeta un vaso y lo cierra con calor.',
      student:
        'Pinza hemostática monopolar: sujeta el vaso y lo coagula. Se usa cuando es demasiado grande para el bisturí, sobre todo más allá de la unión, y dondequiera que el túnel sangre todavía en la revisión final.',
    },
    clipTool: {
      name: 'aplicador de clips',
      patient: 'El instrumento que lleva cada clip, lo cierra sobre los dos bordes y lo suelta.',
      student:
        'Catéter que pasa por el canal de trabajo: lleva un clip abierto, lo cierra sobre los dos bordes y lo libera; el siguiente se coloca justo al lado. La otra forma de cerrar es una sutura endoscópica: 33 minutos de media, frente a 16 con clips.',
    },

    food: {
      name: 'alimentos retenidos',
      patient:
        'Lo que se traga se queda por encima del esfínter cerrado. Por eso hay que estar en ayunas, y primero se enjuaga el esófago.',
      student:
        'Estasis por encima de la unión: en una serie de 10 pacientes, la columna de bario a los 5 minutos medía 10,1 cm antes de la POEM y 2,3 cm después. Lo estancado puede aspirarse en la inducción: de ahí los líquidos como única comida la víspera, 6 horas de ayuno estricto y el lavado del esófago. Tras la POEM, la peristalsis sigue ausente en la mayoría: los alimentos bajan por su peso.',
    },

    spine: {
      name: 'columna vertebral',
      patient: 'La columna, detrás del esófago: muestra de qué lado está la espalda.',
      student:
        'Detrás del esófago; en la tomografía, un plano definido los separa en los dos tercios inferiores. El esófago se extiende de C6 a T10 o T11: las fuentes difieren. El abordaje posterior, de las 5 a las 6, trabaja de este lado.',
    },
    aorta: {
      name: 'aorta',
      patient:
        'La gran arteria que sale del corazón. Su cayado pasa junto al esófago; después baja por detrás de él.',
      student:
        'Su cayado cruza el borde izquierdo del esófago a 23 cm de los incisivos; la aorta descendente queda primero a su izquierda y luego detrás. En la tomografía, un plano graso los separa en cerca del 70 % de las personas. En el tipo III, una miotomía larga sube hacia ella.',
    },
    airway: {
      name: 'tráquea y bronquios',
      patient:
        'Los conductos del aire, delante del esófago. Durante la intervención, un tubo colocado en la tráquea protege la respiración.',
      student:
        'Delante del esófago: la tomografía casi nunca muestra un límite entre ellos. El bronquio principal izquierdo lo cruza a 25 cm de los incisivos. Se recomienda la intubación, y la ventilación con presión positiva limita el enfisema mediastínico.',
    },
    heart: {
      name: 'corazón',
      patient: 'El corazón, delante del esófago. Está dibujado aquí para situar las cosas.',
      student:
        'La aurícula izquierda y el pericardio están justo delante del esófago, en sus partes media e inferior; en la tomografía, ningún límite los separa de él en dos de cada tres personas. El abordaje anterior, a las 2, trabaja de este lado.',
    },
    diaphragm: {
      name: 'diafragma',
      patient:
        'El músculo de la respiración, entre el pecho y el vientre. El esófago lo atraviesa por un orificio, justo por encima del estómago.',
      student:
        'Sus pilares bordean el hiato esofágico, a 38 o 39 cm de los incisivos, a la altura de T10, y aprietan el esófago desde fuera: es la parte extrínseca del esfínter, que la POEM deja en su sitio. Donde el músculo se corta en todo su espesor, la adventicia, los pilares y el peritoneo anuncian la unión; el corte sigue entonces de 2 a 3 cm más allá de los pilares.',
    },
  },
};
