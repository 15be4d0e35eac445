import {
  Color,
  Group,
  Mesh,
  PerspectiveCamera,
  Scene,
  type Material,
  type MeshStandardMaterial,
  type Object3D,
} from 'three';
import { BOUNDARY } from '../../organ/coordinates';
import { PATCH_END_CM, PATCH_START_CM } from '../../organ/stomach';
import type { Tissue } from '../../organ/tissue';
import type { Quality } from '../../player/quality';
import { bleedingAt, createBleeding, stainOf } from '../../scene/bleeding';
import { CLIP_ROWS } from '../../scene/clips';
import { columnOf, type FluidBody } from '../../scene/tissueOf';
import type { ScopePath } from '../../scene/scopePath';
import { createTipPose, tipPoseAt } from '../../scene/tipPose';
import type { ToolPose } from '../../scene/toolPose';
import type { Programme, SceneState } from '../../scene/types';
import { createVessel, vesselAt } from '../../scene/vessel';
import { BloodMeshes } from '../bloodMeshes';
import { ClipMeshes } from '../clipMeshes';
import type { DetailTextures } from '../detailTexture';
import { FluidMesh } from '../fluidMesh';
import { partOf, type Models } from '../loadModels';
import { plainIn } from '../plainMaterial';
import { ScopeMeshes } from '../scopeMeshes';
import { StrandMesh } from '../strandMesh';
import { entryDepths, wallMaterial, wholeCut, type CutUniforms } from '../tissueMaterials';
import { ToolMeshes } from '../toolMeshes';
import { VesselMesh } from '../vesselMesh';
import type { WallUniforms } from '../wallTextures';
import { createNearRows, nearSheet } from './nearSheet';
import { scopeLights } from './scopeLights';
import { allThroughLens } from './throughLens';

/** Half the arc over which the tunnel's surfaces are drawn, radians. */
const TUNNEL_HALF_ARC = 1.3;
/** The endoscope's own shaft comes into its picture only when it has turned back this far. */
const SHAFT_FROM = 0.25;

/** The lens looks through the clear hood along its wall, where the whole of it would be a white veil. */
const HOOD_VEIL = 0.3;

/** Surfaces of the wall, and the side they are seen from. */
const SURFACES = {
  lumen: { boundary: BOUNDARY.lumen, towardLumen: true },
  tunnelRoof: { boundary: BOUNDARY.tunnelRoof, towardLumen: false },
  tunnelFloor: { boundary: BOUNDARY.tunnelFloor, towardLumen: true },
} as const;
/** Rows ahead of the lens, and columns round lumen and tunnel. */
const GRIDS: Readonly<Record<Quality, { rows: number; lumen: number; tunnel: number }>> = {
  high: { rows: 112, lumen: 97, tunnel: 57 },
  modest: { rows: 96, lumen: 73, tunnel: 41 },
  software: { rows: 52, lumen: 49, tunnel: 29 },
};
/** The lens sees this far along a hollow organ, cm; a little behind it begins what its wide field takes in. */
const REACH_CM = { behind: 0.5, ahead: 22 };
/** From here on it stands in the stomach and may look any way: the rows are spread over all of it. */
const STOMACH_CM = { from: 41.2, rows: 36 };

/** Past this depth, cm, ring, lips and teeth lie behind the endoscope. */
const IN_MOUTH_CM = 2;

/** A copy with materials of its own: what is done to them is not done to the other view's. Geometry is shared. */
function ownCopy<T extends Object3D>(object: T): T {
  const copy = object.clone(true) as T;
  const made = new Map<Material, Material>();
  copy.traverse((child) => {
    if (!(child instanceof Mesh)) return;
    const shared = child.material as Material;
    const own = made.get(shared) ?? shared.clone();
    made.set(shared, own);
    child.material = own;
  });
  return copy;
}

/** Held right before the lens, pale plastic would drown all else in its light [D]. */
const TOOL_SHADE = 0.6;
const STEEL = new Color('#b9bfc4');

function dim(object: Object3D): void {
  const done = new Set<Material>();
  object.traverse((child) => {
    if (!(child instanceof Mesh) || done.has(child.material as Material)) return;
    const material = child.material as MeshStandardMaterial;
    done.add(material);
    material.color.multiplyScalar(TOOL_SHADE);
    // There is no room to mirror in there: polished metal would be black.
    if (material.metalness > 0.5) {
      material.metalness = 0.3;
      material.roughness = 0.38;
      material.color.lerp(STEEL, 0.6);
    }
  });
}

/** From within nothing is seen of what lies round the organ. */
type ScopeModels = Omit<Models, 'neighbors'>;

/** Copies of what the endoscope's camera may see. */
export const ownModels = (models: ScopeModels): ScopeModels => ({
  organ: ownCopy(models.organ),
  endoscope: ownCopy(models.endoscope),
  tools: ownCopy(models.tools),
});

