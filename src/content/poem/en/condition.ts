import type { ChapterWords } from '../script';

export const condition: ChapterWords = {
  title: 'The disease',
  cues: {
    'condition.procedure':
      '{organ appears}Endoscopic myotomy is an innovative medical procedure used to treat motor disorders of the esophagus, such as achalasia.',
    'condition.name':
      'It is also called POEM, or peroral endoscopic myotomy. “Myotomy” means cutting a muscle.',
    'condition.organ':
      'The esophagus is a tube of muscle that leads to the stomach. At the bottom, {sphincter pointed out}a ring of muscle closes it: the lower sphincter.',
    'condition.achalasia':
      'Endoscopic myotomy is mainly used to treat achalasia, a motor disorder of the esophagus characterized by {sphincter stays closed}an inability of the lower esophageal sphincter to relax properly, causing difficulty in swallowing.',
    'condition.healthy':
      'In health, {healthy swallow begins}a wave pushes the mouthful down, and the sphincter {healthy sphincter lets through}relaxes in front of it.',
    'condition.peristalsis':
      'In achalasia, this wave is gone. Here, the whole tube comes under pressure at once, but pushes nothing down.',
    'condition.column': 'So what is swallowed {food stands above}stays above the closed sphincter.',
    'condition.others':
      'This procedure may also be considered for other motor disorders of the esophagus, under the supervision of a health professional.',
    'condition.caution': 'Beyond achalasia, European guidelines advise caution.',
    'condition.aim':
      'This technique, performed by qualified health professionals, offers a less invasive alternative to traditional surgery and aims to improve the passage of food from the esophagus to the stomach by reducing the resistance at the lower esophageal sphincter.',
  },
  student: {
    'condition.name':
      'It is called POEM, or peroral endoscopic myotomy. The first in a human was done in 2008; in France, in 2012.',
    'condition.organ':
      'The esophagus, about 25 centimeters long, leads to the stomach. At the bottom, {sphincter pointed out}the lower esophageal sphincter: smooth muscle of its own, reinforced from outside by the diaphragm.',
    'condition.healthy':
      'In a healthy person, {healthy swallow begins}a peristaltic wave pushes the bolus at 2 to 8 centimeters per second; the sphincter {healthy sphincter lets through}relaxes ahead of it. Mean transit of a viscous bolus: 8 seconds.',
    'condition.peristalsis':
      'This is type II of the Chicago 4.0 classification: no peristalsis, but the whole esophagus pressurized in at least 20% of swallows. Without that, it would be type I; with premature or spastic contractions, type III.',
    'condition.column':
      'The contents {food stands above}stand above the junction: in a series of 10 patients, the barium column still measured 10.1 centimeters after 5 minutes.',
    'condition.caution': 'Beyond achalasia, the European guideline of 2020 advises caution.',
  },
  variants: {
    'condition.peristalsis': {
      typeOne: {
        patient: 'In achalasia, this wave is gone. Here, the esophagus no longer contracts at all.',
        student:
          'This is type I of the Chicago 4.0 classification: neither peristalsis nor pressurization. With the whole esophagus pressurized in at least 20% of swallows, it would be type II; with premature or spastic contractions, type III.',
      },
      typeThree: {
        patient: 'In achalasia, this wave is gone. Here, the esophagus contracts too early, in a spasm.',
        student:
          'This is type III of the Chicago 4.0 classification: no normal peristalsis, but premature or spastic contractions in at least 20% of swallows. Premature means a distal latency below 4.5 seconds.',
      },
    },
    'condition.column': {
      typeThree: {
        patient: 'So part of what is swallowed {food stands above}stays above the sphincter.',
        student:
          'Part of the contents {food stands above}stands above the junction; these contractions often push the rest through.',
      },
    },
  },
};
