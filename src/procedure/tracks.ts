/**
 * The tracks a procedure may move: the whole vocabulary of what can change in the picture.
 * A track is one number over time; its unit is in its name, its bounds and resting value stand here.
 */
export interface TrackDefinition {
  /** Smallest and largest value a procedure may ask for, in the unit of the name. */
  readonly min: number;
  readonly max: number;
  /** Value before any move. */
  readonly initial: number;
  /** What it is, in words a clinician reads in an error message. */
  readonly meaning: string;
}

const track = (min: number, max: number, initial: number, meaning: string): TrackDefinition => ({
  min,
  max,
  initial,
  meaning,
});

export const TRACKS = {
  tipDepthCm: track(-8, 60, -8, 'depth of the endoscope tip along its path, cm from the incisors'),
  scopeRoute: track(0, 1, 0, 'route of the endoscope: 0 in the lumen, 1 through the entry into the tunnel'),
  scopeRoll: track(
    0,
    1,
    0,
    'how far the endoscope is turned so that its channel faces the work: 0 as inserted, 1 the work below in its picture',
  ),
  retroflexion: track(
    0,
    1,
    0,
    'how far the bending section is curled back on itself in the stomach, 0 not to 1 looking at the cardia',
  ),
  insufflation: track(0, 1, 0, 'gas in the lumen, 0 collapsed to 1 fully distended'),
  bodyDiameterMm: track(15, 80, 46, 'widest diameter of the esophageal body'),
  lesOpeningMm: track(0.5, 25, 1, 'diameter of the lumen at the lower esophageal sphincter'),
  blebMl: track(0, 20, 0, 'fluid injected under the mucosa at the entry'),
  dye: track(0, 1, 0, 'blue dye in the submucosa, 0 none to 1 full'),
  incisionMm: track(0, 20, 0, 'length of mucosa cut so far, from the upper end of the entry'),
  incisionOpening: track(0, 1, 0, 'how far the lips of the entry stand apart'),
  tunnelEndCm: track(
    20,
    44,
    20,
    'depth reached by the tunnel, cm from the incisors (above the entry: no tunnel)',
  ),
  tunnelOpening: track(0, 1, 0, 'how far the tunnel stands open, 0 collapsed to 1 open'),
  myotomyEndCm: track(
    20,
    44,
    20,
    'depth reached by the cut in the circular muscle (above its start: no cut)',
  ),
  fiberRetraction: track(0, 1, 0, 'how far the cut circular fibers have drawn back'),
  clips: track(0, 8, 0, 'clips placed on the entry; the fraction is how far the present one has closed'),
  columnTopCm: track(
    15,
    45,
    41,
    'upper level of the food standing in the esophagus (at or below the sphincter: none)',
  ),
  bolusDepthCm: track(0, 60, 0, 'depth of the middle of a bolus that comes up from the stomach'),
  bolusMl: track(0, 40, 0, 'volume of that bolus (0: none)'),
  toolExtensionMm: track(0, 40, 0, 'how far the tool stands out of the working channel'),
  toolAction: track(0, 1, 0, 'what the tool does: fluid flowing, current on, jaws closing'),
  vesselSealed: track(0, 1, 0, 'how far the vessel across the tunnel has been closed by coagulation'),
  lensWater: track(
    0,
    1,
    0,
    'water on the lens: 1 while the jet rinses it, below a half drops that hang on it',
  ),
  catheterTipCm: track(-8, 46, -8, 'depth of the tip of a thin catheter in the lumen, cm from the incisors'),
  balloonFill: track(0, 1, 0, 'how full the balloon on that catheter is, 0 folded to 1 full'),
  toxinDoses: track(
    0,
    4,
    0,
    'doses of botulinum toxin injected into the sphincter, the fraction of the present one',
  ),
  toxinEffect: track(0, 1, 1, 'how much of that toxin still acts'),
  outerCutCm: track(0, 9, 0, 'length of muscle cut from outside along the front (Heller)'),
  wrap: track(0, 1, 0, 'how far the fundus has been folded over the front of that cut'),
  mucosalInjuryMm: track(0, 10, 0, 'length of a tear in the mucosa over the tunnel, just above the junction'),
  injuryClips: track(
    0,
    3,
    0,
    'clips placed on that tear from the lumen; the fraction is how far the present one has closed',
  ),
  bleeding: track(0, 1, 0, 'blood from the vessel across the tunnel, 0 none to 1 the picture is lost in it'),
  abdominalGas: track(0, 1, 0, 'gas under tension in the abdomen, 0 none to 1 a tight belly'),
  reliefNeedle: track(
    0,
    1,
    0,
    'needle in the right upper abdomen that lets the gas out, 0 away to 1 in place',
  ),
  recall: track(0, 1, 0, 'the picture goes back to the organ before the operation: 0 no, 1 yes'),
  context: track(0, 1, 1, 'presence of the neighboring organs, 0 hidden to 1 ghosted'),
} as const satisfies Record<string, TrackDefinition>;

export type TrackName = keyof typeof TRACKS;
export const TRACK_NAMES = Object.keys(TRACKS) as readonly TrackName[];

/**
 * Tracks of what goes wrong. Only a student meets them, aside from the story: the telling, which patients and waiting rooms
 * see, leaves them at rest, and `validate` holds it to that.
 */
export const COMPLICATION_TRACKS: ReadonlySet<string> = new Set<TrackName>([
  'mucosalInjuryMm',
  'injuryClips',
  'bleeding',
  'abdominalGas',
  'reliefNeedle',
]);

/** Tools that can stand in the working channel. */
export const TOOLS = ['none', 'needle', 'knife', 'forceps', 'clip'] as const;
export type ToolName = (typeof TOOLS)[number];
