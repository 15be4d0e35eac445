import { after, shot, swallow, treated, type Choreography } from './vocabulary';

export const recoveryMoves = {
  moves: [...treated(after('start of recovery.watch', 2.2))],
  tools: [],
  shots: [
    shot('start of recovery.watch', 'whole', 2),
    shot('start of recovery.diet', 'wholeOpened', 2.5),
    shot('start of recovery.medicine', 'junction', 2.5),
    shot('start of recovery.followUp', 'tunnelWhole', 3),
  ],
  pairs: [],
  swallows: [
    swallow('start of recovery.meals', 'bite', 'after'),
    swallow('start of recovery.medicine', 'none', 'after'),
  ],
} satisfies Choreography;
