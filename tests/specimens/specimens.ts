import { POEM } from '../../src/content/poem/procedure';
import { DEFAULT_CASE } from '../../src/procedure/case';
import { TRACKS, type ToolName, type TrackName } from '../../src/procedure/tracks';
import type { Shot } from '../../src/procedure/types';
import { resolveShot } from '../../src/scene/shots';
import { createSceneState } from '../../src/scene/state';
import type { SceneState } from '../../src/scene/types';

/** One thing of the picture by itself, with the tracks that move it. */
export interface Specimen {
  readonly id: string;
  readonly title: string;
  /** A shot of the telling, or one of its own. */
  readonly shot: string | Shot;
  /** Tracks that differ from their resting value. */
  readonly values: Partial<Record<TrackName, number>>;
  readonly tool?: ToolName;
  /** What the endoscope's camera sees of it; left out: the outside view. */
  readonly view?: 'scope';
  /** Tracks with a slider on the specimens' page. */
  readonly sliders: readonly TrackName[];
}

/** The organ as the operation leaves it, clips and all. */
const OPERATED = {
  insufflation: 1,
  incisionMm: 18,
  incisionOpening: 0.5,
  clips: 5,
  tunnelEndCm: 42.5,
  tunnelOpening: 0.15,
  myotomyEndCm: 42,
  fiberRetraction: 1,
  lesOpeningMm: 13,
} as const;

/** At work in the tunnel, the entry passed. */
const IN_TUNNEL = {
  insufflation: 1,
  dye: 1,
  scopeRoute: 1,
  incisionMm: 18,
  incisionOpening: 1,
  tunnelOpening: 1,
} as const;

/** The operated organ from inside the lumen, across to the work line in the sphincter. */
const TEAR_SHOT: Shot = {
  id: 'tear',
  targetDepthCm: 38.9,
  targetShiftCm: [-0.4, 0, 0],
  azimuthDeg: 106,
  elevationDeg: 6,
  distanceCm: 10,
  wedgeFromHour: 5.4,
  wedgeToHour: 12.2,
  followsTunnel: true,
};
/** The belly from the left and in front, so that its front and the needle stand in profile. */
const BELLY_SHOT: Shot = {
  id: 'belly',
  targetDepthCm: 42,
  targetShiftCm: [0.5, -4, 3],
  azimuthDeg: 56,
  elevationDeg: 5,
  distanceCm: 84,
  wedgeFromHour: 12,
  wedgeToHour: 12,
  neighbors: { body: 'ghosted', diaphragm: 'ghosted', spine: 'ghosted' },
};

/** The tip seen obliquely from in front, so that face and tool show. */
const tipShot = (targetDepthCm: number): Shot => ({
  id: 'tip',
  targetDepthCm,
  azimuthDeg: 34,
  elevationDeg: -38,
  distanceCm: 9,
  wedgeFromHour: 8,
  wedgeToHour: 2,
  followsTunnel: true,
});

const atTip = { insufflation: 1, tipDepthCm: 26.4 } as const;

