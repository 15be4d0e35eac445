import type { FactWords } from '../types';

export const FACTS: Readonly<Record<string, FactWords>> = {
  upperSphincter: {
    ask: 'How far from the incisors does the esophagus begin (cricopharyngeus)?',
    say: (v) => `The esophagus begins ${v} from the incisors.`,
    why: 'The mouth of the esophagus, at the cricopharyngeus, lies 15 to 16\u00a0cm from the incisors.',
  },
  aorticArch: {
    ask: 'How far from the incisors does the aortic arch cross the esophagus?',
    say: (v) => `The aortic arch crosses the esophagus ${v} from the incisors.`,
    why: 'The aortic arch crosses the esophagus at 23\u00a0cm, a little above the left main bronchus.',
  },
  sphincterStart: {
    ask: 'How far from the incisors does the lower sphincter begin?',
    say: (v) => `The lower sphincter begins ${v} from the incisors.`,
    why: 'It begins at 37 to 38\u00a0cm, just above the hiatus, and goes down to the junction.',
  },
  hiatus: {
    ask: 'How far from the incisors does the esophagus pass through the diaphragm?',
    say: (v) => `The esophagus passes through the diaphragm ${v} from the incisors.`,
    why: 'The hiatus lies at 38 to 39\u00a0cm, just above the junction.',
  },
  junction: {
    ask: 'How far from the incisors, on average, is the esophagogastric junction?',
    say: (v) => `On average, the esophagogastric junction lies ${v} from the incisors.`,
    why: 'The teaching is 40\u00a0cm; in achalasia, averages of 39.8 to 40.5\u00a0cm were measured.',
  },
  esophagusLength: {
    ask: 'How long is the esophagus of an adult?',
    say: (v) => `The esophagus of an adult is about ${v} long.`,
    why: 'About 25\u00a0cm: from 15 to 16\u00a0cm from the incisors down to the junction, at 40\u00a0cm.',
  },
  sphincterLength: {
    ask: 'How long is the lower esophageal sphincter?',
    why: 'The zone of high pressure measures 2 to 4\u00a0cm. The myotomy has to pass all of it.',
  },
  lesserCurvature: {
    ask: 'On the clock face, toward which hour does the lesser curvature lie?',
    why: 'The 3 to 4 o’clock position looks toward the lesser curvature, on the patient’s right; 12 is the patient’s front.',
  },
  missing: {
    ask: 'Which layer does the thoracic esophagus lack, unlike the stomach?',
    why: 'Without a serosa the esophagus is surrounded by loose tissue only: gas and infection can spread in the mediastinum.',
  },
  entryAbove: {
    ask: 'For a standard myotomy, how far above the junction is the mucosa opened?',
    say: (v) => `For a standard myotomy, the mucosa is opened ${v} above the junction.`,
    why: 'The entry lies 10 to 12\u00a0cm above the junction in the French series. So it stays far from the cut in the muscle.',
  },
  incision: {
    ask: 'How long is the mucosal incision?',
    say: (v) => `The mucosal incision is ${v} long.`,
    why: 'Just wide enough to pass the endoscope without forcing the edges: 15 to 20\u00a0mm.',
  },
  gap: {
    ask: 'What distance is left at least between the entry and the start of the cut in the muscle?',
    say: (v) => `Between the entry and the start of the cut in the muscle, at least ${v} is left.`,
    why: 'At least 2 to 3\u00a0cm of intact mucosa stay between the two: this flap is the safety valve.',
  },
  tunnelEnd: {
    ask: 'How far beyond the junction does the tunnel go?',
    say: (v) => `The tunnel goes ${v} beyond the junction.`,
    why: 'The tunnel reaches into the cardia, 2 to 3\u00a0cm beyond the junction; the cut ends a little before it.',
  },
  cutEnd: {
    ask: 'How far does the myotomy reach onto the stomach?',
    say: (v) => `The myotomy goes on for ${v} onto the stomach.`,
    why: 'Usually 2\u00a0cm below the cardia. Beyond 2.5\u00a0cm moderate esophagitis becomes more frequent.',
  },
  usualLength: {
    ask: 'What is the usual total length of the myotomy in types I and II?',
    why: 'Two French centers cut 8\u00a0cm, or 8 to 10\u00a0cm; in 16 studies the median was 10\u00a0cm (6 to 14).',
  },
  typeThreeLength: {
    ask: 'In type III, what was the mean length of the myotomy by POEM in the study that compared it with surgery?',
    why: 'The spastic body is cut as well: 16\u00a0cm on average by POEM, against 8\u00a0cm by surgery.',
  },
  gastricLimit: {
    ask: 'Beyond which length of cut on the stomach does moderate esophagitis become more frequent?',
    why: 'A cut of 3.3\u00a0cm instead of 2.6\u00a0cm gave 25% grade B esophagitis instead of 4%; its authors put the limit at 2.5\u00a0cm, others at 3\u00a0cm.',
  },
  anteriorHour: {
    ask: 'At which hour of the clock face is the anterior approach made?',
    say: (v) => `The anterior approach is made at ${v}.`,
    why: 'At 2 o’clock: there it divides the clasp fibers. 12 is the patient’s front, 3 the patient’s right.',
  },
  posteriorHour: {
    ask: 'At which hour of the clock face is the posterior approach made?',
    say: (v) => `The posterior approach is made at ${v}.`,
    why: 'At 5 to 6 o’clock, toward the spine (4 o’clock in one French series). There the sling fibers are at risk.',
  },
  injected: {
    ask: 'Into which layer is the blue fluid injected?',
    say: (v) => `The blue fluid is injected into ${v}.`,
    why: 'It swells the submucosa and so lifts the mucosa off the muscle before the incision.',
  },
  tunneled: {
    ask: 'In which layer is the tunnel made?',
    say: (v) => `The tunnel is made in ${v}.`,
    why: 'It is the loose layer between mucosa and muscle, lifted by the blue fluid: the submucosa.',
  },
  against: {
    ask: 'Against which layer does the plane of dissection stay?',
    say: (v) => `The plane of dissection runs along ${v}.`,
    why: 'It stays right against the muscle, whose inner layer is circular, to keep the heat away from the mucosa.',
  },
  cut: {
    ask: 'Which layer does POEM aim to divide?',
    say: (v) => `POEM aims to divide ${v}.`,
    why: 'The aim is the circular layer; longitudinal fibers often split, but cutting the full thickness foretells more reflux.',
  },
  closed: {
    ask: 'Which layer do the clips bring together at the end?',
    say: (v) => `At the end the clips close ${v}.`,
    why: 'Only the mucosa is closed: it covers the tunnel and the cut muscle.',
  },
  vessels: {
    ask: 'Where does the tunnel meet the largest vessels?',
    say: (v) => `The tunnel meets its largest vessels ${v}.`,
    why: 'Small in the esophagus, where the knife is enough, they are larger under the mucosa of the stomach: the coagulation forceps are used.',
  },
  anteriorFibers: {
    ask: 'Which fibers does a cut at 2 o’clock divide?',
    why: 'At 2 o’clock the clasp fibers are divided; at 5 to 6 o’clock the sling fibers are at risk.',
  },
  gas: {
    ask: 'Which gas is insufflated during POEM?',
    say: (v) => `The lumen is insufflated with ${v}.`,
    why: 'The sources that were read all use CO₂, and not room air.',
  },
  anesthesia: {
    ask: 'Which anesthesia is recommended for POEM?',
    say: (v) => `For POEM, ${v} is recommended.`,
    why: 'General anesthesia with intubation has fewer complications than sedation, and positive pressure limits emphysema.',
  },
  fasting: {
    ask: 'According to the leaflet of the French society (SFED), how long before the procedure must one fast strictly?',
    why: 'Six hours without drinking, eating or smoking, after a day of liquids; other centers ask for up to 24 hours.',
  },
  clips: {
    ask: 'How many conventional clips closed the entry in the study that compared them with one large clip?',
    why: 'Five conventional clips were compared there with a single over-the-scope clip.',
  },
  learning: {
    ask: 'How many POEMs does an operator need to become competent?',
    say: (v) => `An operator becomes competent after ${v} POEMs.`,
    why: 'The American society (AGA) speaks of 20 to 40 procedures.',
  },
  firstCase: {
    ask: 'In which year was the first POEM performed in a human?',
    say: (v) => `The first POEM in a human dates from ${v}.`,
    why: 'The first in a human dates from 2008; in France, from 2012.',
  },
  restingPressure: {
    ask: 'What is the normal resting pressure of the lower sphincter?',
    say: (v) => `The normal resting pressure of the lower sphincter is ${v}.`,
    why: 'Normal is 10 to 45\u00a0mmHg; on swallowing it falls to less than 8\u00a0mmHg above that of the stomach.',
  },
  waveSpeed: {
    ask: 'How fast does the normal peristaltic wave travel down?',
    say: (v) => `The normal peristaltic wave travels down at ${v}.`,
    why: 'It travels 2 to 8\u00a0cm per second.',
  },
  latency: {
    ask: 'Below which distal latency is a contraction premature?',
    say: (v) => `A contraction is premature when its distal latency is below ${v}.`,
    why: 'Normal distal latency is at least 4.5 seconds; if it is shorter, the contraction is premature, as in type III.',
  },
  relaxation: {
    ask: 'From which integrated relaxation pressure (IRP), lying down, does the study that was read speak of achalasia?',
    why: 'It takes 15\u00a0mmHg. In healthy people 10.4\u00a0±\u00a04.9\u00a0mmHg was measured.',
  },
  pressurized: {
    ask: 'What does pressurization of the whole esophagus in at least 20% of swallows characterize?',
    say: (v) => `Pressurization of the whole esophagus in at least 20% of swallows characterizes ${v}.`,
    why: 'Insufficient relaxation, no peristalsis and pressurization of the whole esophagus: Chicago type II.',
  },
  failed: {
    ask: 'What does the complete absence of peristalsis, without pressurization, characterize?',
    say: (v) => `The complete absence of peristalsis, without pressurization, characterizes ${v}.`,
    why: 'Insufficient relaxation, 100% failed contractions and no pressurization: Chicago type I.',
  },
  spastic: {
    ask: 'What do premature contractions in at least 20% of swallows characterize?',
    say: (v) => `Premature contractions in at least 20% of swallows characterize ${v}.`,
    why: 'Insufficient relaxation and at least 20% premature, spastic contractions: Chicago type III.',
  },
  preferred: {
    ask: 'For which type of achalasia do guidelines prefer POEM?',
    why: 'For type III: by the mouth the spastic body can be cut too, higher up than by surgery.',
  },
  distensibility: {
    ask: 'Below which distensibility index is the junction abnormal?',
    why: 'Below 2.8\u00a0mm²/mmHg in the study that was read. Before POEM 1.0 was measured, three months later 6.7.',
  },
  eckardtMost: {
    ask: 'Up to how many points does the Eckardt score go?',
    say: (v) => `The Eckardt score goes up to ${v}.`,
    why: 'Four symptoms, each from 0 to 3: 12 points at most.',
  },
  eckardtSuccess: {
    ask: 'In the large randomized trial, up to which Eckardt score is the treatment a success?',
    why: 'Success there is a score of 3 or less.',
  },
  eckardtWithout: {
    ask: 'Which symptom does the Eckardt score not count?',
    why: 'It counts dysphagia, regurgitation, chest pain and weight loss; reflux escapes it and is looked for otherwise.',
  },
  column: {
    ask: 'Timed barium: below which height of the column at 5 minutes is emptying adequate?',
    why: 'Less than 5\u00a0cm at 5 minutes, or a fall by more than 50%.',
  },
  peristalsis: {
    ask: 'What becomes of peristalsis after POEM?',
    say: (v) => `After POEM, peristalsis ${v}.`,
    why: 'Some contractile activity came back in 24 of 103 patients. The esophagus empties mostly by gravity.',
  },
  reflux: {
    ask: 'In the randomized trial, in what share of patients did endoscopy find esophagitis 2 years after POEM?',
    why: '44% after POEM, 29% after surgery with an anti-reflux valve. Reflux is frequent, sometimes silent.',
  },
  success: {
    ask: 'In the randomized trial, what share of patients did well 2 years after POEM?',
    why: '83% after POEM, 82% after surgery: POEM is not less effective.',
  },
  dilation: {
    ask: 'In the trial that compared it with POEM, what share of patients did well 2 years after pneumatic dilation?',
    why: '54% after dilation, against 92% after POEM.',
  },
  severe: {
    ask: 'Of 1826 POEMs in expert centers, what share had a severe complication?',
    why: 'Complications of any severity: 7.5% of patients; severe ones: 0.5%.',
  },
  mucosalInjury: {
    ask: 'Of 1826 POEMs in expert centers, what share had an unintended injury of the mucosa?',
    why: 'The mucosa was opened inadvertently in 2.8% of cases.',
  },
};
