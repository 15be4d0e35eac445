import { also, claim, together, type Claim, type Step } from './evidence';
import { by } from './figuresBy';

export type KeyFigureId =
  | 'esophagusLength'
  | 'aorticArch'
  | 'bronchus'
  | 'sphincterTop'
  | 'hiatus'
  | 'junction'
  | 'sphincterLength'
  | 'caliber'
  | 'waveSpeed'
  | 'transit'
  | 'restingPressure'
  | 'relaxationPressure'
  | 'latency'
  | 'typeTwo'
  | 'aspiration'
  | 'incision'
  | 'entryDepth'
  | 'anteriorHour'
  | 'approachSuccess'
  | 'tunnelEnd'
  | 'tunnelLength'
  | 'fluoroscopy'
  | 'flap'
  | 'shortCut'
  | 'typeThreeCut'
  | 'gastricReflux'
  | 'slingFibers'
  | 'clips'
  | 'closureTime'
  | 'eckardt'
  | 'distensibility'
  | 'peristalsis'
  | 'twoYears'
  | 'fiveYears'
  | 'dilation'
  | 'typeThreeResponse'
  | 'failure'
  | 'blownOut'
  | 'learning'
  | 'mucosa'
  | 'bleeding'
  | 'gasKinds'
  | 'lungs'
  | 'mortality'
  | 'riskFactors'
  | 'knives'
  | 'refluxSymptoms'
  | 'severeEsophagitis'
  | 'silentReflux'
  | 'acidDrugs'
  | 'firstMeal';

/** A figure that a student should know, with whoever says so. Sources that say different things of it agree or complete each other. */
export interface KeyFigure {
  readonly id: KeyFigureId;
  readonly step: Step;
  readonly claims: readonly Claim[];
  /** Cue that tells it; left out: the story does not. */
  readonly cue?: string;
}