export const SPECIMENS: readonly Specimen[] = [
  {
    id: 'organ',
    title: 'Organ at rest',
    shot: 'whole',
    values: { tipDepthCm: -8 },
    sliders: ['bodyDiameterMm', 'lesOpeningMm', 'insufflation', 'context'],
  },
  {
    id: 'opened',
    title: 'Organ at rest, opened',
    shot: 'wholeOpened',
    values: {},
    sliders: ['bodyDiameterMm', 'lesOpeningMm', 'insufflation'],
  },
  {
    id: 'junction',
    title: 'Closed sphincter and junction',
    shot: 'sphincter',
    values: {},
    sliders: ['lesOpeningMm', 'insufflation', 'bodyDiameterMm'],
  },
  {
    id: 'bleb',
    title: 'Blue cushion',
    shot: 'entry',
    values: { insufflation: 1, blebMl: 10, dye: 1 },
    sliders: ['blebMl', 'dye', 'insufflation'],
  },
  {
    id: 'incision',
    title: 'Incision',
    shot: 'entryFace',
    values: { insufflation: 1, blebMl: 10, dye: 1, incisionMm: 18, incisionOpening: 0.55 },
    sliders: ['incisionMm', 'incisionOpening', 'blebMl', 'dye'],
  },
  {
    id: 'tunnel',
    title: 'Tunnel',
    shot: 'tunnelUpper',
    values: { ...IN_TUNNEL, tunnelEndCm: 35.2, tipDepthCm: 34, toolExtensionMm: 9 },
    tool: 'knife',
    sliders: ['tunnelEndCm', 'tunnelOpening', 'tipDepthCm', 'toolExtensionMm', 'dye'],
  },
  {
    id: 'myotomy',
    title: 'Cut of the circular muscle',
    shot: 'myotomyFace',
    values: {
      ...IN_TUNNEL,
      tunnelEndCm: 42.5,
      tipDepthCm: 33,
      myotomyEndCm: 37,
      fiberRetraction: 1,
    },
    sliders: ['myotomyEndCm', 'fiberRetraction', 'tipDepthCm', 'tunnelOpening'],
  },
  {
    id: 'myotomySection',
    title: 'Cut of the circular muscle, in section',
    shot: 'myotomySphincter',
    values: {
      ...IN_TUNNEL,
      tunnelEndCm: 42.5,
      tipDepthCm: 37.4,
      myotomyEndCm: 39,
      fiberRetraction: 1,
      toolExtensionMm: 14,
    },
    tool: 'knife',
    sliders: ['myotomyEndCm', 'fiberRetraction', 'tipDepthCm', 'lesOpeningMm'],
  },
  {
    id: 'clips',
    title: 'Closed entry',
    shot: 'entryFace',
    values: { ...OPERATED, dye: 0.4 },
    sliders: ['clips', 'incisionOpening', 'dye'],
  },
  {
    id: 'relaxed',
    title: 'Opened sphincter',
    shot: 'tunnelLower',
    values: { ...OPERATED, tipDepthCm: 36 },
    sliders: ['lesOpeningMm', 'tipDepthCm', 'insufflation'],
  },
  {
    id: 'food',
    title: 'Food above the closed sphincter',
    shot: 'junction',
    values: { columnTopCm: 33.6 },
    sliders: ['columnTopCm', 'bolusMl', 'bolusDepthCm', 'lesOpeningMm'],
  },
  {
    id: 'needle',
    title: 'Endoscope and injection needle',
    shot: tipShot(27),
    values: { ...atTip, toolExtensionMm: 16 },
    tool: 'needle',
    sliders: ['toolExtensionMm', 'tipDepthCm'],
  },
  {
    id: 'knife',
    title: 'Triangle-tip knife',
    shot: tipShot(27),
    values: { ...atTip, toolExtensionMm: 16 },
    tool: 'knife',
    sliders: ['toolExtensionMm', 'tipDepthCm'],
  },
  {
    id: 'forceps',
    title: 'Coagulation forceps',
    shot: tipShot(27),
    values: { ...atTip, toolExtensionMm: 16, toolAction: 0 },
    tool: 'forceps',
    sliders: ['toolExtensionMm', 'toolAction', 'tipDepthCm'],
  },
  {
    id: 'clip',
    title: 'Clip',
    shot: tipShot(27),
    values: { ...atTip, toolExtensionMm: 18, toolAction: 0 },
    tool: 'clip',
    sliders: ['toolExtensionMm', 'toolAction', 'tipDepthCm'],
  },
  {
    id: 'tear',
    title: 'Tear of the mucosa, from the lumen',
    shot: TEAR_SHOT,
    values: {
      ...IN_TUNNEL,
      scopeRoute: 0,
      tipDepthCm: 37,
      toolExtensionMm: 30,
      tunnelEndCm: 42.5,
      tunnelOpening: 0.35,
      lesOpeningMm: 9,
      mucosalInjuryMm: 10,
      injuryClips: 1,
    },
    tool: 'clip',
    sliders: ['mucosalInjuryMm', 'injuryClips', 'lesOpeningMm', 'toolExtensionMm'],
  },
  {
    id: 'tearInTunnel',
    title: 'Tear of the mucosa, from the tunnel',
    shot: 'tunnelLower',
    view: 'scope',
    values: {
      ...IN_TUNNEL,
      tipDepthCm: 38,
      tunnelEndCm: 42.5,
      lesOpeningMm: 9,
      mucosalInjuryMm: 8,
    },
    sliders: ['mucosalInjuryMm', 'tipDepthCm', 'lesOpeningMm'],
  },
  {
    id: 'bleeding',
    title: 'Blood in the tunnel',
    shot: 'tunnelLower',
    values: { ...IN_TUNNEL, tipDepthCm: 38.4, tunnelEndCm: 41.75, bleeding: 0.7 },
    sliders: ['bleeding', 'vesselSealed', 'tunnelOpening', 'tipDepthCm'],
  },
  {
    id: 'bleedingVeil',
    title: 'Blood before the lens',
    shot: 'tunnelVessel',
    view: 'scope',
    values: { ...IN_TUNNEL, scopeRoll: 1, tipDepthCm: 39.9, tunnelEndCm: 41.75, bleeding: 0.5 },
    sliders: ['bleeding', 'vesselSealed', 'tipDepthCm'],
  },
  {
    id: 'belly',
    title: 'Gas under tension and the needle',
    shot: BELLY_SHOT,
    values: { ...OPERATED, insufflation: 0.5, abdominalGas: 1, reliefNeedle: 1 },
    sliders: ['abdominalGas', 'reliefNeedle'],
  },
  {
    id: 'cutTooShort',
    title: 'A ring that the cut has left',
    shot: 'sphincter',
    values: { ...OPERATED, tunnelEndCm: 41.1, myotomyEndCm: 39.2, lesOpeningMm: 10, columnTopCm: 36 },
    sliders: ['myotomyEndCm', 'lesOpeningMm', 'columnTopCm'],
  },
];

/**
 * The instant a specimen is.
 * @param moved what the sliders say, on top of the specimen's own values.
 * @throws Error when its shot is not among the telling's.
 */
export function specimenState(
  specimen: Specimen,
  moved: Partial<Record<TrackName, number>> = {},
): SceneState {
  const state = createSceneState();
  Object.assign(state.values, { tipDepthCm: TRACKS.tipDepthCm.initial }, specimen.values, moved);
  state.tool = specimen.tool ?? 'none';
  const { shot } = specimen;
  const found = typeof shot === 'string' ? POEM.shots.find(({ id }) => id === shot) : shot;
  if (!found) throw new Error(`Specimen « ${specimen.id} » wants a shot that the telling has not.`);
  state.shotId = found.id;
  Object.assign(state.shot, resolveShot(found, DEFAULT_CASE));
  return state;
}
