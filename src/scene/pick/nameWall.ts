import { wrapAngle } from '../../math/interpolate';
import { DEPTH } from '../../organ/esophagus';
import { ANGLE_OF_HIS, partAt, Z_LINE_HALF_CM } from '../../organ/parts';
import { wallHere } from '../../organ/shape';
import type { Tissue } from '../../organ/tissue';
import { WALL } from '../../organ/wall';
import { hourToTheta } from '../../procedure/clockFace';
import type { StructureName } from '../../procedure/structures';
import type { WallHit } from './pickWall';

/** Dye from this share on makes the submucosa a blue cushion. */
const BLUE = 0.5;
const BARE = 0.5;
/** The entry's rim counts as the entry this far round, cm, and this far above and below. */
const RIM_CM = 0.25;

/** What a place of the wall is called: first what is meant by whoever points there, then what it belongs to. */
export interface WallNames {
  readonly name: StructureName;
  readonly within: StructureName | null;
}

/**
 * On a surface that the organ has by itself one points at a part of it; on a cut, or where a layer was laid bare, at the
 * layer; what the procedure has made goes before both.
 */
export function nameWall(hit: WallHit, tissue: Tissue): WallNames {
  const { organ, layer, exposure } = hit;
  const part = partAt(organ, hit.point);
  const here = wallHere(organ.s, organ.theta, tissue);
  const muscleCut = here[WALL.bare]! > BARE;
  if (exposure === 'tunnel')
    return muscleCut && layer === 'circularMuscle'
      ? { name: 'cutMuscle', within: 'tunnel' }
      : { name: 'tunnel', within: layer };
  if (atEntry(hit, tissue)) return { name: 'entry', within: layer };
  if (exposure === 'lumen' || exposure === 'outer') {
    if (exposure === 'lumen' && nearZLine(organ.s)) return { name: 'junction', within: layer };
    if (exposure === 'outer' && inAngleOfHis(hit)) return { name: 'angleOfHis', within: layer };
    return { name: part, within: layer };
  }
  if (layer === 'submucosa' && here[WALL.dye]! > BLUE) return { name: 'blueFluid', within: layer };
  if (layer === 'circularMuscle' && muscleCut) return { name: 'cutMuscle', within: part };
  return { name: layer, within: part };
}

const nearZLine = (s: number): boolean => Math.abs(s - DEPTH.egj) <= Z_LINE_HALF_CM;

function inAngleOfHis({ organ: { s, theta } }: WallHit): boolean {
  const { fromCm, toCm, fromHour, toHour } = ANGLE_OF_HIS;
  const middle = hourToTheta((fromHour + toHour) / 2);
  return s > fromCm && s < toCm && Math.abs(wrapAngle(theta - middle)) < hourToTheta((toHour - fromHour) / 2);
}

/** On the lips of the incision, or on what was closed over it. */
function atEntry({ organ: { s, theta }, layer, exposure }: WallHit, tissue: Tissue): boolean {
  if (tissue.incisionCm < 0.3 || tissue.closed > 0.99 || layer !== 'mucosa' || exposure === 'peeled')
    return false;
  const round = Math.abs(wrapAngle(theta - tissue.workTheta)) * tissue.bodyRadiusCm;
  const halfWidth = 0.62 * tissue.incisionOpening + RIM_CM;
  return s > tissue.entryCm - RIM_CM && s < tissue.entryCm + tissue.incisionCm + RIM_CM && round < halfWidth;
}
