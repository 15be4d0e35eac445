import type { ChapterWords } from '../script';

export const preparation: ChapterWords = {
  title: 'The preparation',
  cues: {
    'preparation.workup':
      'Before endoscopic myotomy, the patient undergoes specific preparation, often including a thorough assessment of their health, diagnostic tests and recommendations for adjusting medicines.',
    'preparation.diet':
      'Preparation sometimes involves a restricted diet and instructions on taking medicines before the procedure.',
    'preparation.fasting': 'In France, fasting lasts 6 hours: {stomach empty}the stomach must be empty.',
    'preparation.place':
      'Endoscopic myotomy is generally performed in a hospital or in a specialized clinic.',
    'preparation.anesthesia':
      'The patient may be under general anesthesia to ensure their comfort during the procedure.',
    'preparation.asleep':
      'General anesthesia is in fact recommended, for safety: {patient asleep}the patient sleeps, and a tube protects their breathing.',
    'preparation.duration': 'Depending on the team, the procedure takes from 30 minutes to about 2 hours.',
  },
  student: {
    'preparation.fasting':
      'The French information sheet asks for 6 hours of strict fasting, and liquids only the day before: {stomach empty}stomach and esophagus must be empty.',
    'preparation.asleep':
      'General anesthesia with intubation is in fact recommended: {patient asleep}it protects the airway, and positive pressure limits mediastinal emphysema.',
    'preparation.duration':
      'Mean duration in one trial: 44 minutes for a short myotomy, 72 for a long one; in the literature, about 120 minutes.',
  },
};
