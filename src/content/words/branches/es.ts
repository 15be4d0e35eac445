import type { BranchesWords } from './types';

export const WORDS: BranchesWords = {
  intro: 'Cinco complicaciones dejan el relato allí donde pueden ocurrir. Prediga primero, mire después.',
  private: 'Sus predicciones quedan en esta página: no se guardan ni se envían.',
  list: 'Complicaciones',
  leavesIn: (chapter) => `Deja el relato en el capítulo «${chapter}»`,
  here: 'En el capítulo mostrado',
  hint: 'Aquí:',
  path: 'Pasos',
  stageNames: { met: 'Lo que se ve', done: 'Lo que se hace', follows: 'Lo que sigue' },
  stageShort: { met: 'Ver', done: 'Hacer', follows: 'Después' },
  predict: 'Predecir',
  stepOf: (step, of, name) => `Paso ${step} de ${of}: ${name}`,
  figures: 'Cifras',
  disputed: 'Las fuentes difieren',
  noFigure: 'Ninguna de las fuentes leídas da una cifra.',
  again: 'Volver a ver',
  check: 'Comprobar',
  showMe: 'Mostrar la respuesta',
  right: 'Correcto.',
  wrong: 'No.',
  shown: 'Esta es la respuesta.',
  rightOne: 'Respuesta correcta',
  yourOne: 'Su respuesta',
  rightAnswer: (answer) => `La respuesta correcta: ${answer}`,
  go: { done: 'Ver lo que se hace', follows: 'Ver lo que sigue' },
  back: 'Volver al relato',
  model:
    'Imagen esquemática: lugar, tamaño y cantidad son elecciones del dibujo. No indica qué hacer con ningún paciente.',
  branches: {
    bleeding: {
      name: 'Un vaso sangra',
      whatIf: '¿y si el vaso sangrara?',
      stages: {
        met: {
          text: 'El túnel acaba de pasar la unión. En la submucosa del estómago los vasos son más grandes que en el esófago: uno de ellos se abre y la sangre vela la vista. Las fuentes leídas no cuentan los sangrados del túnel; tampoco coinciden en cuál es la complicación más frecuente.',
          figures: {
            mostlyBleeding: {
              figure: '8\u00a0%',
              says: 'de complicaciones, sobre todo sangrados en la luz y hematomas de la pared (puesta al día francesa, todas las indicaciones de la técnica)',
            },
            mostlyBreathing: {
              figure: '3\u00a0%',
              says: 'de complicaciones, sobre todo respiratorias (hoja para pacientes de la sociedad francesa de endoscopia)',
            },
          },
        },
        done: {
          text: 'Una pinza de coagulación agarra el vaso y lo coagula. El sangrado cesa y la vista se aclara.',
          figures: {},
        },
        follows: {
          text: 'El vaso está cerrado y el túnel sigue hasta su término, de 2 a 3\u00a0cm más allá de la unión. Un sangrado después de la intervención sigue siendo posible.',
          figures: {
            afterwards: {
              figure: '4,29\u00a0%',
              says: 'de sangrados después de la intervención (intervalo de 1,91 a 7,61; 20 estudios, 1753\u00a0pacientes)',
            },
            severe: {
              figure: '0,5\u00a0%',
              says: 'de eventos graves de cualquier causa (1826\u00a0pacientes, centros expertos)',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'La sangre vela la vista. ¿Qué se hace?',
          options: {
            cutOn: {
              say: 'Se corta con el bisturí y se avanza',
              why: 'El bisturí basta para los vasos pequeños del esófago; estos, más grandes, piden la pinza.',
            },
            grasp: {
              say: 'Se agarra el vaso con una pinza y luego se coagula',
              why: 'Es lo que describen las fuentes para los vasos más grandes del estómago: la pinza de coagulación.',
            },
            leave: {
              say: 'Se sale y se cierra la entrada',
              why: 'El vaso quedaría abierto bajo la mucosa. La hemostasia va antes que el cierre.',
            },
            clipMucosa: {
              say: 'Se ponen clips en la mucosa, desde la luz',
              why: 'El vaso cruza el túnel, bajo la mucosa: un clip puesto encima no lo alcanza.',
            },
          },
        },
        follows: {
          ask: 'El vaso está coagulado. ¿Y después?',
          options: {
            never: {
              say: 'El riesgo de sangrado ha pasado',
              why: 'El metaanálisis cuenta todavía sangrados después de la intervención.',
            },
            stops: {
              say: 'La intervención termina ahí',
              why: 'Cerrado el vaso, el camino vuelve a estar libre: el túnel sigue.',
            },
            mostBleed: {
              say: 'La mayoría de los pacientes vuelve a sangrar los días siguientes',
              why: 'Es la excepción: unos pocos pacientes de cada cien en el metaanálisis.',
            },
            goesOn: {
              say: 'El túnel sigue; un sangrado posterior sigue siendo posible',
              why: 'El túnel llega a su término, y unos pocos pacientes de cada cien sangran después.',
            },
          },
        },
      },
    },
    mucosalInjury: {
      name: 'La mucosa se desgarra',
      whatIf: '¿y si la mucosa se desgarrara?',
      stages: {
        met: {
          text: 'El plano de disección sigue pegado al músculo para alejar el calor de la mucosa. Aquí, sin embargo, se ha desgarrado sobre el túnel, donde este es más estrecho. Es la tapa del músculo cortado, y detrás de este no hay serosa, solo un tejido laxo. Los factores de riesgo leídos valen para todos los eventos adversos, no solo para esta lesión.',
          figures: {
            howOften: {
              figure: '2,8\u00a0%',
              says: 'de lesiones de la mucosa (1826\u00a0pacientes, centros expertos)',
            },
            riskOfAny: {
              figure: '×\u00a02,28',
              says: 'la razón de probabilidades de un evento adverso si el esófago es sigmoideo; ×\u00a01,98 con una experiencia de menos de 20 intervenciones',
            },
          },
        },
        done: {
          text: 'La mucosa se cierra desde la luz. Las fuentes leídas describen los clips puestos borde con borde en la entrada; ninguna describe el cierre de un desgarro así. La imagen muestra, pues, el mismo medio, por elección del dibujo.',
          figures: {},
        },
        follows: {
          text: 'La tapa vuelve a ser estanca y la miotomía puede seguir. La mediastinitis se considera excepcional. Ninguna fuente leída sigue aparte a los pacientes con la mucosa lesionada; estas cifras valen para todas las complicaciones.',
          figures: {
            severe: {
              figure: '0,5\u00a0%',
              says: 'de eventos graves de cualquier causa (1826\u00a0pacientes, centros expertos)',
            },
            surgery: { figure: '0,2\u00a0%', says: 'necesitó cirugía en los primeros estudios' },
          },
        },
      },
      questions: {
        done: {
          ask: 'La mucosa está abierta sobre el túnel. ¿Qué hay que cerrar?',
          options: {
            muscle: {
              say: 'El músculo, en el túnel',
              why: 'Se corta a propósito y queda abierto: lo que lo cubre es la mucosa intacta.',
            },
            adventitia: {
              say: 'La adventicia, por fuera',
              why: 'Es solo un tejido laxo, sin serosa: no cierra nada.',
            },
            mucosa: {
              say: 'La mucosa, desde la luz',
              why: 'Es la tapa del túnel y del músculo cortado: solo ella los separa de la luz.',
            },
            nothing: {
              say: 'Nada: el túnel se cierra solo',
              why: 'El desgarro uniría la luz y el túnel, y detrás del músculo no hay serosa.',
            },
          },
        },
        follows: {
          ask: 'El desgarro está cerrado. ¿Qué dicen las series?',
          options: {
            exceptional: {
              say: 'La mediastinitis se considera excepcional',
              why: 'Es la palabra de la puesta al día francesa; la cirugía fue necesaria muy rara vez.',
            },
            surgery: {
              say: 'Estos pacientes se operan a vientre abierto',
              why: 'En los primeros estudios se operó a mucho menos de un paciente de cada cien, por cualquier causa.',
            },
            undone: {
              say: 'La miotomía ya no tiene efecto',
              why: 'El desgarro está en la mucosa; lo que cierra el paso es el músculo, y ese está por cortar.',
            },
            harmless: {
              say: 'Nadie tuvo una complicación grave',
              why: 'Sí: una serie de centros expertos cuenta algunas, raras, de cualquier causa.',
            },
          },
        },
      },
    },
    cutTooShort: {
      name: 'El corte es demasiado corto',
      whatIf: '¿y si el corte acabara demasiado pronto?',
      stages: {
        met: {
          text: 'El túnel y el corte acaban antes de la parte baja del esfínter: fibras circulares cierran todavía el paso. La unión se reconoce por las marcas del endoscopio, por el túnel que se estrecha, por los vasos más grandes más allá; por vía posterior, por dos vasos perforantes; con un segundo endoscopio, desde el estómago. Demasiado corto quiere decir hacia abajo: hacia arriba, un corte corto bastó en un ensayo.',
          figures: {
            markerFound: {
              figure: '5 de 24',
              says: 'túneles acababan demasiado pronto según una marca radiológica, es decir, 20,8\u00a0%',
            },
            shortAbove: {
              figure: '2,76\u00a0cm',
              says: 'de corte en el esófago tuvieron el mismo éxito que 7,97\u00a0cm (ensayo aleatorizado, tipos I y II, 71\u00a0pacientes)',
            },
          },
        },
        done: {
          text: 'El túnel se prolonga más allá de la unión, y luego el corte sobre el estómago, unos 2\u00a0cm por debajo del cardias. Las últimas fibras del esfínter se separan.',
          figures: {
            extendedBy: {
              figure: '1,4 ± 0,5\u00a0cm',
              says: 'añadidos al túnel en los pacientes en que la marca lo mostraba demasiado corto',
            },
            usualEnd: {
              figure: '2\u00a0cm',
              says: 'por debajo del cardias: el final habitual del corte (dos equipos franceses)',
            },
          },
        },
        follows: {
          text: 'La imagen muestra lo que sigue cuando nadie se da cuenta: el paso sigue estrecho y los alimentos quedan por encima. La distensibilidad de la unión lo anuncia. Otro tratamiento puede hacerse necesario, pero los fracasos del ensayo tienen todo tipo de causas, no solo un corte demasiado corto.',
          figures: {
            distensibility: {
              figure: '<\u00a07\u00a0mm²/mmHg',
              says: 'con 30 o 40\u00a0mL después de la miotomía: una respuesta incompleta es más probable',
            },
            failure: {
              figure: '25\u00a0%',
              says: 'de fracasos a los 5 años en el ensayo aleatorizado, por todas las causas',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'Quedan fibras del esfínter por debajo del corte. ¿Qué se hace?',
          options: {
            extend: {
              say: 'Se prolonga el túnel, y luego el corte, sobre el estómago',
              why: 'Las fibras que quedan están más abajo: hay que seguir más allá de la unión.',
            },
            deeper: {
              say: 'Se corta más hondo en el mismo lugar',
              why: 'Cortar más hondo no alcanza las fibras de más abajo; y anunciaba más reflujo.',
            },
            upward: {
              say: 'Se alarga el corte hacia arriba, en el esófago',
              why: 'Las fibras que quedan están abajo. Hacia arriba, un corte corto bastó en un ensayo.',
            },
            wait: {
              say: 'Se espera: el anillo que queda acabará por relajarse',
              why: 'Una unión que se deja distender poco acompaña más a menudo una respuesta incompleta.',
            },
          },
        },
        follows: {
          ask: '¿Y si nadie hubiera notado que el corte era demasiado corto?',
          options: {
            moreReflux: {
              say: 'El reflujo sería más frecuente de lo habitual',
              why: 'Es al revés, con un corte demasiado largo: el reflujo crece con el corte sobre el estómago.',
            },
            otherType: {
              say: 'La acalasia cambiaría de tipo',
              why: 'El tipo se lee en el cuerpo del esófago por manometría, no en la longitud del corte.',
            },
            incomplete: {
              say: 'Una respuesta incompleta sería más probable',
              why: 'Es lo que acompaña a una distensibilidad baja después de la miotomía.',
            },
            same: {
              say: 'El resultado sería el mismo',
              why: 'El paso depende del esfínter: si sigue cerrado, se deja distender poco.',
            },
          },
        },
      },
    },
    cutTooFar: {
      name: 'El corte va demasiado lejos',
      whatIf: '¿y si el corte fuera demasiado lejos?',
      stages: {
        met: {
          text: 'El corte pasa la unión y sigue por el estómago, mucho más allá de los 2\u00a0cm habituales. Se mide con las marcas del endoscopio o con un segundo endoscopio. ¿Dónde empieza lo demasiado lejos? Las fuentes no ponen el límite en el mismo lugar.',
          figures: {
            usual: {
              figure: '2\u00a0cm',
              says: 'sobre el estómago en la serie francesa; de 2 a 3\u00a0cm en un texto de enseñanza',
            },
            limitLow: {
              figure: '2,5\u00a0cm',
              says: 'a partir de ahí aumenta la esofagitis moderada, según un estudio de la longitud del corte',
            },
            limitHigh: { figure: '3\u00a0cm', says: 'la longitud que no hay que pasar, según otro autor' },
          },
        },
        done: {
          text: 'Las fuentes leídas no describen cómo coser el músculo; solo se cierra la mucosa. Después de una POEM, el reflujo se trata con un medicamento contra el ácido, a veces sin límite de tiempo, y se vigila con endoscopia: el endoscopio se vuelve en el estómago y mira la unión. El paciente tiene que haberlo sabido antes.',
          figures: {
            silent: {
              figure: '3 de 6',
              says: 'pacientes con esofagitis no tenían ningún síntoma de reflujo: solo la endoscopia la muestra',
            },
          },
        },
        follows: {
          text: 'El contenido del estómago sube con más facilidad. La esofagitis moderada se hace más frecuente, pero su frecuencia difiere mucho de una serie a otra; no solo cuenta la longitud, también las fibras cortadas.',
          figures: {
            byLength: {
              figure: '25\u00a0%',
              says: 'de esofagitis de grado B con 3,3\u00a0cm sobre el estómago, frente a 4\u00a0% con 2,6\u00a0cm',
            },
            byFibers: {
              figure: '58,1\u00a0%',
              says: 'de esofagitis de grado B o más sin respetar las fibras oblicuas, frente a 31,3\u00a0% si se respetan (otra serie)',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'El corte va demasiado lejos sobre el estómago. ¿Qué se hace?',
          options: {
            sewMuscle: {
              say: 'Se cose el músculo cortado antes de salir del túnel',
              why: 'Ninguna fuente leída lo describe: al final solo se cierra la mucosa.',
            },
            ignore: {
              say: 'Nada, mientras el paciente no se queje de ardor',
              why: 'Una esofagitis puede ser silenciosa: la falta de síntomas no la excluye.',
            },
            longerAbove: {
              say: 'Se alarga otro tanto el corte hacia arriba',
              why: 'El corte sobre el estómago no se hace más corto por eso.',
            },
            acidAndEndoscopy: {
              say: 'Se trata el ácido y se vigila por endoscopia',
              why: 'Es lo que prevé la puesta al día estadounidense: tras una POEM el riesgo de esofagitis se considera alto.',
            },
          },
        },
        follows: {
          ask: '¿Qué cabe esperar?',
          options: {
            same: {
              say: 'Tantas esofagitis como de otro modo',
              why: 'El estudio que compara dos longitudes encuentra muchas más con la más larga.',
            },
            more: {
              say: 'Más esofagitis moderadas que de otro modo',
              why: 'Muchas más con el corte más largo, en el estudio que los compara.',
            },
            tighter: {
              say: 'Un paso que vuelve a estrecharse',
              why: 'No se dice nada semejante: el esfínter está cortado en toda su altura.',
            },
            severe: {
              say: 'Una esofagitis grave en casi todos los pacientes',
              why: 'Las formas graves fueron poco frecuentes en el ensayo aleatorizado.',
            },
          },
        },
      },
    },
    gasUnderTension: {
      name: 'El vientre está a tensión',
      whatIf: '¿y si el vientre se tensara?',
      stages: {
        met: {
          text: 'El gas ha pasado por la pared abierta y se acumula en el vientre, que se tensa. El abdomen se deja descubierto para verlo y sentirlo; la presión en las vías respiratorias, que vigila la anestesia, lo anuncia. ¿Con qué frecuencia? Todo depende de lo que se cuente.',
          figures: {
            anyGas: {
              figure: '48\u00a0%',
              says: 'de eventos de cualquier tipo debidos al gas, con CO₂ e intubación (100\u00a0pacientes)',
            },
            peritoneum: {
              figure: '8\u00a0%',
              says: 'de gas en el vientre en un metaanálisis (intervalo de 7 a 10)',
            },
            early: { figure: '100\u00a0%', says: 'como máximo, en algunas de las primeras series' },
          },
        },
        done: {
          text: 'Una aguja atraviesa la pared del vientre, arriba a la derecha, bastante por debajo de las costillas. El gas sale y el vientre se ablanda.',
          figures: {
            needle: {
              figure: '18\u00a0G',
              says: 'el calibre de la aguja, al menos 5\u00a0cm por debajo de las costillas, arriba a la derecha',
            },
          },
        },
        follows: {
          text: 'La intervención puede terminarse. ¿Hace falta a menudo una aguja? Dos series responden lo contrario la una de la otra, y nada de lo leído dice por qué: no se puede hacer la media.',
          figures: {
            noneNeeded: {
              figure: 'ninguno',
              says: 'de los eventos (48\u00a0% de 100\u00a0pacientes) pidió tratamiento ni una estancia más larga',
            },
            mostNeeded: {
              figure: '26 de 39',
              says: 'pacientes de una serie francesa necesitaron una aguja',
            },
          },
        },
      },
      questions: {
        done: {
          ask: 'El vientre está tenso y sube la presión en las vías respiratorias. ¿Qué se hace?',
          options: {
            roomAir: {
              say: 'Se insufla aire ambiente en lugar de CO₂',
              why: 'Lo que recomiendan las fuentes es el CO₂, no el aire ambiente; y el gas seguiría ahí.',
            },
            moreGas: {
              say: 'Se insufla más, para mantener abierto el túnel',
              why: 'Es ese mismo gas el que, pasado al vientre, lo pone a tensión.',
            },
            letOut: {
              say: 'Se deja salir el gas por una aguja',
              why: 'La aguja, arriba a la derecha bajo las costillas, deja salir el gas.',
            },
            openBelly: {
              say: 'Se abre el vientre para encontrar la fuga',
              why: 'En los primeros estudios la cirugía fue necesaria muy rara vez.',
            },
          },
        },
        follows: {
          ask: '¿Con qué frecuencia hace falta una aguja?',
          options: {
            disagree: {
              say: 'Las series se contradicen',
              why: 'En una, nadie; en la otra, la mayoría de los pacientes.',
            },
            never: {
              say: 'Casi nunca',
              why: 'Una serie francesa la necesitó en la mayoría de sus pacientes.',
            },
            everyone: {
              say: 'En la mayoría de los pacientes',
              why: 'En una serie de pacientes intubados ninguno necesitó tratamiento.',
            },
            sameRate: {
              say: 'Una de cada veinte veces',
              why: 'Las dos series leídas están en los dos extremos.',
            },
          },
        },
      },
    },
  },
};
