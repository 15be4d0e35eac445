import { bump, mix, smoothstep, softLimit, wrapAngle } from '../math/interpolate';
import { cutAt } from './bands';
import { keptFree, obliquity, passage, passing, tubeRadius } from './caliber';
import { injuryOpenness, injuryRidge } from './injury';
import { dyeAt, entryOpenness, spreadAt } from './work';
import {
  esophagealFold,
  esophagealFoldHeight,
  gastricFold,
  gastricFoldHeight,
  ripple,
  rippleHeight,
} from './folds';
import { rosette, rosetteHeight } from './rosette';
import { DEPTH, SUBMUCOSA_ROOF_SHARE, TUNNEL_HALF_WIDTH_CM } from './esophagus';
import { FRAME_SIZE, FRONT, RIGHT, readFrame } from './frames';
import { layersAt, type LayerThickness } from './layers';
import { slitRaise, throatRaise, THROAT_END_CM } from './throat';
import { flareAt } from './through';
import type { Tissue } from './tissue';

/**
 * The wall at one place, as 12 numbers: where the wall rests, how far it is raised into the lumen, how thick each layer
 * is, and what the surface looks like. Layers are thicknesses, never below zero, so boundaries cannot cross whatever
 * the tissue does.
 */
export const WALL = {
  /** Distance of the resting luminal surface from the centerline, along the ring, cm. */
  radius: 0,
  /** How far the luminal surface is raised from there toward the lumen, square to the wall, cm. */
  lift: 1,
  /** Drawn thickness of the layers, cm: `thickness + i` is `LAYERS[i]`. */
  thickness: 2,
  /** Blue dye, 0 to 1. */
  dye: 9,
  /** Mucosal incision or tear: above 0.5 the mucosa is open here. */
  open: 10,
  /** Circular muscle cut away and longitudinal fibers bare, 0 to 1. */
  bare: 11,
} as const;
export const WALL_SIZE = 12;

/** Least lumen radius a bulging wall leaves, cm: a closed lumen is a slit, not a point. */
const LEAST_LUMEN_CM = 0.035;
/** Share of the tunnel's height by which the mucosa is lifted while the lumen has room; the muscle yields by the rest. */
const LIFTED = 0.92;
/** Widest half angle that entry, tunnel and cut may take round the lumen, radians. */
const WIDEST_HALF_ANGLE = 1.25;
/**
 * Widths are measured along the muscle, but the endoscope stands nearer the axis, where the same angle is a shorter way:
 * in a narrow tube entry and tunnel take up to this much more of the round.
 */
const NARROW_GAIN = 0.45;

/** All that depends on depth and tissue but not on the direction round the lumen. Reused from place to place. */
export interface WallRow {
  s: number;
  tissue: Tissue;
  readonly layers: LayerThickness;
  rightSquared: number;
  frontSquared: number;
  rightFront: number;
  tube: number;
  /** 0 in the esophagus, 1 where the reference rings of the stomach decide. */
  flare: number;
  /** The same for the room that a tunnel finds on the lumen's side: it grows more slowly, so that the muscle bulges smoothly. */
  yielding: number;
  /** Thicker along the ring where the tube narrows steeply, so that the wall keeps its thickness across. */
  obliquity: number;
  foldHeight: number;
  rippleHeight: number;
  rosetteHeight: number;
  rugaHeight: number;
  /** Radius that folds leave to the endoscope, cm. */
  free: number;
  /** Radius that mouth and throat leave to what passes, cm; only read there. */
  passage: number;
  /** Length of arc per radian at the muscle on the work line, cm. */
  arcRadius: number;
  /** How much wider round the lumen entry and tunnel are where the tube is narrow. */
  aroundScope: number;
  tunnelHalfAngle: number;
  gap: number;
  spread: number;
  myotomy: number;
  myotomyHalfAngle: number;
  bleb: number;
  clipRidge: number;
}

export function createWallRow(tissue: Tissue): WallRow {
  return {
    s: 0,
    tissue,
    layers: { mucosa: 0, submucosa: 0, circularMuscle: 0, longitudinalMuscle: 0, adventitia: 0 },
    rightSquared: 1,
    frontSquared: 1,
    rightFront: 0,
    tube: 0,
    flare: 0,
    yielding: 0,
    obliquity: 1,
    foldHeight: 0,
    rippleHeight: 0,
    rosetteHeight: 0,
    rugaHeight: 0,
    free: 0,
    passage: 0,
    arcRadius: 1,
    aroundScope: 1,
    tunnelHalfAngle: 1,
    gap: 0,
    spread: 0,
    myotomy: 0,
    myotomyHalfAngle: 0,
    bleb: 0,
    clipRidge: 0,
  };
}

