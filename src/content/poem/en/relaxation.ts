import type { ChapterWords } from '../script';

export const relaxation: ChapterWords = {
  title: 'The sphincter opens',
  cues: {
    'relaxation.purpose':
      'This incision relieves the excessive muscle tension, making it easier for food to pass into the stomach.',
    'relaxation.opens': 'The sphincter is no longer tight: {sphincter opens}the way widens.',
    'relaxation.slides': 'The endoscope {scope slides through}passes through it, into the stomach.',
    'relaxation.lookBack':
      'The camera turns round once more: {looks back again}around the endoscope, the way is wider.',
    'relaxation.withdrawn': 'Then {scope withdrawn}the endoscope is taken out.',
    'relaxation.before': 'Remember: before, {swallow before stands}the mouthful stopped above the sphincter.',
    'relaxation.swallow': 'Now, the patient {swallow begins}swallows again.',
    'relaxation.falls':
      'The mouthful goes down, {bolus falls through}passes the sphincter and falls into the stomach.',
    'relaxation.empties': 'What was still standing above {column empties}flows down in turn.',
    'relaxation.gravity':
      'Most often, the esophagus does not start pushing again: it is above all their own weight that brings food down.',
  },
  student: {
    'relaxation.opens':
      'The resistance falls: {sphincter opens}at 3 months, in a series of 10 patients, the sphincter pressure goes from 19 to 6 millimeters of mercury.',
    'relaxation.slides': 'The endoscope {scope slides through}passes the junction, into the stomach.',
    'relaxation.lookBack':
      'In retroflexion, {looks back again}the cardia is wider around the endoscope. The distensibility index gains 7 square millimeters per millimeter of mercury on average.',
    'relaxation.withdrawn': 'Then {scope withdrawn}the endoscope is withdrawn.',
    'relaxation.before': 'Recall: before, {swallow before stands}the bolus stood above the sphincter.',
    'relaxation.swallow': 'Now, the patient {swallow begins}swallows again.',
    'relaxation.falls':
      'The bolus goes down, {bolus falls through}passes the junction and falls into the stomach.',
    'relaxation.empties':
      'The column {column empties}empties: at 5 minutes, 2.3 centimeters, against 10.1 before.',
    'relaxation.gravity':
      'Emptying is mainly by gravity: contractile activity came back in only 24 patients of 103, that is 23%.',
  },
};
