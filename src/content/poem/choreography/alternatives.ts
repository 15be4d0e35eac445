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
    // A catheter with a balloon, and away again.
    move('catheterTipCm', after('start of alternatives.choice', 3), 'dilation', 43.4),
    move('balloonFill', 'dilation', 'end of alternatives.dilation', 1),
    move(
      'balloonFill',
      after('start of alternatives.dilationResult', 1),
      after('start of alternatives.dilationResult', 2.6),
      0,
    ),
    move(
      'catheterTipCm',
      after('start of alternatives.dilationResult', 2.6),
      after('start of alternatives.dilationResult', 4.6),
      -8,
    ),
    set('lesOpeningMm', after('start of alternatives.heller', 1), 1),
    // Cut from outside, then the fundus over the front of it.
    move('outerCutCm', after('heller', 1), after('heller', 4), 7),
    move('wrap', after('heller', 4), 'end of alternatives.heller', 1),
    move('wrap', 'end of alternatives.hellerResult', after('start of alternatives.botulinum', 0.6), 0),
    move('outerCutCm', 'end of alternatives.hellerResult', after('start of alternatives.botulinum', 0.6), 0),
    // Four doses, whose effect goes with the words.
    move(
      'catheterTipCm',
      after('start of alternatives.botulinum', 0.2),
      after('start of alternatives.botulinum', 1.6),
      39.2,
    ),
    move('toxinDoses', after('botulinum', 0.4), 'end of alternatives.botulinum', 4, 'linear'),
    move(
      'catheterTipCm',
      after('start of alternatives.drugs', 0.2),
      after('start of alternatives.drugs', 1.8),
      -8,
    ),
    move('toxinEffect', after('start of alternatives.drugs', 1), 'end of alternatives.drugs', 0),
    set('toxinDoses', 'start of alternatives.preference', 0),
    set('toxinEffect', after('start of alternatives.preference', 0.1), 1),
    move('lesOpeningMm', after('heller', 2.5), 'end of alternatives.heller', 12),
    set('lesOpeningMm', after('start of alternatives.botulinum', 1), 1),
    move('lesOpeningMm', after('botulinum', 2), 'end of alternatives.botulinum', 6),
    move('lesOpeningMm', after('start of alternatives.drugs', 1), 'end of alternatives.drugs', 1),
  ],
  tools: [],
  shots: [
    shot('start of alternatives.choice', 'whole', 2),
    shot('start of alternatives.dilation', 'sphincter', 2.5),
    shot('start of alternatives.heller', 'outerFront', 1.5),
    shot('start of alternatives.botulinum', 'sphincter', 1),
    shot('start of alternatives.preference', 'junction', 2.5),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
