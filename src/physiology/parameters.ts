/**
 * Every number of the swallow model, with its source in the clinical fact sheet (S..), or outside it by citation.
 * [V1] read in the abstract, [V2] in a secondary page, [D] a modelling choice. SET marks a number that was set so that
 * the model gives a published figure: the table of model against source shows such a figure as given, not as found.
 *
 * The method: conservation of volume and momentum along a tube whose wall answers pressure by its area, muscle tone
 * added to that answer: S Acharya et al., Pumping patterns and work done during peristalsis in finite-length elastic
 * tubes, J Biomech Eng 2021;143(7):071001 (one-dimensional, reduced order); muscle tone in the tube law and what a
 * catheter reads: Ghosh SK et al., Am J Physiol Gastrointest Liver Physiol 2005;289:G21-35; its solution in time:
 * V Casulli, M Dumbser, EF Toro, Semi-implicit numerical modeling of axially symmetric flows in compliant arterial
 * systems, Int J Numer Method Biomed Eng 2012;28:257-72.
 */

/** Depths from the incisors, cm. The same numbers as the drawn organ's, which a test holds together. */
export const LEVEL = {
  /** Upper sphincter: 15-16 (S74, S69 [V2]). */
  upperSphincter: 15.5,
  /** Striated muscle gives way to smooth muscle: a dip in the wave; 4-6 cm below the sphincter [D]. */
  transition: 21,
  /** Lower sphincter (S69 [V2]; length 2-4 cm S99 [V2]). */
  lesStart: 37.5,
  egj: 40,
  lesEnd: 40.6,
  /** The tube that is reckoned. */
  top: 15.25,
  bottom: 41.5,
} as const;

/** Length of a cell, cm: a sphincter of 3 cm has twelve. */
export const CELL_CM = 0.25;

/** Time steps, s: finer while a wave runs than over the minutes of a barium study. */
export const STEP_S = { swallow: 0.01, minutes: 0.05 } as const;

export const GRAVITY_CM_S2 = 981;
/** 1 mmHg in dyn/cm². */
export const MMHG_DYN_CM2 = 1333.22;

/** Density g/cm³ and viscosity, poise (1 P = 100 mPa·s). */
export const FLUID = {
  water: { density: 1, viscosityP: 0.01 },
  /** Manometry's viscous swallow, an apple sauce; thickness [D]. */
  viscous: { density: 1.05, viscosityP: 20 },
  /** Low density barium, 45 % weight by volume (de Oliveira JM et al., AJR 1997;169:473-9): 0.45 g of BaSO4 (4.5 g/cm³) in 0.9 g of water. Viscosity [D]. */
  barium: { density: 1.35, viscosityP: 0.1 },
  /** A soft mouthful, like a thick soup [D]. */
  food: { density: 1.05, viscosityP: 1 },
} as const;

/** Least film that wets a closed lumen, cm² [D]: keeps the wall's answer smooth. */
export const FILM_CM2 = 0.04;
/** Softest corner of that answer, mmHg [D]. */
export const SOFTEST_MMHG = 0.05;
/** Beyond its full caliber the wall yields this many times less [D]. */
export const STIFFENING = 80;

/** Pressure round the esophagus, above gastric, mmHg. */
export const AROUND_MMHG = {
  /** Chest over abdomen at rest; 3 to 5 below gastric is taught [D]. */
  healthy: -4,
  /** Retained air and food bring the lumen of an esophagus that does not empty to gastric pressure [D]. */
  achalasia: 0,
} as const;

export const BODY = {
  /** Radius when full, cm: normal diameter 2-3 cm (S72 [V2]). */
  healthyRadiusCm: 1.25,
  /** Radius of the upper part, which does not dilate, cm [D]; as drawn. */
  upperRadiusCm: 0.95,
  /** Area per pressure, cm²/mmHg [D]: some 18 mm across at 17 mmHg. */
  healthyCompliance: 0.15,
  /** A dilated body is slack: full at this pressure, mmHg [D]. */
  slackFullMmHg: 0.7,
} as const;

export const LES = {
  /** Resting pressure as read by a catheter, mmHg. Healthy 10-45 (S60 [V1]); low in that range, as it opens at some 10 in McMahon 2007 [D]. */
  healthyMmHg: 15,
  /** Achalasia, before: 19.0 (S14 [V1]). SET. */
  achalasiaMmHg: 19,
  /** After: 6.0 (S14 [V1]). SET: gives the share of the tone that goes when the whole sphincter is cut. */
  afterMmHg: 6,
  /** Area per pressure above the closing pressure, cm²/mmHg. Healthy: 38 mm² at 18 and 230 mm² at 37 cmH2O are 14 mm² per mmHg (McMahon BP et al., Am J Physiol Gastrointest Liver Physiol 2007;292:G377-84 [V1]). */
  healthyCompliance: 0.14,
  /** In achalasia it hardly opened up to 50 cmH2O there; share of the healthy answer [D]. */
  achalasiaCompliance: 0.02,
  /** Full caliber, cm² [D]: some 2 cm across. */
  fullCm2: 3.2,
  /** Share of the tone that stays while it relaxes. Healthy: below 8 mmHg above gastric (S60 [V1]) [D]. */
  healthyRest: 0.45,
  /**
   * Muscle that is ill does not relax (S56 [V1]); a tenth gives way [D]. What squeezes where it was cut is the
   * diaphragm round it, which still relaxes as in health [D].
   */
  achalasiaRest: 0.9,
  /** Relaxation begins with the swallow and lasts until the wave arrives, or this long, s [D]. */
  relaxesForS: 9,
  /** Time to relax and to close again, s [D]. */
  turnS: 1,
  /** After the wave it squeezes harder for a moment: times its resting tone [D]. */
  after: 1.6,
} as const;

export const UES = {
  /** Resting squeeze, mmHg [D]. */
  restMmHg: 50,
  /** How long it stays open, s [D]. */
  openS: 0.9,
  /** Half its length, cm [D]. */
  halfLengthCm: 1,
} as const;

/** A healthy wave. Speed 2-8 cm/s (S60 [V1]); amplitude 95 ± 35 mmHg (S61 [V1]). */
export const WAVE = {
  /** It starts below the upper sphincter this long after it opened, s [D]. */
  startsS: 0.7,
  /** Speed above and below `slowsCm`, cm/s [D] within S60. */
  speedCmS: 3,
  slowSpeedCmS: 1.6,
  slowsCm: 36,
  /** A place is squeezed for this long, s [D]. */
  lastsS: 4,
  /** Squeeze, mmHg: of striated muscle, at the transition, and the largest below it. 95: S61. */
  upperMmHg: 55,
  dipMmHg: 28,
  lowerMmHg: 95,
} as const;

/** Type III: premature, nearly simultaneous; latency < 4.5 s and vigor as in spasm (S56, S57 [V1]); the rest [D]. */
export const SPASM = {
  startsS: 1.5,
  fromCm: 22,
  speedCmS: 11,
  lastsS: 5,
  squeezeMmHg: 150,
} as const;

/** Type II: the whole body under pressure at once, 30 mmHg or more (S58 [V1]); the rest [D]. */
export const PRESSURIZATION = {
  startsS: 1.2,
  lastsS: 4.5,
  bodyMmHg: 38,
  /**
   * The same shortening squeezes the sphincter by this much, so that nothing leaves. Only a closed cavity holds pressure:
   * the body's falls with what still closes its outlet, since the air in it, which is not reckoned, leaves.
   */
  sphincterMmHg: 34,
} as const;
