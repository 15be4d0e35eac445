import {
  BufferGeometry,
  CatmullRomCurve3,
  DoubleSide,
  Group,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector3,
  type Material,
  type Texture,
} from 'three';
import { LAYER_COLORS } from '../organ/palette';
import type { Tissue } from '../organ/tissue';
import type { Quality } from '../player/quality';
import {
  aroundAxis,
  balloonDepthCm,
  balloonRadiusCm,
  CATHETER_RADIUS_CM,
  DOSES,
  dosePoint,
  doseRadiusCm,
  doseTheta,
  lumenRadiusCm,
  needleOut,
  outerCutPoint,
  stitchPoints,
  wrapPoint,
} from '../scene/otherTreatments';
import type { SceneState } from '../scene/types';
import { foldMaterial } from './foldMaterial';
import { acrossFlat, Sheet } from './sheet';

const COLORS = {
  catheter: '#e9edf0',
  balloon: '#cfe3ee',
  toxin: '#7d9fd6',
  stitch: '#21365c',
} as const;

/** Farther than this before the teeth the catheter is not in the picture, cm. */
const AWAY_CM = -7.9;
const NEEDLE_RADIUS_CM = 0.035;
const STITCHES = 3;
const STITCH_RADIUS_CM = 0.045;
/** About how large the fold is, for fibers as wide as the stomach's. */
const FOLD_CM = { along: 4, across: 6 } as const;

/** Gives a mesh the shape of a thread through these points, in place of what it was. */
function thread(mesh: Mesh, points: Vector3[], segments: number, radiusCm: number, sides: number): void {
  mesh.geometry.dispose();
  mesh.geometry = new TubeGeometry(new CatmullRomCurve3(points), segments, radiusCm, sides);
}

const TURN = 2 * Math.PI;

/** What the chapter of the other treatments shows; made when it is first shown. */
export class OtherTreatmentMeshes {
  readonly object = new Group();
  readonly #quality: Quality;
  readonly #muscle: Texture;
  #parts: ReturnType<OtherTreatmentMeshes['make']> | null = null;
  #drawn = '';
  readonly #point = { x: 0, y: 0, z: 0 };
  readonly #from = new Vector3();
  readonly #over = new Vector3();
  readonly #to = new Vector3();

  /** @param muscle detail of the muscle, which the fold of the stomach shows on its outside as well. */
  constructor(quality: Quality, muscle: Texture) {
    this.#quality = quality;
    this.#muscle = muscle;
  }