const frame = new Float64Array(FRAME_SIZE);
const cut = { depth: 0, halfWidthCm: 0 };
const spread = { gapCm: 0, spreadCm: 0 };

/** Prepares `row` for depth `s` (cm) and the given tissue. */
export function wallRow(s: number, tissue: Tissue, row: WallRow): WallRow {
  row.s = s;
  row.tissue = tissue;
  readFrame(s, frame);
  row.rightSquared = dot(RIGHT, RIGHT);
  row.frontSquared = dot(FRONT, FRONT);
  row.rightFront = dot(RIGHT, FRONT);
  layersAt(s, row.layers);
  const tube = tubeRadius(s, tissue);
  row.obliquity = obliquity(s, tissue);
  row.tube = passing(s, tube, tissue);
  row.flare = flareAt(s);
  row.yielding = smoothstep(DEPTH.egj + 0.3, DEPTH.egj + 5.5, s);
  row.foldHeight = esophagealFoldHeight(s, row.tube, tissue);
  row.rosetteHeight = rosetteHeight(s, row.tube, tissue);
  row.rugaHeight = gastricFoldHeight(s, tissue);
  row.free = keptFree(s, tissue);
  if (s < THROAT_END_CM) row.passage = passage(s, tissue);
  row.arcRadius = lumenWithout(row, tissue.workTheta) + 0.35;
  row.aroundScope = 1 + NARROW_GAIN * (1 - smoothstep(1.4, 2.2, row.arcRadius));
  const tunnelHalfWidth = TUNNEL_HALF_WIDTH_CM * row.aroundScope;
  row.tunnelHalfAngle = Math.min(tunnelHalfWidth / row.arcRadius, WIDEST_HALF_ANGLE);
  spreadAt(s, tissue, spread);
  row.gap = spread.gapCm * row.obliquity;
  row.spread = spread.spreadCm * row.obliquity;
  cutAt(s, tissue, cut);
  row.myotomy = cut.depth;
  row.myotomyHalfAngle = Math.min(cut.halfWidthCm / row.arcRadius, 0.8);
  row.bleb = tissue.blebHeightCm * bump(tissue.blebCm, 1.9, s);
  // What swells under the mucosa irons it out.
  row.rippleHeight = rippleHeight(s, tissue) * (1 - smoothstep(0, 0.4, row.bleb + row.spread));
  row.clipRidge = RIDGE_CM * Math.max(closedEntry(s, tissue), injuryRidge(s, tissue));
  return row;
}

const dot = (a: number, b: number): number =>
  frame[a]! * frame[b]! + frame[a + 1]! * frame[b + 1]! + frame[a + 2]! * frame[b + 2]!;

/** Lumen radius before folds and work, cm. */
const lumenWithout = (row: WallRow, theta: number): number =>
  row.flare === 0 ? row.tube : mix(row.tube, gastricRadius(row, theta), row.flare);

/** Gas under tension in the abdomen presses the stomach: by this share, most of it in front, where it lies [D]. */
const PRESSED = 0.14;

/** Radius of the stomach's ring, cm: a little less without gas in it, or with gas under tension round it. */
function gastricRadius(row: WallRow, theta: number): number {
  const sin = Math.sin(theta);
  const cos = Math.cos(theta);
  const ring = Math.sqrt(
    row.rightSquared * sin * sin + row.frontSquared * cos * cos + 2 * row.rightFront * sin * cos,
  );
  const { insufflation, abdominalGas } = row.tissue;
  const filled = ring * mix(0.9, 1, insufflation);
  return abdominalGas === 0 ? filled : filled * (1 - PRESSED * abdominalGas * (0.6 + 0.4 * cos));
}

/** What clips have drawn together stands up by this much, cm. */
const RIDGE_CM = 0.16;

/** Whether the entry is closed at depth `s`, 0 to 1. */
function closedEntry(s: number, tissue: Tissue): number {
  if (tissue.closed <= 0) return 0;
  const end = tissue.entryCm + tissue.incisionCm;
  const start = end - tissue.incisionCm * tissue.closed;
  return smoothstep(start - 0.15, start + 0.1, s) * (1 - smoothstep(end - 0.1, end + 0.2, s));
}

/** Height of all folds of the mucosa in one direction, cm. */
function foldAt(row: WallRow, theta: number): number {
  const { s } = row;
  let fold = row.foldHeight * esophagealFold(theta);
  if (row.rippleHeight > 0) fold += row.rippleHeight * ripple(s, theta);
  if (row.rosetteHeight > 0) fold += row.rosetteHeight * rosette(s, theta);
  if (row.rugaHeight > 0) fold += row.rugaHeight * gastricFold(s, theta);
  return fold;
}