/** What the endoscope's camera sees: the closed organ, the endoscope's own tools, and no light but its own. */
export class ScopeWorld {
  readonly scene = new Scene();
  readonly camera = new PerspectiveCamera();
  readonly pose = createTipPose();
  readonly #cut: CutUniforms = wholeCut();
  readonly #rows = createNearRows();
  readonly #lumen: Mesh;
  readonly #mouth: Object3D;
  readonly #sheets: readonly Mesh[];
  readonly #endoscope: ScopeMeshes;
  readonly #shaft: readonly Object3D[];
  readonly #tools: ToolMeshes;
  readonly #clips: readonly ClipMeshes[];
  readonly #strands: StrandMesh;
  readonly #vessel: VesselMesh;
  readonly #vesselNow = createVessel();
  readonly #blood: BloodMeshes;
  readonly #arc = { start: 0, end: 0 };
  readonly bleeding = createBleeding();
  readonly #column: FluidMesh;
  readonly #fluid: FluidBody = { topCm: 0, bottomCm: 0, widestCm: 0, rounded: 0 };

  /** @param models copies of its own; @param wall the field that the outside view samples. */
  constructor(models: ScopeModels, wall: WallUniforms, detail: DetailTextures, quality: Quality) {
    const grid = GRIDS[quality];
    const surface = (name: keyof typeof SURFACES): Mesh => {
      const { boundary, towardLumen } = SURFACES[name];
      const columns = name === 'lumen' ? grid.lumen : grid.tunnel;
      const material = wallMaterial(name, wall, this.#cut, detail, quality, this.#rows);
      return new Mesh(nearSheet(grid.rows, columns, boundary, towardLumen), material);
    };
    this.#lumen = surface('lumen');
    this.#sheets = [surface('tunnelRoof'), surface('tunnelFloor')];
    this.#column = new FluidMesh(partOf(models.organ, 'fluid'), wall, quality);
    this.#strands = new StrandMesh(wall, this.#cut.uTunnelArc, quality);
    this.#vessel = new VesselMesh(wall, this.#cut.uTunnelArc);
    this.#blood = new BloodMeshes(quality, true);
    plainIn(quality, models.endoscope);
    plainIn(quality, models.tools);
    this.#mouth = partOf(models.tools, 'mouthPiece');
    dim(models.tools);
    this.#shaft = [partOf(models.endoscope, 'shaft'), partOf(models.endoscope, 'tip')];
    this.#endoscope = new ScopeMeshes(models.endoscope, HOOD_VEIL);
    this.#tools = new ToolMeshes(models.tools);
    this.#clips = CLIP_ROWS.map((row) => new ClipMeshes(row, () => this.#tools.placedClip()));
    const content = new Group();
    content.add(
      this.#lumen,
      this.#mouth,
      ...this.#sheets,
      this.#column.object,
      this.#strands.object,
      this.#vessel.object,
      this.#blood.object,
      this.#endoscope.object,
      this.#tools.object,
      ...this.#clips.map(({ object }) => object),
    );
    allThroughLens(content);
    this.camera.add(scopeLights());
    this.camera.matrixAutoUpdate = false;
    this.scene.add(content, this.camera);
  }

  /** Poses what the camera sees, and the camera. The wall field itself is sampled once, by the outside view's world. */
  update(
    state: SceneState,
    { caseParameters }: Programme,
    { tissue, path, toolPose }: { tissue: Tissue; path: ScopePath; toolPose: ToolPose },
  ): void {
    const { workTheta } = tissue;
    this.#cut.uArc.value = [workTheta, workTheta + 2 * Math.PI];
    this.#cut.uTunnelArc.value = [workTheta - TUNNEL_HALF_ARC, workTheta + TUNNEL_HALF_ARC];
    this.#cut.uEntry.value = entryDepths(tissue);
    this.#mouth.visible = state.values.tipDepthCm < IN_MOUTH_CM;
    this.#spreadRows(state.values.tipDepthCm, state.values.scopeRoute > 0.5);
    const worked = tissue.tunnelEndCm > tissue.entryCm + 0.02 || tissue.incisionCm > 0.02;
    for (const sheet of this.#sheets) sheet.visible = worked;
    this.#endoscope.update(path);
    const turned = state.values.retroflexion > SHAFT_FROM;
    for (const part of this.#shaft) part.visible = turned;
    this.#tools.update(state, toolPose);
    for (const clips of this.#clips) clips.update(tissue, caseParameters);
    this.#strands.update(tissue, caseParameters);
    this.#vessel.update(vesselAt(state, tissue, this.#vesselNow));
    [this.#arc.start, this.#arc.end] = this.#cut.uTunnelArc.value;
    this.#blood.update(bleedingAt(state, this.bleeding), tissue, this.#arc);
    this.#cut.uStain.value = stainOf(this.bleeding);
    this.#column.update(columnOf(state, this.#fluid));
    tipPoseAt(path, this.pose);
    const { position: p, forward: f, up: u, right: r } = this.pose;
    // prettier-ignore
    this.camera.matrix.set(
      r.x, u.x, -f.x, p.x,
      r.y, u.y, -f.y, p.y,
      r.z, u.z, -f.z, p.z,
      0, 0, 0, 1,
    );
    this.camera.updateMatrixWorld(true);
  }

  #spreadRows(tipCm: number, inTunnel: boolean): void {
    const from = Math.max(PATCH_START_CM, tipCm - REACH_CM.behind);
    if (tipCm > STOMACH_CM.from && !inTunnel) this.#rows.uRows.value.set(STOMACH_CM.rows, PATCH_END_CM, 1);
    else this.#rows.uRows.value.set(from, Math.min(PATCH_END_CM, tipCm + REACH_CM.ahead), 2);
  }

  dispose(): void {
    for (const { geometry } of [this.#lumen, ...this.#sheets]) geometry.dispose();
    this.#blood.dispose();
    this.#endoscope.dispose();
  }
}
