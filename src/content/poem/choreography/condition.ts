import { after, move, shot, type Choreography } from './vocabulary';

export const conditionMoves = {
  moves: [
    move(
      'bolusMl',
      after('start of condition.peristalsis', 0.2),
      after('start of condition.peristalsis', 0.6),
      18,
    ),
    move(
      'bolusDepthCm',
      'start of condition.peristalsis',
      after('start of condition.peristalsis', 0.1),
      17.5,
    ),
    move('bolusDepthCm', after('start of condition.peristalsis', 0.3), 'food stands above', 36, 'in'),
    move(
      'columnTopCm',
      after('food stands above', -0.4),
      after('end of condition.column', -0.3),
      33.2,
      'out',
    ),
    move('bolusMl', after('food stands above', 0.1), after('food stands above', 1), 0),
  ],
  tools: [],
  shots: [
    shot('start of condition.procedure', 'whole', 0),
    shot(after('start of condition.procedure', 5), 'wholeOpened', 3),
    shot('start of condition.organ', 'junction', 2.5),
    shot('sphincter pointed out', 'sphincter', 2.2),
    shot('start of condition.peristalsis', 'upper', 2),
    shot(after('start of condition.column', 0), 'descent', 2),
    shot('start of condition.others', 'junction', 2.5),
    shot('start of condition.aim', 'sphincter', 3),
  ],
  pairs: [],
} satisfies Choreography;