/**
 * The wall in direction `theta` of a prepared row, written to `out[at..at+11]` (see `WALL`).
 * Every effect takes from the lumen what it adds to the wall, as far as the lumen has room: folds and rugae belong to
 * the mucosa alone, a bleb and a tunnel lift the mucosa before they bulge the muscle; tongue and palate are muscle.
 */
export function wallAt(row: WallRow, theta: number, out: Float64Array, at = 0): void {
  const { tissue, layers } = row;
  const scale = tissue.wallExaggeration * row.obliquity;
  const ring = row.flare === 0 ? 0 : gastricRadius(row, theta);
  const radius = mix(row.tube, ring, row.flare);
  let roof = layers.submucosa * SUBMUCOSA_ROOF_SHARE * scale;
  let floor = layers.submucosa * (1 - SUBMUCOSA_ROOF_SHARE) * scale;
  let mucosa = layers.mucosa * scale;
  let circular = layers.circularMuscle * scale;
  let gap = 0;
  let bare = 0;
  let dye = 0;
  let open = 0;

  const room = Math.max(0, radius - LEAST_LUMEN_CM);
  const fold = foldAt(row, theta);
  let lift = softLimit(Math.min(fold, 0.7 * room), radius - row.free);
  roof += lift;
  let raise = 0;
  if (row.s < THROAT_END_CM) {
    const slit = slitRaise(row.s, theta, radius, row.passage);
    raise = throatRaise(row.s, theta, radius - slit, row.passage);
    roof += slit;
    circular += raise;
    raise += slit;
  }

  const turn = Math.abs(wrapAngle(theta - tissue.workTheta));
  const reach = row.tunnelHalfAngle * 1.6;
  if (turn < reach) {
    const arc = turn * row.arcRadius;
    if (row.bleb > 0) {
      const cushion = row.bleb * bump(0, reach, turn);
      lift += cushion * 0.9;
      roof += cushion;
    }
    if (row.spread > 0) {
      const vault = Math.max(0, 1 - (turn / row.tunnelHalfAngle) ** 2);
      gap = row.gap * vault;
      // Ahead of the tunnel's end the same room is filled by the swollen submucosa.
      roof += (row.spread - row.gap) * vault;
      lift += softLimit(
        row.spread * vault * LIFTED,
        Math.max(0, mix(row.tube, ring, row.yielding) - LEAST_LUMEN_CM),
      );
    }
    if (row.clipRidge > 0) {
      const ridge = row.clipRidge * bump(0, 0.34, arc);
      lift += ridge;
      mucosa += ridge;
    }
    open = Math.max(
      entryOpenness(row.s, arc / row.aroundScope, tissue),
      tissue.injuryCm > 0 ? injuryOpenness(row.s, arc, tissue) : 0,
    );
    if (open > 0) {
      // The lips thin out to an edge; what they lose opens the space below them, so the outside stays as it was.
      const kept = 1 - smoothstep(0.12, 0.48, open) * 0.93;
      gap += (mucosa + roof) * (1 - kept);
      mucosa *= kept;
      roof *= kept;
    }
    if (row.myotomy > 0) {
      const edge = 0.07 / row.arcRadius;
      bare = row.myotomy * (1 - smoothstep(row.myotomyHalfAngle - edge, row.myotomyHalfAngle + edge, turn));
      const drawnTo = row.myotomyHalfAngle + 0.2 / row.arcRadius;
      const heaped =
        0.5 *
        row.myotomy *
        tissue.fiberRetraction *
        bump(drawnTo, 0.3 / row.arcRadius, turn) *
        (1 - bare) *
        circular;
      const lost = (circular + floor) * bare;
      circular = circular * (1 - bare) + heaped;
      floor *= 1 - bare;
      gap = Math.max(0, gap + lost - heaped);
    }
    dye = dyeAt(row.s, turn / reach, tissue);
  }

  out[at] = radius;
  out[at + 1] = raise + softLimit(lift, Math.max(0, room - raise));
  out[at + 2] = mucosa;
  out[at + 3] = roof;
  out[at + 4] = gap;
  out[at + 5] = floor;
  out[at + 6] = circular;
  out[at + 7] = layers.longitudinalMuscle * scale;
  out[at + 8] = layers.adventitia * scale;
  out[at + 9] = dye;
  out[at + 10] = open;
  out[at + 11] = bare;
}
