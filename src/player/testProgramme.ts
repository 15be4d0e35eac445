import type { Script } from '../narration/types';
import { DEFAULT_CASE } from '../procedure/case';
import type { Chapter, PairView, Procedure, Setting } from '../procedure/types';
import { buildProgramme } from '../scene/programme';
import type { Programme } from '../scene/types';
import { HandClock } from './clock';
import { Player } from './player';

/*
 * A small story for tests: three chapters, five cues, three beats.
 */

const chapter = (id: string, cues: Chapter['cues'], moves: Chapter['moves'] = []): Chapter => ({
  id,
  subject: 'done',
  cues,
  moves,
  tools: [],
  pairs: [],
  swallows: [],
  shots: id === 'one' ? [{ at: 'start of one.a', shot: 'front', overS: 0 }] : [],
});

const BESIDE: PairView = {
  aspect: 0.28,
  shot: {
    id: 'beside',
    targetDepthCm: 31,
    azimuthDeg: 0,
    elevationDeg: 0,
    distanceCm: 100,
    wedgeFromHour: 0,
    wedgeToHour: 0,
  },
};
const CUT: readonly Setting[] = [
  { track: 'myotomyEndCm', value: { of: 'myotomyEndCm' } },
  { track: 'lesOpeningMm', value: 13 },
];

const PROCEDURE: Procedure = {
  id: 'test',
  swallows: [],
  comparison: {
    views: {
      healthyBefore: BESIDE,
      beforeAfter: BESIDE,
      typeOneTwo: BESIDE,
      typeOneThree: BESIDE,
      typeTwoThree: BESIDE,
      types: BESIDE,
      approaches: { ...BESIDE, sectionCm: 36 },
    },
    sides: {
      healthy: [{ track: 'bodyDiameterMm', value: 23 }],
      before: [],
      after: CUT,
      typeI: [],
      typeII: [],
      typeIII: [],
      anterior: CUT,
      posterior: CUT,
    },
  },
  shots: [
    {
      id: 'front',
      targetDepthCm: 40,
      azimuthDeg: 20,
      elevationDeg: 5,
      distanceCm: 30,
      wedgeFromHour: 2,
      wedgeToHour: 5,
    },
  ],
  chapters: [
    chapter('one', [
      { id: 'one.a', kind: 'document', sentence: 1, sources: [], beats: [] },
      { id: 'one.b', kind: 'complement', sources: ['S1'], beats: ['scope enters'] },
    ]),
    chapter(
      'two',
      [{ id: 'two.a', kind: 'complement', sources: ['S1', 'S2'], beats: ['muscle parts', 'muscle is cut'] }],
      [{ track: 'myotomyEndCm', from: 'muscle parts', to: 'muscle is cut', value: 42 }],
    ),
    chapter('three', [
      { id: 'three.a', kind: 'document', sentence: 2, sources: [], beats: [] },
      { id: 'three.b', kind: 'clinicalNote', sentence: 2, sources: ['S2'], beats: [] },
    ]),
  ],
};

const FRENCH: Script = {
  language: 'fr',
  register: 'patient',
  review: null,
  title: 'Essai',
  chapterTitles: { one: 'Le début', two: 'La coupe', three: 'La fin' },
  cues: {
    'one.a': 'La myotomie est une intervention sur le muscle de l’œsophage.',
    'one.b': 'Puis {scope enters}l’endoscope entre par la bouche et descend.',
    'two.a': 'Ici {muscle parts}le muscle s’écarte, bande après bande, et là {muscle is cut}il est coupé.',
    'three.a': 'Le passage est de nouveau ouvert.',
    'three.b': 'Le reflux est pourtant plus fréquent qu’après une opération.',
  },
};

/** The same story in words of another length. */
const SPANISH: Script = {
  language: 'es',
  register: 'patient',
  review: null,
  title: 'Ensayo',
  chapterTitles: { one: 'El comienzo', two: 'El corte', three: 'El final' },
  cues: {
    'one.a':
      'La miotomía endoscópica por vía oral es un procedimiento que se practica en el músculo del esófago.',
    'one.b': 'Luego, con mucho cuidado, {scope enters}el endoscopio entra.',
    'two.a':
      'Aquí, poco a poco, {muscle parts}el músculo se abre y {muscle is cut}queda por fin cortado del todo.',
    'three.a': 'El paso está abierto.',
    'three.b': 'Sin embargo, el reflujo es más frecuente que después de una operación quirúrgica.',
  },
};

export function testProgramme(language: 'fr' | 'es' = 'fr'): Programme {
  const script = language === 'fr' ? FRENCH : SPANISH;
  return buildProgramme({ procedure: PROCEDURE, script, caseParameters: DEFAULT_CASE });
}

/** A player on a clock that the test moves, and a picture that is drawn when the test says so. */
export function testPlayer(programme: Programme = testProgramme()) {
  const clock = new HandClock();
  const player = new Player({ programme, clock });
  let asked = 0;
  player.onInvalidate(() => {
    asked += 1;
  });
  /** One frame, as a stage does it. */
  const frame = (seconds = 0): void => {
    clock.advance(seconds);
    player.tick();
    player.drawn();
  };
  frame();
  return {
    player,
    clock,
    frame,
    /** How often a frame was asked for since the last look. */
    takeAsked(): number {
      const count = asked;
      asked = 0;
      return count;
    },
  };
}
