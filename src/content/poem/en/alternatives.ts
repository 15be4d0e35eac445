import type { ChapterWords } from '../script';

export const alternatives: ChapterWords = {
  title: 'The other treatments',
  cues: {
    'alternatives.choice': 'Other treatments for achalasia exist, to be discussed with the doctor.',
    'alternatives.dilation': 'Dilation: {dilation}a balloon is inflated in the sphincter to widen it.',
    'alternatives.dilationResult':
      'In a trial, at two years, it had worked in 54 patients out of 100, against 92 out of 100 after POEM.',
    'alternatives.heller':
      'The {heller}Heller operation: the surgeon cuts the same muscle by way of the belly, and adds a valve against reflux.',
    'alternatives.hellerResult':
      'At two years, it works as often as POEM, with less inflammation from reflux.',
    'alternatives.botulinum':
      'Botulinum toxin: {botulinum}it is injected into the sphincter. Its effect does not last.',
    'alternatives.drugs':
      'There are also medicines: their effect does not last, and they are kept for certain patients.',
    'alternatives.preference': 'When the esophagus contracts in spasms, guidelines prefer POEM.',
  },
  student: {
    'alternatives.choice':
      'Other treatments for achalasia exist; the choice is discussed according to the type and to what the center can offer.',
    'alternatives.dilation':
      'Pneumatic dilation: {dilation}a balloon inflated at the junction widens the sphincter.',
    'alternatives.dilationResult':
      'Randomized trial, 133 patients, at 2 years: success in 92% after POEM, 54% after dilation.',
    'alternatives.heller':
      'The {heller}Heller myotomy: the same muscle, by laparoscopy, with a fundoplication against reflux.',
    'alternatives.hellerResult':
      'At 2 years, success in 81.7% against 83.0% after POEM, and esophagitis in 29% against 44%.',
    'alternatives.botulinum':
      'Botulinum toxin: {botulinum}injected into the sphincter. Its effect is transient.',
    'alternatives.drugs': 'Drugs have a transient effect and are kept for certain patients.',
    'alternatives.preference':
      'In type III, guidelines prefer POEM: response in 98.0%, against 80.8% after Heller, in a retrospective series.',
  },
};
