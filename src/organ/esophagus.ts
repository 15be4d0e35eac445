/**
 * Numbers of the esophagus and its wall, each with its source in the clinical fact sheet.
 * [D] marks a modelling choice, not a clinical fact. Lengths in cm unless the name says otherwise.
 */

/** Depths from the incisors, cm. */
export const DEPTH = {
  incisors: 0,
  /** Mouth of the esophagus, cricopharyngeus: 15-16 (S74, S69 [V2]). */
  upperSphincter: 15.5,
  /** Left main bronchus crosses: 25 (S69) or 27 is taught; 26 drawn [D]. */
  leftMainBronchus: 26,
  /** Lower sphincter begins: 37-38 (S69 [V2]). */
  lesStart: 37.5,
  /** Hiatus: 38-39 (S69 [V2]). */
  hiatus: 38.5,
  /** Mucosal junction: 40 (S69 [V2]); 39.8-40.5 measured in achalasia (S27 [V1]). */
  egj: 40,
  /** Distal end of the sphincter; length 2-4 cm (S99 [V2]). */
  lesEnd: 40.6,
} as const;

/** Nominal tube: normal diameter 2-3 cm (S72 [V2]); half of 2 cm. */
export const TUBE_RADIUS_CM = 0.95;

/** Half the width of the slit that a closed upper sphincter leaves [D]. */
export const UPPER_SPHINCTER_RADIUS_CM = 0.4;

/**
 * Wall layers in life, cm: mucosa 0.6 + submucosa 0.6 + circular 0.9 + longitudinal 0.6 + adventitia 0.2 mm = 2.9 mm.
 * The total is measured (S62 [V1]); the split is a modelling choice [D].
 */
export const WALL_CM = {
  mucosa: 0.06,
  submucosa: 0.06,
  circularMuscle: 0.09,
  longitudinalMuscle: 0.06,
  adventitia: 0.02,
} as const;

/** The wall is drawn thicker than life, and the screen says so: 3 mm on a 25 cm tube cannot be seen [D]. */
export const WALL_EXAGGERATION = 2;

/** Share of the submucosa on the mucosal side of the tunnel: the plane runs right against the muscle (S77 [V2]); share [D]. */
export const SUBMUCOSA_ROOF_SHARE = 0.75;

/** Gastroscope with cap: about 10 mm [U, schematic], drawn 9.9 mm. */
export const SCOPE_RADIUS_CM = 0.495;

/** Half width of the tunnel, cm of arc: 15-25 mm in all, as scope and cap need [D]. */
export const TUNNEL_HALF_WIDTH_CM = 1.05;

/** Clear height of the tunnel where the endoscope lies, and where gas alone holds it open, cm [D]. */
export const TUNNEL_GAP_SCOPE_CM = 1.3;
export const TUNNEL_GAP_GAS_CM = 0.42;

/** Half width of the gap that the cut circular fibers leave when they have drawn back, cm of arc [D]. */
export const MYOTOMY_HALF_GAP_CM = 0.42;

/** Half width of the open entry, cm of arc: just wide enough to pass the scope without forcing the edges (S40 [V1]). */
export const ENTRY_HALF_WIDTH_CM = 0.62;
