import type { ChapterWords } from '../script';

export const outlook: ChapterWords = {
  title: 'The outlook',
  cues: {
    'outlook.application':
      'Endoscopic myotomy finds its main application in the treatment of achalasia, but it may also be considered for other motor disorders of the esophagus.',
    'outlook.caution': 'For these other disorders, caution remains advisable.',
    'outlook.research':
      'Endoscopic myotomy benefits from continuing research to perfect existing techniques, develop new instruments and refine treatment protocols.',
    'outlook.studies':
      'Clinical studies and trials are being conducted to evaluate the long-term effectiveness of endoscopic myotomy, explore new indications and improve results for patients.',
    'outlook.fiveYears':
      'In a trial, at five years, the treatment was still a success in 75 patients out of 100 after POEM, and 71 after surgery.',
    'outlook.advance':
      'In conclusion, endoscopic myotomy represents a significant advance in the treatment of motor disorders of the esophagus, offering a less invasive therapeutic option and faster recovery.',
    'outlook.opinion':
      'This is an opinion: an American guideline leaves the choice between POEM, with a treatment against acid, and surgery with a valve.',
    'outlook.life':
      'This procedure, performed by experienced health professionals, helps to improve the quality of life of patients with achalasia and other similar conditions, while avoiding the drawbacks associated with heavier surgical operations.',
    'outlook.valve': 'But without surgery one also goes without the anti-reflux valve that it adds.',
    'outlook.future':
      '{whole organ}With continuing research and development, endoscopic myotomy will go on playing a crucial role in the management of motor disorders of the esophagus, opening the way to more personalized and effective treatment options.',
  },
  student: {
    'outlook.caution': 'Beyond achalasia, the European guideline advises caution.',
    'outlook.fiveYears':
      'Randomized trial, at 5 years: success in 75.0% after POEM and 70.8% after Heller; non-inferiority.',
    'outlook.opinion':
      'This is an opinion: SAGES leaves the choice between POEM, with PPIs, and Heller with fundoplication.',
    'outlook.valve': 'But without surgery there is no fundoplication: more reflux, at least at first.',
  },
};
