import type { SummaryWords } from './summary';

export const summary: SummaryWords = {
  asleep:
    'The patient sleeps, under general anesthesia. The skin is not opened: everything goes through the mouth.',
  tunnel:
    'The endoscope enters the wall of the esophagus through a small opening and moves on between two layers, down to the stomach.',
  cut: 'The muscle that squeezes is cut from the inside. Clips close the opening.',
  duration: 'Depending on the team, this takes from 30 minutes to about 2 hours.',
  twoYears:
    'In a large trial, at 2 years, the treatment had worked in 83 patients out of 100, and in 82 after surgery.',
  fiveYears: 'At 5 years it was still a success in 75 patients out of 100, and in 71 after surgery.',
  gravity: 'Mostly the esophagus does not push again: food goes down chiefly by its weight.',
  reflux:
    'Acid may come up (reflux). In a large trial, at 2 years, the esophagus was inflamed in a little more than 4 patients out of 10, against about 3 out of 10 after surgery with a valve. Reflux can be silent; it is usually treated well with medicines, and it is watched.',
  rare: 'Serious complications are rare: about 1 case in 200 in specialized centers.',
  effects:
    'Bleeding, perforation or infection are possible. Gas often gets into the belly or under the skin, almost always without need of treatment.',
  failure: 'In a trial, at 5 years, POEM had not been enough in 25 patients out of 100.',
  dilation:
    'Dilation by a balloon: in a trial, at 2 years, it had worked in 54 patients out of 100, against 92 after POEM.',
  heller:
    'The Heller operation, through the belly, with a valve against reflux: at 2 years it works as often, with less inflammation from reflux.',
  passing: 'Botulinum toxin and medicines: their effect is passing.',
};
