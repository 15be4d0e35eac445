import type { Register } from '../../narration/types';
import { by as from } from './figuresBy';

/**
 * How a figure is known, as the fact sheet tags it: V1 read in the abstract, guideline or society text; V2 read in a
 * secondary page; D reckoned from such figures; U from general knowledge, which a patient never gets to see.
 */
export type FigureTag = 'V1' | 'V2' | 'D' | 'U';

/** Figures of one cue that stand in one source, as digits with a decimal point, in any order. */
export interface Figures {
  readonly values: readonly string[];
  readonly source: string;
  readonly tag: FigureTag;
}

/** Where every figure comes from that is written in digits, by the key of the words (`wordsKey`). A test holds all languages to it. */
export const FIGURES: Readonly<Record<Register, Readonly<Record<string, readonly Figures[]>>>> = {
  patient: {
    'preparation.fasting': [from('S41', 'V1', '6')],
    'preparation.duration': [from('S43', 'V2', '30'), from('S36', 'V1', '2')],
    'entry.size': [from('S42', 'V2', '15'), from('S77', 'V2', '20')],
    'tunnel.end': [from('S39', 'V1', '2', '3')],
    'myotomy.back': [from('S39', 'V1', '2')],
    'myotomy.end': [from('S39', 'V1', '2')],
    'myotomy.back.narrowGap': [from('S39', 'V1', '2')],
    'myotomy.end.gastricOver': [from('S23', 'V1', '2.5')],
    'myotomy.length': [from('S43', 'V2', '8', '10')],
    'myotomy.length.longSpasticCut': [from('S20', 'V1', '16'), from('S43', 'V2', '8', '10')],
    'myotomy.length.longCut': [from('S43', 'V2', '8', '10')],
    // 10.1 and 2.3 cm, rounded.
    'benefits.column': [from('S14', 'V1', '10', '2')],
    'benefits.success': [from('S01', 'V1', '83', '100', '82')],
    'benefits.reflux': [from('S02', 'V1', '2')],
    // 44 and 29 %, in tenths.
    'benefits.refluxFigures': [from('S02', 'V1', '2', '4', '10', '3')],
    // 100 less the 75 who did well.
    'benefits.failure': [from('S03', 'D', '25', '100')],
    // 0.5 % is one in 200.
    'risks.rare': [from('S08', 'V1', '1', '200'), from('S41', 'V1', '3', '100'), from('S10', 'V1', '14')],
    'risks.refluxLater': [from('S03', 'V1', '4', '10', '3')],
    'alternatives.dilationResult': [from('S04', 'V1', '54', '92', '100')],
    'outlook.fiveYears': [from('S03', 'V1', '75', '71', '100')],
  },
  student: {
    'condition.name': [from('S42', 'V2', '2008', '2012')],
    'condition.organ': [from('S70', 'V2', '25')],
    // 8.0 s.
    'condition.healthy': [from('S60', 'V1', '2', '8'), from('S61', 'V1', '8')],
    'condition.peristalsis': [from('S56', 'V1', '4.0', '20')],
    'condition.peristalsis.typeOne': [from('S56', 'V1', '4.0', '20')],
    'condition.peristalsis.typeThree': [from('S56', 'V1', '4.0', '20'), from('S57', 'V1', '4.5')],
    'condition.column': [from('S14', 'V1', '10', '10.1', '5')],
    'condition.caution': [from('S49', 'V1', '2020')],
    'preparation.fasting': [from('S41', 'V1', '6')],
    'preparation.duration': [from('S21', 'V1', '44', '72'), from('S36', 'V1', '120')],
    'insertion.sphincter': [from('S27', 'V1', '39.8', '40.5')],
    'insertion.back': [from('S39', 'V1', '10', '12')],
    'insertion.back.highEntry': [from('S39', 'V1', '10', '12')],
    'entry.size': [from('S42', 'V2', '15'), from('S77', 'V2', '20'), from('S25', 'V1', '2', '5', '6')],
    'entry.size.posterior': [
      from('S42', 'V2', '15'),
      from('S77', 'V2', '20'),
      from('S25', 'V1', '2', '5', '6'),
    ],
    'tunnel.end.gastricOver': [from('S39', 'V1', '2', '3')],
    'tunnel.end': [from('S39', 'V1', '2', '3'), from('S28', 'V1', '5', '24')],
    'myotomy.back': [from('S39', 'V1', '2')],
    'myotomy.extent': [from('S42', 'V2', '6', '2')],
    'myotomy.longitudinal': [from('S32', 'V1', '56')],
    'myotomy.end': [from('S39', 'V1', '2'), from('S23', 'V1', '3.3', '2.6', '4', '25')],
    'myotomy.length': [
      from('S10', 'V1', '16', '10', '6', '14'),
      from('S20', 'V1', '16'),
      from('S21', 'V1', '2.76', '7.97'),
    ],
    'myotomy.back.narrowGap': [from('S39', 'V1', '2')],
    'myotomy.end.gastricOver': [from('S23', 'V1', '2.5', '3.3', '2.6', '4', '25')],
    'myotomy.end.gastricUnder': [from('S39', 'V1', '2')],
    'myotomy.length.longSpasticCut': [from('S20', 'V1', '16'), from('S10', 'V1', '16', '10', '6', '14')],
    'myotomy.length.longCut': [from('S20', 'V1', '16'), from('S21', 'V1', '2.76', '7.97')],
    'myotomy.length.shortCut': [from('S20', 'V1', '16'), from('S21', 'V1', '2.76', '7.97')],
    'closure.clips': [from('S34', 'V1', '5')],
    'closure.closed': [from('S35', 'V1', '16', '33')],
    'relaxation.opens': [from('S14', 'V1', '3', '10', '19', '6')],
    'relaxation.lookBack': [from('S15', 'V1', '7')],
    'relaxation.empties': [from('S14', 'V1', '5', '2.3', '10.1')],
    'relaxation.gravity': [from('S86', 'V1', '24', '103', '23')],
    'benefits.column': [from('S14', 'V1', '10', '3', '8', '1', '6')],
    'benefits.success': [from('S01', 'V1', '221', '2', '83.0', '81.7')],
    'benefits.complications': [
      from('S01', 'V1', '2.7', '7.3'),
      from('S12', 'V1', '0.79'),
      from('S06', 'V1', '2025'),
    ],
    'benefits.stay': [from('S06', 'V1', '0.51'), from('S20', 'V1', '3.3', '3.2')],
    'benefits.reflux': [from('S05', 'V1', '2018', '19.0', '8.8', '39.0', '16.8', '29.4', '7.6')],
    'benefits.refluxFigures': [
      from('S02', 'V1', '2', '44', '29', '2.00', '1.03', '3.85'),
      from('S03', 'V1', '5', '41', '31', '0.26'),
      // Of 6 with esophagitis 3 had symptoms.
      from('S14', 'D', '3', '6'),
    ],
    'benefits.movement': [from('S86', 'V1', '24', '103')],
    // 100 less 83.0, 100 less 75.0.
    'benefits.failure': [from('S01', 'D', '17', '2'), from('S03', 'D', '25', '5')],
    'risks.rare': [
      from('S08', 'V1', '1826', '7.5', '0.5', '2.8'),
      from('S41', 'V1', '3'),
      from('S10', 'V1', '14'),
    ],
    'risks.gas': [from('S11', 'V1', '48', '100'), from('S09', 'V1', '12', '8', '5')],
    'risks.refluxLater': [
      from('S03', 'V1', '5', '26', '63', '41.3', '18', '58', '31.0', '0.26', '4.8', '3.4'),
    ],
    'alternatives.dilationResult': [from('S04', 'V1', '133', '2', '92', '54')],
    'alternatives.hellerResult': [from('S01', 'V1', '2', '81.7', '83.0'), from('S02', 'V1', '29', '44')],
    'alternatives.preference': [from('S20', 'V1', '98.0', '80.8')],
    'recovery.meals': [from('S39', 'V1', '38', '39'), from('S42', 'V2', '7')],
    'outlook.fiveYears': [from('S03', 'V1', '5', '75.0', '70.8')],
  },
};
