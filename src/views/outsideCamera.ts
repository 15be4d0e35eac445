import type { CameraControls } from '@react-three/drei';
import { Vector3 } from 'three';
import { mix, clamp } from '../math/interpolate';
import { EASES } from '../math/ease';
import type { WorldPoint } from '../organ/coordinates';
import { ORBIT_DISTANCE_CM, orbitOfShot, tidyOrbit, type Orbit } from '../player/orbit';
import type { Session } from '../player/session';
import { cameraPoseBack, createCameraPose } from '../scene/cameraPose';
import type { ShotPose } from '../scene/types';

/** How long the camera takes to come back to the guided shot, ms. */
const RETURN_MS = 800;
/** How often a dragged camera is told to whoever follows it (link, second window), ms. */
const TELL_MS = 80;
const RADIANS = Math.PI / 180;

type Controls = CameraControls;

/**
 * The outside camera: guided by the shot, or free in a person's hand. The free camera is one absolute pose in the
 * session (so it can be linked to); giving it up glides back, or cuts where less motion is wanted.
 */
export class OutsideCamera {
  readonly #session: Session;
  #controls: Controls | null = null;
  #applied: Orbit | null = null;
  #shot: Readonly<ShotPose> | null = null;
  /** How many times as far as composed the camera stands, so that a narrow picture holds what the shot frames. */
  #back = 1;
  #glideFromMs: number | null = null;
  #toldMs = Number.NEGATIVE_INFINITY;
  readonly #from = { position: new Vector3(), target: new Vector3() };
  /** The guided pose the controls were told last. */
  readonly #guided = { position: new Vector3(Number.NaN), target: new Vector3() };
  readonly #pose = createCameraPose();
  readonly #v = new Vector3();
  readonly #target = new Vector3();

  constructor(session: Session) {
    this.#session = session;
  }

  /** @returns the undo. */
  attach(controls: Controls): () => void {
    this.#controls = controls;
    const take = (): void => this.#take();
    const settle = (): void => this.#settle();
    const told = (): void => {
      if (performance.now() - this.#toldMs >= TELL_MS) this.#settle();
    };
    controls.addEventListener('controlstart', take);
    controls.addEventListener('control', told);
    controls.addEventListener('controlend', settle);
    controls.addEventListener('rest', settle);
    return () => {
      controls.removeEventListener('controlstart', take);
      controls.removeEventListener('control', told);
      controls.removeEventListener('controlend', settle);
      controls.removeEventListener('rest', settle);
      this.#controls = null;
    };
  }

  /**
   * Poses the camera for this frame.
   * @param back how many times as far as composed it stands: see `standBack`.
   * @returns whether it still moves by itself and wants another frame.
   */
  update(shot: Readonly<ShotPose>, back: number): boolean {
    const controls = this.#controls;
    this.#shot = shot;
    const otherBack = this.#back !== back;
    this.#back = back;
    if (!controls) return false;
    // Or the first turn of the wheel would throw whoever stands back to where a wide picture ends.
    controls.minDistance = ORBIT_DISTANCE_CM.min * back;
    controls.maxDistance = ORBIT_DISTANCE_CM.max * back;
    const { orbit, explore, quiz, reducedMotion } = this.#session.getState();
    // In named views a hand points; turning is a step of its own.
    controls.enabled = quiz === null && (explore === null || explore.free);
    if (orbit) {
      if (orbit !== this.#applied)
        this.#applyOrbit(controls, orbit, !reducedMotion && this.#applied !== null);
      else if (otherBack) this.#applyOrbit(controls, orbit, false);
      return false;
    }
    if (this.#applied) {
      this.#applied = null;
      controls.getPosition(this.#from.position);
      controls.getTarget(this.#from.target);
      this.#glideFromMs = reducedMotion ? null : performance.now();
    }
    return this.#guide(controls, shot, back);
  }

  /** Distance of the camera from what it looks at, cm, in a picture of the composed shape. */
  distanceCm(): number {
    return (this.#controls?.distance ?? 0) / this.#back;
  }

  /** Writes what the camera looks at, cm in the world. */
  lookedAt(out: WorldPoint): void {
    const { x, y, z } = this.#controls?.getTarget(this.#target) ?? this.#target;
    out.x = x;
    out.y = y;
    out.z = z;
  }

  #guide(controls: Controls, shot: Readonly<ShotPose>, back: number): boolean {
    const { position, target } = cameraPoseBack(shot, back, this.#pose);
    const { position: p, target: q } = this.#from;
    const share =
      this.#glideFromMs === null ? 1 : clamp((performance.now() - this.#glideFromMs) / RETURN_MS, 0, 1);
    const u = EASES.smooth(share);
    if (share >= 1) this.#glideFromMs = null;
    const between = (a: number, b: number): number => (u >= 1 ? b : mix(a, b, u));
    this.#v.set(between(p.x, position.x), between(p.y, position.y), between(p.z, position.z));
    this.#target.set(between(q.x, target.x), between(q.y, target.y), between(q.z, target.z));
    // The controls ask for a frame each time they are told a pose: only a new one is worth telling.
    if (!this.#v.equals(this.#guided.position) || !this.#target.equals(this.#guided.target)) {
      this.#guided.position.copy(this.#v);
      this.#guided.target.copy(this.#target);
      const { x, y, z } = this.#v;
      void controls.setLookAt(x, y, z, this.#target.x, this.#target.y, this.#target.z, false);
      controls.update(0);
    }
    return this.#glideFromMs !== null;
  }

  #applyOrbit(controls: Controls, orbit: Orbit, smooth: boolean): void {
    this.#applied = orbit;
    this.#guided.position.setX(Number.NaN);
    const azimuth = orbit.azimuthDeg * RADIANS;
    const elevation = orbit.elevationDeg * RADIANS;
    const distance = orbit.distanceCm * this.#back;
    const level = Math.cos(elevation) * distance;
    void controls.setLookAt(
      orbit.targetX + Math.sin(azimuth) * level,
      orbit.targetY + Math.sin(elevation) * distance,
      orbit.targetZ + Math.cos(azimuth) * level,
      orbit.targetX,
      orbit.targetY,
      orbit.targetZ,
      smooth,
    );
    controls.update(0);
  }

  /** A hand on the picture takes the camera over where it stands. */
  #take(): void {
    if (this.#session.getState().orbit || !this.#shot) return;
    this.#glideFromMs = null;
    this.#guided.position.setX(Number.NaN);
    this.#applied = orbitOfShot(this.#shot);
    this.#session.setState({ orbit: this.#applied });
  }

  /** Where the hand leads or left it is what the session and the link say. */
  #settle(): void {
    const controls = this.#controls;
    if (!controls || !this.#session.getState().orbit) return;
    this.#toldMs = performance.now();
    controls.getPosition(this.#v);
    controls.getTarget(this.#target);
    const offset = this.#v.sub(this.#target);
    const distance = offset.length() || 1;
    const orbit = tidyOrbit({
      azimuthDeg: Math.atan2(offset.x, offset.z) / RADIANS,
      elevationDeg: Math.asin(clamp(offset.y / distance, -1, 1)) / RADIANS,
      distanceCm: distance / this.#back,
      targetX: this.#target.x,
      targetY: this.#target.y,
      targetZ: this.#target.z,
    });
    this.#applied = orbit;
    this.#session.setState({ orbit });
  }
}
