import type { ChapterWords } from '../script';

export const entry: ChapterWords = {
  title: 'Into the wall',
  cues: {
    'entry.why':
      'The muscle to be cut is hidden in the wall, under the mucosa, the thin inner skin of the esophagus.',
    'entry.needle': 'A very fine needle {needle touches mucosa}pricks the mucosa.',
    'entry.lift':
      'A {blue fluid goes in}blue fluid is injected just beneath. The mucosa rises {bleb stands}like a small cushion.',
    'entry.cut': 'A small knife {knife opens mucosa}opens the mucosa lengthwise, without harming the muscle.',
    'entry.size':
      'The opening measures {incision complete}15 to 20 millimeters, just enough to let the endoscope through.',
    'entry.enter': 'The endoscope {scope enters wall}enters the wall.',
  },
  student: {
    'entry.why':
      'The muscle layer is separated from the lumen by the mucosa and the submucosa; the submucosa is where the way will lead.',
    'entry.needle': 'The injection needle {needle touches mucosa}passes through the mucosa.',
    'entry.lift':
      'Saline or a macromolecular solution, {blue fluid goes in}tinted blue, for example with indigo carmine, lifts the mucosa {bleb stands}into a cushion.',
    'entry.cut':
      'The knife {knife opens mucosa}incises the mucosa lengthwise, with Endocut current, without touching the muscle layer.',
    'entry.size':
      'The incision measures {incision complete}15 to 20 millimeters. On the clock face: 2 o’clock in the anterior approach, 5 to 6 o’clock in the posterior one.',
    'entry.enter':
      'The endoscope, cap first, {scope enters wall}passes under the mucosa without forcing the edges.',
  },
  variants: {
    'entry.size': {
      posterior: {
        student:
          'The incision measures {incision complete}15 to 20 millimeters. Here the approach is posterior: 5 to 6 o’clock on the clock face, instead of 2 o’clock in the anterior one.',
      },
    },
  },
};
