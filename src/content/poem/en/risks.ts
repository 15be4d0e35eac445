import type { ChapterWords } from '../script';

export const risks: ChapterWords = {
  title: 'The risks',
  cues: {
    'risks.safe':
      'Although endoscopic myotomy is generally considered safe, there are potential risks of complications, albeit rare.',
    'risks.rare':
      'Serious complications are rare: about 1 case in 200 in specialized centers. Counting all of them, there are 3 to 14 for every 100 patients, depending on the study.',
    'risks.effects':
      'Side effects such as {entry and cut shown}bleeding, perforation of the wall of the esophagus or infection may occur.',
    'risks.gas':
      'The sentence leaves out the most frequent effect: gas can pass into the belly or under the skin. In one study, nearly one patient in two was affected, without needing any treatment. If need be, a needle lets the gas out.',
    'risks.watch':
      'Careful monitoring during the procedure and appropriate management of potential complications help to minimize these risks.',
    'risks.reflux':
      'Another risk is reflux: the open way also lets {reflux rises}acid come up, and POEM adds no valve.',
    'risks.refluxLater':
      'In a trial, at five years, the esophagus was inflamed in about 4 patients out of 10, against 3 out of 10 after surgery with a valve, a gap that may be due to chance.',
  },
  student: {
    'risks.rare':
      'In 1826 patients: adverse events 7.5%, severe ones 0.5%, mucosal injuries 2.8%. All depends on the definition: 3% for the French society, 14% of major events in a meta-analysis.',
    'risks.gas':
      'The sentence leaves out gas-related events, the most frequent: 48% in a series of 100 patients with CO2 and intubation, without treatment or longer stay. In meta-analysis: cervical emphysema 12%, pneumoperitoneum 8%, pneumothorax 5%. A tense abdomen is decompressed by needle.',
    'risks.reflux':
      'Another risk is reflux: the open junction also lets {reflux rises}acid come up, and POEM adds no fundoplication.',
    'risks.refluxLater':
      'At 5 years: esophagitis in 26 patients of 63, that is 41.3%, against 18 of 58, that is 31.0%, p = 0.26; severe forms, 4.8% against 3.4%.',
  },
};
