import { mix, smoothstep } from '../math/interpolate';
import { DEPTH, WALL_CM } from './esophagus';
import { PYLORUS_CM } from './stomach';

/** Thickness of each layer of the uncut wall, cm in life. */
export interface LayerThickness {
  mucosa: number;
  submucosa: number;
  circularMuscle: number;
  longitudinalMuscle: number;
  adventitia: number;
}

/** Muscle of the closed sphincter stands thicker over its length [D]; the tube's total is S62. */
const LES_MUSCLE_GAIN = 0.35;
/** Gastric wall [D]: thicker mucosa, stronger muscle toward the pylorus. */
const STOMACH_CM = { mucosa: 0.09, circularMuscle: 0.1, pyloricMuscle: 0.2 } as const;

/** Throat and mouth are drawn with the esophagus's layers, thinner: there it is the way that counts, not the wall [D]. */
const throatShare = (s: number): number => mix(0.45, 1, smoothstep(7, 15, s));

/** Layers at depth `s` (cm), written into `out`. */
export function layersAt(s: number, out: LayerThickness): LayerThickness {
  const stomach = smoothstep(DEPTH.egj, DEPTH.egj + 3, s);
  const sphincter = smoothstep(36.8, 38.4, s) * (1 - smoothstep(40.2, 41.6, s));
  const pylorus = smoothstep(PYLORUS_CM - 4, PYLORUS_CM, s);
  out.mucosa = mix(WALL_CM.mucosa, STOMACH_CM.mucosa, stomach);
  out.submucosa = WALL_CM.submucosa;
  out.circularMuscle =
    mix(mix(WALL_CM.circularMuscle, STOMACH_CM.circularMuscle, stomach), STOMACH_CM.pyloricMuscle, pylorus) *
    (1 + LES_MUSCLE_GAIN * sphincter);
  out.longitudinalMuscle = WALL_CM.longitudinalMuscle;
  out.adventitia = WALL_CM.adventitia;
  const share = throatShare(s);
  if (share < 1) for (const layer of Object.keys(out) as (keyof LayerThickness)[]) out[layer] *= share;
  return out;
}
