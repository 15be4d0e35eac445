import { restingTissue } from '../organ/tissue';
import { TUNNEL_HOUR } from '../procedure/clockFace';
import type { NeighborName } from '../procedure/neighbors';
import { SIDES_OF, type Pair, type Side } from '../procedure/pairs';
import { bleedingAt, createBleeding } from './bleeding';
import { injuryClipCount } from './clips';
import { createScopePath, scopePathAt } from './scopePath';
import { shotShown, sideState } from './sides';
import { createSceneState } from './state';
import { swallowFacts } from './swallowFacts';
import { tissueOf } from './tissueOf';
import type { Programme, SceneState } from './types';

/** What has happened to one organ, and what is in it. */
export interface PlainOrgan {
  insufflation: number;
  bodyDiameterMm: number;
  lesOpeningMm: number;
  blebMl: number;
  entryDepthCm: number;
  /** Where entry, tunnel and cut run or would run: clock hour looking distally, 12 anterior. */
  workHour: number;
  incisionMm: number;
  incisionOpening: number;
  tunnelStartCm: number | null;
  tunnelEndCm: number | null;
  myotomyStartCm: number | null;
  myotomyEndCm: number | null;
  fiberRetraction: number;
  /** True: longitudinal fibers are never cut in this telling. */
  longitudinalMuscleIntact: true;
  clipsClosed: number;
  /** Everything above this depth is cut off to look in; null: nothing. */
  sectionCm: number | null;
  /** Length of a tear of the mucosa over the tunnel, and how many clips have closed on it. */
  mucosalInjuryMm: number;
  injuryClipsClosed: number;
  /** What has flowed from the vessel across the tunnel and lies in it, 0 to 1; and how far that vessel is closed, 0 to 1. */
  bleeding: number;
  vesselSealed: number;
  columnTopCm: number | null;
  bolusDepthCm: number | null;
  bolusMl: number;
  /** What is being swallowed: reckoned by the model of `physiology/` for the organ of `side`. */
  swallow: {
    id: string;
    timeS: number;
    side: Side;
    /** Foremost of the mouthful; null: it has arrived. */
    frontCm: number | null;
    insideMl: number;
    emptiedMl: number;
    /** Least and greatest pressure that the body has anywhere, mmHg above gastric; under 30 the least is no pressurization. */
    leastBodyMmHg: number;
    mostBodyMmHg: number;
  } | null;
}

/** A plain JSON copy of the instant in organ coordinates, units in the names. */
export interface PlainState extends PlainOrgan {
  timeS: number;
  chapter: string;
  cue: string;
  case: Programme['caseParameters'];
  tipDepthCm: number;
  /** Length of the endoscope from the incisors to its tip, as its marks read there; in the tunnel not the lumen's depth. */
  scopeInsertionCm: number;
  scopeRoute: 'lumen' | 'tunnel';
  /** How far it is turned about its own axis, clockwise looking distally. */
  scopeRollDeg: number;
  /** How far it looks back on itself, 0 to 1. */
  retroflexion: number;
  tool: SceneState['tool'];
  toolExtensionMm: number;
  /** Of the other treatments: see `TRACKS`. */
  catheterTipCm: number;
  balloonFill: number;
  toxinDoses: number;
  toxinEffect: number;
  outerCutCm: number;
  wrap: number;
  /** Gas under tension in the abdomen, and how far the needle that lets it out is in place, 0 to 1 each. */
  abdominalGas: number;
  reliefNeedle: number;
  /** The story has gone back to show the organ before the operation. */
  recallsBefore: boolean;
  /** Organs that stand side by side; of them and not of the telling's organ is what is on screen. */
  pair: Pair | 'none';
  /** Share of the picture's width that the first of them has, 0 to 1. */
  divider: number;
  /** In the order of the pair; empty while the telling's organ is alone. */
  sides: ({ side: Side; case: Programme['caseParameters'] } & PlainOrgan)[];
  shot: string;
  camera: { azimuthDeg: number; elevationDeg: number; distanceCm: number; targetDepthCm: number };
  /** The camera in a person's hand instead of the shot's, and the point of the world it looks at, cm; null: guided. */
  freeCamera: {
    azimuthDeg: number;
    elevationDeg: number;
    distanceCm: number;
    targetX: number;
    targetY: number;
    targetZ: number;
  } | null;
  /** What the shot says of the surroundings: 0 hidden, 1 ghosted, 2 shown. */
  neighbors: Record<NeighborName, number>;
  wedge: { startDeg: number; widthDeg: number };
}

/** Below this a column, cm from the incisors, stands in no esophagus: the sphincter is there. */
const NO_COLUMN_CM = 38.6;

const tissue = restingTissue();
const path = createScopePath();
const sideNow = createSceneState();
const bleeding = createBleeding();

/**
 * The instant in plain words and numbers; endoscope and tissue are reckoned for it anew.
 * @param beside what stands side by side and the camera in a person's hand; left out: what the telling shows.
 */
