import { after, move, set, shot, untreated, type Choreography } from './vocabulary';

export const alternativesMoves = {
  moves: [
    ...untreated(after('start of alternatives.choice', 2.2)),
    move('lesOpeningMm', 'dilation', 'end of alternatives.dilation', 22),
    move(
      'lesOpeningMm',
      after('start of alternatives.dilationResult', 1),
      after('start of alternatives.dilationResult', 3),
      7,
    ),
    set('lesOpeningMm', after('start of alternatives.heller', 1), 1),
    move('lesOpeningMm', after('heller', 2.5), 'end of alternatives.heller', 12),
    set('lesOpeningMm', after('start of alternatives.botulinum', 1), 1),
    move('lesOpeningMm', after('botulinum', 2), 'end of alternatives.botulinum', 6),
    move('lesOpeningMm', after('start of alternatives.drugs', 1), 'end of alternatives.drugs', 1),
  ],
  tools: [],
  shots: [
    shot('start of alternatives.choice', 'whole', 2),
    shot('start of alternatives.dilation', 'sphincter', 2.5),
    shot('start of alternatives.heller', 'whole', 1),
    shot(after('heller', 1.5), 'junction', 2.5),
    shot('start of alternatives.botulinum', 'sphincter', 1),
    shot('start of alternatives.preference', 'junction', 2.5),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