/** What is reckoned (D) says in its words how. */
export const KEY_FIGURES: readonly KeyFigure[] = [
  {
    id: 'esophagusLength',
    step: 'anatomy',
    claims: [together('S70', [by('S70', 'V2', '25'), by('S73', 'V2', '25')])],
    cue: 'condition.organ',
  },
  { id: 'aorticArch', step: 'anatomy', claims: [claim(by('S69', 'V2', '23'))] },
  { id: 'bronchus', step: 'anatomy', claims: [claim(by('S69', 'V2', '25'))] },
  { id: 'sphincterTop', step: 'anatomy', claims: [claim(by('S69', 'V2', '37', '38'))] },
  { id: 'hiatus', step: 'anatomy', claims: [claim(by('S69', 'V2', '38', '39'))] },
  {
    id: 'junction',
    step: 'anatomy',
    claims: [claim(by('S69', 'V2', '40')), claim(by('S27', 'V1', '39.8', '40.5'))],
    cue: 'insertion.sphincter',
  },
  { id: 'sphincterLength', step: 'anatomy', claims: [claim(by('S99', 'V2', '2', '4'))] },
  {
    id: 'caliber',
    step: 'anatomy',
    claims: [claim(by('S72', 'V2', '2', '3')), claim(by('S27', 'V1', '4.4', '5.0'))],
  },
  { id: 'waveSpeed', step: 'swallow', claims: [claim(by('S60', 'V1', '2', '8'))], cue: 'condition.healthy' },
  {
    id: 'transit',
    step: 'swallow',
    claims: [claim(by('S61', 'V1', '6.9', '0.9')), also('S61b', by('S61', 'V1', '8.0', '1.2'))],
    cue: 'condition.healthy',
  },
  { id: 'restingPressure', step: 'swallow', claims: [claim(by('S60', 'V1', '10', '45'))] },
  {
    id: 'relaxationPressure',
    step: 'swallow',
    claims: [claim(by('S61', 'V1', '10.4', '4.9')), claim(by('S98', 'V2', '15'))],
  },
  { id: 'latency', step: 'swallow', claims: [claim(by('S57', 'V1', '4.5'))] },
  {
    id: 'typeTwo',
    step: 'swallow',
    claims: [together('S56', [by('S56', 'V1', '20'), by('S57', 'V1', '20')]), claim(by('S58', 'V1', '30'))],
    cue: 'condition.peristalsis',
  },
  { id: 'aspiration', step: 'preparation', claims: [claim(by('S38', 'V1', '1', '24'))] },
  {
    id: 'incision',
    step: 'technique',
    claims: [claim(by('S42', 'V2', '15')), claim(by('S77', 'V2', '15', '20'))],
    cue: 'entry.size',
  },
  {
    id: 'entryDepth',
    step: 'technique',
    claims: [together('S39', [by('S39', 'D', '28', '30', '10', '12'), by('S69', 'D', '40')])],
    cue: 'insertion.back',
  },
  { id: 'anteriorHour', step: 'technique', claims: [claim(by('S25', 'V1', '2'))], cue: 'entry.size' },
  {
    id: 'approachSuccess',
    step: 'technique',
    claims: [claim(by('S30', 'V1', '85', '79', '2', '150', '0.43')), claim(by('S31', 'V1', '19', '1261'))],
  },
  {
    id: 'tunnelEnd',
    step: 'technique',
    claims: [
      together('S39', [by('S39', 'V1', '2', '3'), by('S77', 'V2', '2', '3')]),
      claim(by('S43', 'V2', '2')),
    ],
    cue: 'tunnel.end',
  },
  {
    id: 'tunnelLength',
    step: 'technique',
    claims: [claim(by('S39', 'D', '12', '15', '10', '2', '3'))],
    cue: 'tunnel.end',
  },
  {
    id: 'fluoroscopy',
    step: 'technique',
    claims: [claim(by('S28', 'V1', '5', '24', '1.4', '0.5'))],
    cue: 'tunnel.end',
  },
  {
    id: 'flap',
    step: 'technique',
    claims: [claim(by('S39', 'V1', '2')), claim(by('S77', 'V2', '2', '3'))],
    cue: 'myotomy.back',
  },
  {
    id: 'shortCut',
    step: 'technique',
    claims: [claim(by('S21', 'V1', '2.76', '0.41', '7.97', '2.40', '71'))],
    cue: 'myotomy.length',
  },
  {
    id: 'typeThreeCut',
    step: 'technique',
    claims: [claim(by('S20', 'V1', '16', '8'))],
    cue: 'myotomy.length',
  },
  {
    id: 'gastricReflux',
    step: 'technique',
    claims: [claim(by('S23', 'V1', '25', '4', '3.3', '2.6'))],
    cue: 'myotomy.end',
  },
  { id: 'slingFibers', step: 'technique', claims: [claim(by('S24', 'V1', '31.3', '58.1', '0.017'))] },
  { id: 'clips', step: 'technique', claims: [claim(by('S34', 'V1', '5'))], cue: 'closure.clips' },
  {
    id: 'closureTime',
    step: 'technique',
    claims: [claim(by('S35', 'V1', '16', '12', '33', '11'))],
    cue: 'closure.closed',
  },
  {
    id: 'eckardt',
    step: 'opening',
    claims: [
      claim(by('S14', 'V1', '8', '1', '10', '3')),
      claim(by('S13', 'V1', '8.0', '1.1', '142')),
      claim(by('S96', 'V1', '7', '1')),
    ],
    cue: 'benefits.column',
  },
  {
    id: 'distensibility',
    step: 'opening',
    claims: [
      claim(by('S14', 'V1', '1.0', '6.7', '50', '10')),
      claim(by('S15', 'V1', '7', '3.1')),
      claim(by('S17', 'V1', '2.8')),
    ],
    cue: 'relaxation.lookBack',
  },
  {
    id: 'peristalsis',
    step: 'opening',
    claims: [claim(by('S86', 'V1', '23', '24', '103'))],
    cue: 'relaxation.gravity',
  },
  {
    id: 'twoYears',
    step: 'results',
    claims: [claim(by('S01', 'V1', '83.0', '81.7', '221', '1.4', '8.7', '11.4'))],
    cue: 'benefits.success',
  },
  {
    id: 'fiveYears',
    step: 'results',
    claims: [claim(by('S03', 'V1', '75.0', '70.8'))],
    cue: 'outlook.fiveYears',
  },
  {
    id: 'dilation',
    step: 'results',
    claims: [claim(by('S04', 'V1', '92', '54', '2', '133'))],
    cue: 'alternatives.dilationResult',
  },
  {
    id: 'typeThreeResponse',
    step: 'results',
    claims: [claim(by('S20', 'V1', '98.0', '80.8'))],
    cue: 'alternatives.preference',
  },
  {
    id: 'failure',
    step: 'results',
    claims: [
      claim(by('S01', 'D', '17', '2', '100', '83.0')),
      claim(by('S03', 'D', '25', '5', '100', '75.0')),
    ],
    cue: 'benefits.failure',
  },
  { id: 'blownOut', step: 'results', claims: [claim(by('S87', 'V1', '17.8'))] },
  { id: 'learning', step: 'results', claims: [claim(by('S50', 'V1', '20', '40'))] },
  { id: 'mucosa', step: 'complications', claims: [claim(by('S08', 'V1', '2.8', '1826'))], cue: 'risks.rare' },
  { id: 'bleeding', step: 'complications', claims: [claim(by('S09', 'V1', '4.29', '1.91', '7.61'))] },
  {
    id: 'gasKinds',
    step: 'complications',
    claims: [claim(by('S09', 'V1', '12', '8', '5', '4'))],
    cue: 'risks.gas',
  },
  { id: 'lungs', step: 'complications', claims: [claim(by('S09', 'V1', '3', '3.08'))] },
  { id: 'mortality', step: 'complications', claims: [claim(by('S12', 'V1', '0.08', '30', '18694'))] },
  {
    id: 'riskFactors',
    step: 'complications',
    claims: [claim(by('S08', 'V1', '2.28')), also('S08b', by('S08', 'V1', '1.98', '20'))],
  },
  { id: 'knives', step: 'complications', claims: [claim(by('S08', 'V1', '3.22', '3.09'))] },
  {
    id: 'refluxSymptoms',
    step: 'reflux',
    claims: [claim(by('S05', 'V1', '19.0', '8.8')), also('S05b', by('S05', 'V1', '39.0', '16.8'))],
    cue: 'benefits.reflux',
  },
  {
    id: 'severeEsophagitis',
    step: 'reflux',
    claims: [claim(by('S03', 'V1', '4.8', '3.4', '5'))],
    cue: 'risks.refluxLater',
  },
  {
    id: 'silentReflux',
    step: 'reflux',
    claims: [claim(by('S14', 'D', '3', '6'))],
    cue: 'benefits.refluxFigures',
  },
  { id: 'acidDrugs', step: 'reflux', claims: [claim(by('S06', 'V1', '1.35'))] },
  {
    id: 'firstMeal',
    step: 'recovery',
    claims: [claim(by('S39', 'V1', '38', '39', '1', '2'))],
    cue: 'recovery.meals',
  },
];
