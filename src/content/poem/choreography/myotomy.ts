import { after, move, shot, tool, type Choreography } from './vocabulary';

export const myotomyMoves = {
  moves: [
    move('tipDepthCm', 'scope draws back in tunnel', 'end of myotomy.back', {
      of: 'myotomyStartCm',
      plus: -1.5,
    }),
    move('toolExtensionMm', 'start of myotomy.tools', 'knife touches muscle', 26),
    move(
      'myotomyEndCm',
      after('circular fibers part', 0.1),
      'end of myotomy.circular',
      { of: 'myotomyStartCm', plus: 1.6 },
      'linear',
    ),
    move(
      'tipDepthCm',
      after('circular fibers part', 0.1),
      'end of myotomy.circular',
      { of: 'myotomyStartCm', plus: 0.2 },
      'linear',
    ),
    // Each band draws back by itself as the knife passes it; over all they give way a little more later.
    move('fiberRetraction', 'circular fibers part', after('circular fibers part', 0.8), 0.8),
    // A little further, then the endoscope draws back so that what lies bare behind the cut can be seen.
    move(
      'myotomyEndCm',
      'start of myotomy.longitudinal',
      after('start of myotomy.longitudinal', 1),
      { of: 'myotomyStartCm', plus: 2.8 },
      'linear',
    ),
    move('tipDepthCm', 'start of myotomy.longitudinal', after('start of myotomy.longitudinal', 1), {
      of: 'myotomyStartCm',
      plus: 1.2,
    }),
    move(
      'toolExtensionMm',
      after('start of myotomy.longitudinal', 1),
      after('longitudinal fibers bare', 0.3),
      0,
    ),
    move('tipDepthCm', after('start of myotomy.longitudinal', 1.1), after('longitudinal fibers bare', 0.6), {
      of: 'myotomyStartCm',
      plus: -1.6,
    }),
    move('fiberRetraction', 'start of myotomy.longitudinal', after('longitudinal fibers bare', 0.5), 1),
    move(
      'toolExtensionMm',
      after('end of myotomy.longitudinal', 0.1),
      after('start of myotomy.reach', 0.8),
      26,
    ),
    move('myotomyEndCm', 'start of myotomy.reach', 'end of myotomy.reach', 38.3, 'linear'),
    move('tipDepthCm', 'start of myotomy.reach', 'end of myotomy.reach', 36.9, 'linear'),
    move('myotomyEndCm', 'start of myotomy.through', 'end of myotomy.through', 40.6, 'linear'),
    move('tipDepthCm', 'start of myotomy.through', 'end of myotomy.through', 39.2, 'linear'),
    // The waist opens as its last bands part.
    move('lesOpeningMm', after('end of myotomy.through', -1.2), after('end of myotomy.through', 0.9), 5),
    move(
      'myotomyEndCm',
      'start of myotomy.end',
      after('myotomy complete', 0.8),
      { of: 'myotomyEndCm' },
      'linear',
    ),
    move(
      'tipDepthCm',
      'start of myotomy.end',
      after('myotomy complete', 0.8),
      { of: 'myotomyEndCm', plus: -1.4 },
      'linear',
    ),
    move('toolExtensionMm', after('myotomy complete', 1), 'end of myotomy.end', 0),
    move('tipDepthCm', after('start of myotomy.goal', 1), after('start of myotomy.goal', 7), {
      of: 'myotomyStartCm',
      plus: -0.6,
    }),
  ],
  tools: [tool('start of myotomy.tools', 'knife')],
  shots: [
    shot('start of myotomy.back', 'tunnelUpper', 2.5),
    shot('start of myotomy.tools', 'myotomyStart', 2.5),
    shot('start of myotomy.longitudinal', 'myotomyFace', 2.2),
    shot('start of myotomy.reach', 'myotomySphincter', 2.5),
    shot('start of myotomy.goal', 'tunnelWhole', 2.5),
  ],
  pairs: [],
  swallows: [],
} satisfies Choreography;
