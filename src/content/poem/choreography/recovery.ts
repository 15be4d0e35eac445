import { after, move, set, shot, treated, type Choreography } from './vocabulary';

export const recoveryMoves = {
  moves: [
    ...treated(after('start of recovery.watch', 2.2)),
    move('bolusMl', 'start of recovery.meals', after('start of recovery.meals', 0.4), 12),
    move('bolusDepthCm', after('start of recovery.diet', 1), after('start of recovery.diet', 1.2), 17.5),
    move('bolusDepthCm', 'first meals', after('end of recovery.meals', -0.2), 46, 'in'),
    set('bolusMl', 'end of recovery.meals', 0),
  ],
  tools: [],
  shots: [
    shot('start of recovery.watch', 'whole', 2),
    shot('start of recovery.diet', 'wholeOpened', 2.5),
    shot('start of recovery.medicine', 'junction', 2.5),
    shot('start of recovery.followUp', 'tunnelWhole', 3),
  ],
  pairs: [],
} satisfies Choreography;
