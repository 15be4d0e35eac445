import { after, move, pair, set, shot, swallow, type Choreography } from './vocabulary';

/** Where what the mouthful added to stands at last, cm: the swallow hands over to the column of the telling. */
const STANDS_CM = 32.6;

export const conditionMoves = {
  moves: [
    set('columnTopCm', after('start of condition.others', 0.1), STANDS_CM),
    move(
      'columnTopCm',
      after('start of condition.others', 0.2),
      after('start of condition.others', 1),
      STANDS_CM,
    ),
  ],
  tools: [],
  shots: [
    shot('start of condition.procedure', 'whole', 0),
    shot(after('start of condition.procedure', 5), 'wholeOpened', 3),
    shot('start of condition.organ', 'junction', 2.5),
    shot('sphincter pointed out', 'sphincter', 2.2),
    shot('start of condition.peristalsis', 'wholeOpened', 2),
    shot(after('start of condition.column', 0), 'descent', 2),
    shot('start of condition.others', 'junction', 2.5),
    shot('start of condition.aim', 'sphincter', 3),
  ],
  pairs: [pair('start of condition.peristalsis', 'healthyBefore'), pair('start of condition.others', 'none')],
  swallows: [
    swallow('start of condition.peristalsis', 'mouthful', 'before'),
    swallow(after('start of condition.others', 0.1), 'none', 'before'),
  ],
} satisfies Choreography;
