import { after, move, set, shot, treated, untreated, type Choreography } from './vocabulary';

export const benefitsMoves = {
  moves: [
    set('recall', after('start of benefits.skin', 0.6), 1),
    ...untreated(after('start of benefits.skin', 1)),
    move('columnTopCm', after('start of benefits.skin', 1.1), 'before and after', 28.5, 'out'),
    set('recall', after('before and after', 1.9), 0),
    ...treated(after('before and after', 2)),
    move('columnTopCm', after('before and after', 2.1), after('before and after', 5), 36.3),
    move('columnTopCm', 'start of benefits.invasive', after('start of benefits.invasive', 2), 41.5),
    move('bolusMl', after('start of benefits.reflux', 1), after('start of benefits.reflux', 1.5), 10),
    move('bolusDepthCm', 'start of benefits.reflux', after('start of benefits.reflux', 0.2), 41.8),
    move('bolusDepthCm', after('start of benefits.reflux', 2), after('start of benefits.reflux', 5.5), 35.5),
    move('bolusDepthCm', after('start of benefits.reflux', 6.5), after('start of benefits.reflux', 9), 41.8),
    move('bolusMl', after('start of benefits.reflux', 8.5), after('start of benefits.reflux', 9), 0),
  ],
  tools: [],
  shots: [
    shot('start of benefits.several', 'whole', 2.5),
    shot('start of benefits.skin', 'descent', 1.5),
    shot('start of benefits.success', 'junction', 2.5),
    shot('start of benefits.invasive', 'whole', 3),
    shot('start of benefits.function', 'junction', 3),
    shot('start of benefits.patients', 'whole', 3),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
