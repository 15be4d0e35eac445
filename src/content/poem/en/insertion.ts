import type { ChapterWords } from '../script';

export const insertion: ChapterWords = {
  title: 'The endoscope goes in',
  cues: {
    'insertion.principle':
      'Endoscopic myotomy relies on the use of an endoscope, a medical instrument fitted with a camera, to make a controlled incision in the muscle layer of the lower esophageal sphincter.',
    'insertion.mouth':
      '{scope at mouth}The endoscope is inserted through the mouth and guided to the esophagus.',
    'insertion.esophagus':
      'Here it is, {scope in esophagus}in the esophagus. A gas gently spreads its walls.',
    'insertion.camera': 'The procedure is viewed in real time thanks to the camera of the endoscope.',
    'insertion.wash': 'The esophagus is rinsed, and what still stands in it {fluid drawn off}is sucked away.',
    'insertion.sphincter':
      'The endoscope goes down {scope reaches sphincter}to the sphincter, which stays tight.',
    'insertion.measure':
      'It passes through gently: {junction measured}its marks tell at what depth the stomach begins.',
    'insertion.lookBack':
      'From the stomach, the camera turns round: {looks back}the sphincter grips the endoscope.',
    'insertion.back':
      'Then it {scope draws back to entry}draws back above the sphincter, often by some ten centimeters: that is where it will enter the wall.',
  },
  student: {
    'insertion.esophagus':
      'Here it is, {scope in esophagus}in the esophagus, a transparent cap on its tip. Insufflation is with CO2, not with air.',
    'insertion.wash':
      'The esophagus is washed and what remains {fluid drawn off}aspirated, before the junction is located.',
    'insertion.sphincter':
      'The endoscope goes down {scope reaches sphincter}to the esophagogastric junction, which in achalasia is measured at 39.8 to 40.5 centimeters from the incisors on average. The sphincter stays tight.',
    'insertion.measure':
      'It passes through: {junction measured}its marks give the depth of the junction, a landmark for the end of the tunnel.',
    'insertion.lookBack': 'In retroflexion, {looks back}the cardia is seen gripping the endoscope.',
    'insertion.back':
      'Then it {scope draws back to entry}draws back above the junction, to the level of the mucosal entry: 10 to 12 centimeters higher in a French series.',
  },
  variants: {
    'insertion.back': {
      highEntry: {
        patient:
          'Then it {scope draws back to entry}draws back well above the sphincter: it will enter the wall higher than usual, which leaves room for a long cut.',
        student:
          'Then it {scope draws back to entry}draws back beyond the usual 10 to 12 centimeters above the junction: a high mucosal entry allows a long myotomy.',
      },
    },
  },
};
