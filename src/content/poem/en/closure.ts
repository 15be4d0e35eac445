import type { ChapterWords } from '../script';

export const closure: ChapterWords = {
  title: 'Closing',
  cues: {
    'closure.check': 'The team checks {hemostasis checked}that nothing is bleeding.',
    'closure.leave': 'The endoscope {scope leaves tunnel}comes out of the tunnel.',
    'closure.clips':
      'Clips, like small staples, bring the edges of the opening together. {first clip}Here is the first.',
    'closure.second': '{second clip}A second, right beside it.',
    'closure.third': '{third clip}A third.',
    'closure.fourth': '{fourth clip}A fourth.',
    'closure.last': 'And {last clip}the last one.',
    'closure.closed':
      '{entry closed}The entry is closed. Lower down, the intact mucosa covers the cut muscle.',
  },
  student: {
    'closure.check':
      'Hemostasis: {hemostasis checked}the tunnel is checked, with the coagulation forceps if needed.',
    'closure.leave': 'The endoscope {scope leaves tunnel}comes out of the tunnel.',
    'closure.clips':
      'The mucosal entry is closed with clips, 5 in one comparative study. {first clip}Here is the first.',
    'closure.second': '{second clip}The second, edge to edge.',
    'closure.third': '{third clip}The third.',
    'closure.fourth': '{fourth clip}The fourth.',
    'closure.last': 'And {last clip}the fifth.',
    'closure.closed':
      '{entry closed}The entry is closed. In one study: 16 minutes on average with clips, 33 with sutures. Lower down, the intact mucosa covers the myotomy.',
  },
};