  update({ values }: SceneState, tissue: Tissue): void {
    const { catheterTipCm, balloonFill, toxinDoses, toxinEffect, outerCutCm, wrap } = values;
    const shown = catheterTipCm > AWAY_CM || toxinDoses > 0 || outerCutCm > 0.05 || wrap > 0.01;
    this.object.visible = shown;
    if (!shown) return;
    const parts = (this.#parts ??= this.make());
    // Everything here depends on the tissue and on these.
    const key = [
      catheterTipCm,
      balloonFill,
      toxinDoses,
      toxinEffect,
      outerCutCm,
      wrap,
      tissue.lesRadiusCm,
    ].join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#catheter(catheterTipCm, balloonFill, tissue);
    this.#doses(catheterTipCm, toxinDoses, toxinEffect, tissue);
    parts.gap.mesh.visible = parts.rim.mesh.visible = outerCutCm > 0.05;
    if (parts.gap.mesh.visible) {
      parts.rim.write((along, across, out) =>
        outerCutPoint(along, 2 * across - 1, outerCutCm, 1.35, 0.015, tissue, out),
      );
      parts.gap.write((along, across, out) =>
        outerCutPoint(along, 2 * across - 1, outerCutCm, 1, 0.035, tissue, out),
      );
    }
    parts.fold.mesh.visible = wrap > 0.01;
    if (parts.fold.mesh.visible)
      parts.fold.write((along, around, out) => {
        // Once round the fold: over its outer face to the edge, and back along the organ.
        const outer = around < 0.5;
        wrapPoint(along, acrossFlat(around), wrap, outer ? 1 : 0, tissue, out);
      });
    parts.stitches.forEach((stitch, i) => {
      stitch.visible = wrap > 0.97;
      if (!stitch.visible) return;
      stitchPoints(0.22 + (0.56 * i) / (STITCHES - 1), tissue, this.#from, this.#over, this.#to);
      thread(stitch, [this.#from, this.#over, this.#to], 8, STITCH_RADIUS_CM, 6);
    });
  }

  dispose(): void {
    this.object.traverse((child) => {
      if (child instanceof Mesh) (child.geometry as BufferGeometry).dispose();
    });
  }

  private make() {
    const light = this.#quality === 'software';
    const made = (color: string, more: { opacity?: number; roughness?: number } = {}): Material => {
      const shared = { color, side: DoubleSide };
      if (light) return new MeshLambertMaterial(shared);
      const { opacity = 1, roughness = 0.5 } = more;
      return new MeshStandardMaterial({
        ...shared,
        roughness,
        ...(opacity < 1 && { transparent: true, opacity, depthWrite: false }),
      });
    };
    const [rows, columns] = light ? [22, 16] : [56, 36];
    const parts = {
      catheter: new Sheet(light ? 40 : 90, 12, made(COLORS.catheter)),
      balloon: new Sheet(rows, columns, made(COLORS.balloon, { opacity: 0.62, roughness: 0.18 })),
      rim: new Sheet(rows, columns, made(LAYER_COLORS.longitudinalMuscle)),
      gap: new Sheet(rows, columns, made(LAYER_COLORS.mucosa)),
      fold: new Sheet(rows, columns * 2, foldMaterial(this.#muscle, this.#quality)),
      doses: Array.from(
        { length: DOSES },
        () => new Mesh(new SphereGeometry(1, 20, 14), made(COLORS.toxin, { opacity: 0.85 })),
      ),
      stitches: Array.from({ length: STITCHES }, () => new Mesh(new BufferGeometry(), made(COLORS.stitch))),
      needle: new Mesh(new BufferGeometry(), made('#aeb8c2', { roughness: 0.25 })),
    };
    parts.fold.measure((along, around, out) => {
      out.x = FOLD_CM.along * along;
      out.y = FOLD_CM.across * acrossFlat(around);
    });
    this.object.add(
      parts.catheter.mesh,
      parts.balloon.mesh,
      parts.rim.mesh,
      parts.gap.mesh,
      parts.fold.mesh,
      parts.needle,
      ...parts.doses,
      ...parts.stitches,
    );
    return parts;
  }

  #catheter(tipCm: number, fill: number, tissue: Tissue): void {
    const { catheter, balloon } = this.#parts!;
    catheter.mesh.visible = tipCm > AWAY_CM;
    balloon.mesh.visible = catheter.mesh.visible && fill > 0.01;
    if (catheter.mesh.visible)
      catheter.write((along, around, out) =>
        aroundAxis(
          AWAY_CM + (tipCm - AWAY_CM) * along,
          TURN * around,
          along === 1 ? 0 : CATHETER_RADIUS_CM,
          out,
        ),
      );
    if (balloon.mesh.visible)
      balloon.write((along, around, out) => {
        const s = balloonDepthCm(along);
        aroundAxis(s, TURN * around, balloonRadiusCm(s, fill, lumenRadiusCm(s, tissue)), out);
      });
  }

  #doses(tipCm: number, doses: number, effect: number, tissue: Tissue): void {
    const { doses: balls, needle } = this.#parts!;
    balls.forEach((ball, i) => {
      const radius = doseRadiusCm(i, doses, effect);
      ball.visible = radius > 0.02;
      if (!ball.visible) return;
      dosePoint(i, tissue, this.#point);
      ball.position.set(this.#point.x, this.#point.y, this.#point.z);
      ball.scale.setScalar(radius);
    });
    const out = tipCm > AWAY_CM ? needleOut(doses) : 0;
    needle.visible = out > 0.05;
    if (!needle.visible) return;
    const index = Math.min(DOSES - 1, Math.floor(doses));
    aroundAxis(tipCm - 0.2, doseTheta(index), CATHETER_RADIUS_CM * 0.5, this.#point);
    this.#from.set(this.#point.x, this.#point.y, this.#point.z);
    dosePoint(index, tissue, this.#point);
    this.#to.set(this.#point.x, this.#point.y, this.#point.z);
    this.#to.lerpVectors(this.#from, this.#to, out);
    thread(needle, [this.#from, this.#to], 2, NEEDLE_RADIUS_CM, 8);
  }
}
