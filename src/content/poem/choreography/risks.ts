import { after, move, shot, type Choreography } from './vocabulary';

export const risksMoves = {
  moves: [
    move('bolusMl', 'start of risks.reflux', after('start of risks.reflux', 0.5), 12),
    move('bolusDepthCm', after('start of risks.watch', 0.5), after('start of risks.watch', 0.7), 41.8),
    move('bolusDepthCm', 'reflux rises', after('reflux rises', 3.5), 34.5),
    move('bolusDepthCm', 'start of risks.refluxLater', after('start of risks.refluxLater', 3), 41.8),
    move('bolusMl', after('start of risks.refluxLater', 2.6), after('start of risks.refluxLater', 3), 0),
  ],
  tools: [],
  shots: [
    shot('start of risks.safe', 'junction', 2.5),
    shot('entry and cut shown', 'tunnelWhole', 2),
    shot('start of risks.gas', 'whole', 3),
    shot('start of risks.reflux', 'junction', 2.5),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
