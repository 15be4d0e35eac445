import type { ChapterWords } from '../script';

export const myotomy: ChapterWords = {
  title: 'Cutting the muscle',
  cues: {
    'myotomy.back':
      'The endoscope {scope draws back in tunnel}draws back in the tunnel. The cut will begin at least 2 centimeters below the entry, where intact mucosa covers it.',
    'myotomy.tools':
      'Once in place, special tools at the tip of the endoscope are used to make {knife touches muscle}a precise incision in the muscle layer of the lower esophageal sphincter.',
    'myotomy.extent': 'In fact, the cut begins higher, in the esophagus, and ends lower, on the stomach.',
    'myotomy.circular':
      '{circular fibers part}The ring fibers, those that squeeze, are cut: they draw apart.',
    'myotomy.longitudinal':
      'Behind them appear {longitudinal fibers bare}the lengthwise fibers, which the team tries to keep.',
    'myotomy.reach': 'The cut goes down {cut reaches sphincter}to the sphincter.',
    'myotomy.through': 'Fiber after fiber, {sphincter cut through}the ring that blocked the way is cut.',
    'myotomy.end': 'The cut ends {myotomy complete}about 2 centimeters lower, on the stomach.',
    'myotomy.goal':
      'This incision, also called a myotomy, is designed to relieve the excessive pressure in the sphincter, thus improving the ability of the esophagus to carry food to the stomach.',
    'myotomy.length': 'Often 8 to 10 centimeters long, the cut depends on the form of achalasia.',
    'myotomy.personal':
      'The ability to make a precise and controlled incision in the muscle layer makes it possible to tailor the treatment to the specific needs of the patient.',
  },
  student: {
    'myotomy.back':
      'The endoscope {scope draws back in tunnel}draws back in the tunnel. The myotomy begins at least 2 centimeters below the entry, to keep that flap intact.',
    'myotomy.extent':
      'The sentence is incomplete: the cut also takes in the distal esophagus and the stomach, in Lyon 6 centimeters above the cardia and 2 below.',
    'myotomy.circular':
      '{circular fibers part}The circular layer is lifted with the triangle-tip knife and divided: it draws apart.',
    'myotomy.longitudinal':
      'Behind it there appears {longitudinal fibers bare}the longitudinal layer, which is spared if possible. In a series of 56 patients, cutting the full thickness worked as well, but foretold more reflux.',
    'myotomy.reach': 'The cut reaches {cut reaches sphincter}the lower esophageal sphincter.',
    'myotomy.through': 'Fiber after fiber, {sphincter cut through}the sphincter’s own muscle is divided.',
    'myotomy.end':
      'The cut ends {myotomy complete}about 2 centimeters below the cardia. With 3.3 rather than 2.6 centimeters on the stomach, grade B esophagitis rose from 4 to 25%.',
    'myotomy.length':
      'Median length, in 16 studies: 10 centimeters, from 6 to 14. Type III: 16 on average. Types I and II, in one trial: on the esophagus, 2.76 centimeters did as well as 7.97.',
  },
  variants: {
    'myotomy.back': {
      narrowGap: {
        patient:
          'The endoscope {scope draws back in tunnel}draws back in the tunnel. Here, the cut will begin less than 2 centimeters from the entry: usually, more intact mucosa is kept to cover it.',
        student:
          'The endoscope {scope draws back in tunnel}draws back in the tunnel. Here, the myotomy begins less than 2 centimeters from the entry: the flap of intact mucosa is shorter than usual.',
      },
    },
    'myotomy.extent': {
      longSpasticCut: {
        patient:
          'In fact, the cut begins much higher: it follows the part of the esophagus that goes into spasm, and ends on the stomach.',
        student:
          'The sentence is incomplete: the cut also takes in the stomach and, in type III, goes up along the spastic segment of the esophagus.',
      },
    },
    'myotomy.end': {
      gastricOver: {
        patient:
          'The cut ends {myotomy complete}lower than usual, on the stomach. Beyond 2.5 centimeters, inflammation from reflux is more frequent.',
        student:
          'The cut ends {myotomy complete}more than 2.5 centimeters below the cardia, where moderate esophagitis becomes more frequent: grade B in 25% with 3.3 centimeters on the stomach, against 4% with 2.6.',
      },
      gastricUnder: {
        patient: 'The cut ends {myotomy complete}a little lower, on the stomach.',
        student: 'The cut ends {myotomy complete}below the cardia, closer than the usual 2 centimeters.',
      },
    },
    'myotomy.length': {
      longSpasticCut: {
        patient:
          'This cut is long. In the form with spasms, it measures 16 centimeters on average; in the others, often 8 to 10.',
        student:
          'This cut is long, as type III calls for: 16 centimeters on average in one study, against a median of 10, from 6 to 14, in 16 studies.',
      },
      longCut: {
        patient:
          'This cut is longer than the usual 8 to 10 centimeters. A long cut serves above all in the form with spasms.',
        student:
          'This cut is long: in type III, 16 centimeters on average. In types I and II, one trial found 2.76 centimeters on the esophagus as effective as 7.97.',
      },
      shortCut: {
        patient: 'This cut is short. In the forms without spasms, a short cut can be enough.',
        student:
          'This cut is short. Types I and II, in one trial: on the esophagus, 2.76 centimeters did as well as 7.97. In type III the cut is long, 16 on average.',
      },
    },
  },
};
