import { after, move, shot, type Choreography } from './vocabulary';

export const preparationMoves = {
  moves: [
    // The stomach is empty; above the closed sphincter a little stays, for fasting does not open it.
    move('columnTopCm', 'start of preparation.diet', after('stomach empty', 1), 35.4),
  ],
  tools: [],
  shots: [
    shot('start of preparation.workup', 'whole', 2.5),
    shot('start of preparation.diet', 'junction', 3),
    shot('start of preparation.place', 'whole', 3),
    shot('start of preparation.asleep', 'mouth', 2.5),
    shot('start of preparation.duration', 'whole', 2.5),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
