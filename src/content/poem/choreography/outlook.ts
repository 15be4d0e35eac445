import { shot, type Choreography } from './vocabulary';

export const outlookMoves = {
  moves: [],
  tools: [],
  shots: [
    shot('start of outlook.application', 'junction', 2.5),
    shot('start of outlook.research', 'tunnelWhole', 3),
    shot('start of outlook.advance', 'wholeOpened', 3),
    shot('whole organ', 'whole', 4),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
