import { after, move, pair, set, shot, swallow, type Choreography } from './vocabulary';

/** Levels of what stands above the sphincter before and after the mouthfuls, cm: the swallow takes over and hands back. */
const LEVEL_CM = { before: 33.3, after: 31.5 } as const;

export const conditionMoves = {
  moves: [
    move('columnTopCm', 'sphincter stays closed', after('sphincter stays closed', 3), LEVEL_CM.before, 'out'),
    set('columnTopCm', after('start of condition.others', 0.05), LEVEL_CM.after),
  ],
  tools: [],
  shots: [
    shot('start of condition.procedure', 'whole', 0),
    shot(after('start of condition.procedure', 5), 'wholeOpened', 3),
    shot('start of condition.organ', 'junction', 2.5),
    shot('sphincter pointed out', 'sphincter', 2.2),
    shot('start of condition.healthy', 'wholeOpened', 2),
    shot(after('start of condition.column', 0), 'descent', 2),
    shot('start of condition.others', 'junction', 2.5),
    shot('start of condition.aim', 'sphincter', 3),
  ],
  pairs: [pair('start of condition.healthy', 'healthyBefore'), pair('start of condition.others', 'none')],
  swallows: [
    // Each mouthful is over before the next: the second falls on what the first has left.
    swallow('healthy swallow begins', 'mouthful', 'before'),
    swallow('start of condition.peristalsis', 'secondMouthful', 'before'),
    swallow(after('start of condition.others', 0.1), 'none', 'before'),
  ],
} satisfies Choreography;
