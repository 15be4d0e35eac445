import type { SummaryWords } from './summary';

export const summary: SummaryWords = {
  asleep: 'El paciente duerme, con anestesia general. No se abre la piel: todo pasa por la boca.',
  tunnel:
    'El endoscopio entra en la pared del esófago por una pequeña abertura y avanza entre dos capas hasta el estómago.',
  cut: 'El músculo que aprieta se corta desde dentro. Unos clips cierran la abertura.',
  duration: 'Dura, según los equipos, de 30 minutos a 2 horas aproximadamente.',
  twoYears:
    'En un gran ensayo, a los 2 años, el tratamiento había funcionado en 83 pacientes de cada 100, y en 82 tras la cirugía.',
  fiveYears: 'A los 5 años seguía siendo un éxito en 75 pacientes de cada 100, y en 71 tras la cirugía.',
  gravity:
    'La mayoría de las veces el esófago no vuelve a empujar: los alimentos bajan sobre todo por su peso.',
  reflux:
    'El ácido puede subir (reflujo). En un gran ensayo, a los 2 años, el esófago estaba inflamado en algo más de 4 pacientes de cada 10, frente a unos 3 de cada 10 tras una cirugía con válvula. El reflujo puede ser silencioso; en general se trata bien con medicamentos y se vigila.',
  rare: 'Las complicaciones graves son raras: alrededor de 1 caso de cada 200 en centros especializados.',
  effects:
    'Puede haber sangrado, perforación o infección. A menudo pasa gas al vientre o bajo la piel, casi siempre sin que haga falta tratarlo.',
  failure: 'En un ensayo, a los 5 años, la POEM no había bastado en 25 pacientes de cada 100.',
  dilation:
    'La dilatación con un balón: en un ensayo, a los 2 años, había funcionado en 54 pacientes de cada 100, frente a 92 tras la POEM.',
  heller:
    'La operación de Heller, por el vientre, con una válvula contra el reflujo: a los 2 años funciona igual de a menudo, con menos inflamación por reflujo.',
  passing: 'La toxina botulínica y los medicamentos: su efecto es pasajero.',
};