export function describe(
  programme: Programme,
  state: SceneState,
  beside: Pick<PlainState, 'pair' | 'divider' | 'freeCamera'> = {
    pair: state.pair,
    divider: 0.5,
    freeCamera: null,
  },
): PlainState {
  const v = state.values;
  const c = programme.caseParameters;
  const { pair, divider } = beside;
  const { comparison } = programme;
  const compared = pair !== 'none' && comparison ? { pair, comparison } : null;
  const shot = shotShown(programme, state, pair);
  const scope = scopePathAt(state, tissueOf(state, c, tissue), path);
  const degrees = (radians: number): number => (radians * 180) / Math.PI;
  return {
    timeS: state.timeS,
    chapter: programme.chapters[state.chapter]?.id ?? '',
    cue: programme.cues[state.cue]?.id ?? '',
    case: { ...c },
    tipDepthCm: v.tipDepthCm,
    scopeInsertionCm: scope.insertionCm,
    scopeRoute: v.scopeRoute > 0.5 ? 'tunnel' : 'lumen',
    scopeRollDeg: degrees(scope.rollRad),
    retroflexion: v.retroflexion,
    tool: state.tool,
    toolExtensionMm: v.toolExtensionMm,
    catheterTipCm: v.catheterTipCm,
    balloonFill: v.balloonFill,
    toxinDoses: v.toxinDoses,
    toxinEffect: v.toxinEffect,
    outerCutCm: v.outerCutCm,
    wrap: v.wrap,
    abdominalGas: v.abdominalGas,
    reliefNeedle: v.reliefNeedle,
    ...plainOrgan(state, c),
    recallsBefore: v.recall > 0.5,
    pair: compared?.pair ?? 'none',
    divider,
    sides: compared
      ? SIDES_OF[compared.pair].map((side) => {
          const own = compared.comparison.sides[side].caseParameters;
          return {
            side,
            case: { ...own },
            ...plainOrgan(sideState(state, compared.pair, side, compared.comparison, sideNow), own),
          };
        })
      : [],
    shot: compared?.comparison.views[compared.pair].shotId ?? state.shotId,
    camera: {
      azimuthDeg: degrees(shot.azimuth),
      elevationDeg: degrees(shot.elevation),
      distanceCm: shot.distanceCm,
      targetDepthCm: shot.targetDepthCm,
    },
    freeCamera: beside.freeCamera,
    neighbors: { ...shot.neighbors },
    wedge: { startDeg: degrees(shot.wedgeStart), widthDeg: degrees(shot.wedgeWidth) },
  };
}

function plainOrgan(state: SceneState, c: Programme['caseParameters']): PlainOrgan {
  const { values: v, swallow } = state;
  const facts = swallowFacts(state, c);
  const tunnel = v.tunnelEndCm > c.entryDepthCm + 0.05;
  const cut = v.myotomyEndCm > c.myotomyStartCm + 0.02;
  return {
    insufflation: v.insufflation,
    bodyDiameterMm: v.bodyDiameterMm,
    lesOpeningMm: v.lesOpeningMm,
    blebMl: v.blebMl,
    entryDepthCm: c.entryDepthCm,
    workHour: TUNNEL_HOUR[c.approach],
    incisionMm: v.incisionMm,
    incisionOpening: v.incisionOpening,
    tunnelStartCm: tunnel ? c.entryDepthCm : null,
    tunnelEndCm: tunnel ? v.tunnelEndCm : null,
    myotomyStartCm: cut ? c.myotomyStartCm : null,
    myotomyEndCm: cut ? v.myotomyEndCm : null,
    fiberRetraction: v.fiberRetraction,
    longitudinalMuscleIntact: true,
    clipsClosed: Math.floor(v.clips + 1e-9),
    sectionCm: state.dissection.sectionCm,
    mucosalInjuryMm: v.mucosalInjuryMm,
    injuryClipsClosed:
      v.mucosalInjuryMm > 0
        ? Math.floor(Math.min(v.injuryClips, injuryClipCount({ injuryCm: v.mucosalInjuryMm / 10 })) + 1e-9)
        : 0,
    bleeding: bleedingAt(state, bleeding).pool,
    vesselSealed: v.vesselSealed,
    columnTopCm: facts ? facts.columnTopCm : v.columnTopCm < NO_COLUMN_CM ? v.columnTopCm : null,
    bolusDepthCm: v.bolusMl > 0 ? v.bolusDepthCm : null,
    bolusMl: v.bolusMl,
    swallow:
      facts && swallow.plan
        ? {
            id: swallow.plan.id,
            timeS: swallow.timeS,
            side: swallow.side,
            frontCm: facts.frontCm,
            insideMl: facts.insideMl,
            emptiedMl: facts.emptiedMl,
            leastBodyMmHg: facts.leastBodyMmHg,
            mostBodyMmHg: facts.mostBodyMmHg,
          }
        : null,
  };
}
