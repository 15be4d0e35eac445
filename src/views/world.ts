import { DoubleSide, Group, Mesh, type Material, type Object3D, type Texture } from 'three';
import { PATCH_END_CM } from '../organ/stomach';
import { restingTissue } from '../organ/tissue';
import type { Quality } from '../player/quality';
import type { CaseParameters } from '../procedure/case';
import type { NeighborLooks } from '../procedure/neighbors';
import type { Side } from '../procedure/pairs';
import { WALL_LAYERS } from '../scene/dissection';
import { bleedingAt, createBleeding, stainOf } from '../scene/bleeding';
import { CLIP_ROWS } from '../scene/clips';
import { createDrop, dropAt } from '../scene/drop';
import { createScopePath, scopePathAt } from '../scene/scopePath';
import { bolusOf, columnOf, tissueOf, type FluidBody } from '../scene/tissueOf';
import type { TipPose } from '../scene/tipPose';
import { createToolPose, toolPoseAt } from '../scene/toolPose';
import { createVessel, vesselAt } from '../scene/vessel';
import type { Programme, SceneState } from '../scene/types';
import { tunnelArc, visibleArc, WINDOW_HALF_ARC, windowDepths } from '../scene/wedge';
import { BloodMeshes } from './bloodMeshes';
import { ClipMeshes } from './clipMeshes';
import { DropMesh } from './dropMesh';
import type { DetailTextures } from './detailTexture';
import { FluidMesh } from './fluidMesh';
import { partOf, type Models } from './loadModels';
import { dress } from './meshes';
import { LUMEN_COLUMNS } from '../organ/grid';
import { NeighborMeshes } from './neighborMeshes';
import { OtherTreatmentMeshes } from './otherTreatmentMeshes';
import { plainIn } from './plainMaterial';
import { ConeMesh } from './scope/coneMesh';
import { ownModels, ScopeWorld } from './scope/scopeWorld';
import { ScopeMeshes } from './scopeMeshes';
import { sectionGeometry } from './sectionGeometry';
import { DissectionMeshes } from './dissectionMeshes';
import {
  entryDepths,
  NO_SECTION_CM,
  wallMaterial,
  wholeCut,
  type CutUniforms,
  type WallSurface,
} from './tissueMaterials';
import { TensionMeshes } from './tensionMeshes';
import { StrandMesh } from './strandMesh';
import { StreamMesh } from './streamMesh';
import { ToolMeshes } from './toolMeshes';
import { VesselMesh } from './vesselMesh';
import { SideFields } from './sideFields';
import { uniformsLike, WallTextures, type WallUniforms } from './wallTextures';

const SURFACES = [
  'lumen',
  'outer',
  'tunnelRoof',
  'tunnelFloor',
  'cutFaceStart',
  'cutFaceEnd',
] as const satisfies readonly WallSurface[];

/** Half the arc over which the tunnel's surfaces are drawn, radians: beyond the widest the wall field makes a tunnel. */
const TUNNEL_HALF_ARC = 1.3;
/** Farther than this before the teeth the endoscope is not in the picture at all, cm. */
const AWAY_CM = -7.9;
/** What is left of a column where the organ was cut across. */
function standingBelow(column: FluidBody, sectionCm: number | null): FluidBody {
  column.topCm = Math.max(column.topCm, sectionCm ?? column.topCm);
  return column;
}

/** Columns round the lumen of the face at the organ's end: it is small in every picture. */
const END_COLUMNS = { high: 33, modest: 33, software: 17 } as const;
/** Those of the luminal surface that the tier's model has. */
const lumenColumns = (quality: Quality): number => LUMEN_COLUMNS[quality === 'software' ? 'light' : 'full'];
/** A wedge narrower than this shows no cut faces, radians. */
const LEAST_WEDGE = 0.01;

/** Everything that is drawn in the outside view, posed from the instant. Knows three, knows nothing of React. */
export class World {
  readonly object = new Group();
  readonly tissue = restingTissue();
  readonly path = createScopePath();
  readonly toolPose = createToolPose();
  readonly #wall = new WallTextures();
  readonly #sides = new SideFields(this.#wall);
  /** Of the field that is drawn now; every material has these. */
  readonly #shown: WallUniforms = uniformsLike(this.#wall);
  readonly #detail: DetailTextures;
  readonly #cut: CutUniforms = wholeCut();
  readonly #surfaces = new Map<WallSurface, Object3D>();
  readonly #lumen: Material;
  readonly #lumenSide: Material['side'];
  readonly #scope: ScopeMeshes;
  readonly #tools: ToolMeshes;
  readonly #clips: readonly ClipMeshes[];
  readonly #column: FluidMesh;
  readonly #bolus: FluidMesh;
  readonly #strands: StrandMesh;
  readonly #vessel: VesselMesh;
  readonly #vesselNow = createVessel();
  readonly #blood: BloodMeshes;
  readonly #bleedingNow = createBleeding();
  readonly #stream: StreamMesh;
  readonly #drop: DropMesh;
  readonly #dropNow = createDrop();
  readonly #dissection: DissectionMeshes;
  readonly #otherTreatments: OtherTreatmentMeshes;
  readonly #tension: TensionMeshes;
  readonly #neighbors: NeighborMeshes;
  readonly #makeScope: () => ScopeWorld;
  #scopeWorld: ScopeWorld | null = null;
  readonly #cone = new ConeMesh();
  readonly #arc = { start: 0, end: 0 };
  readonly #tunnelArc = { start: 0, end: 0 };
  readonly #fluid: FluidBody = { topCm: 0, bottomCm: 0, widestCm: 0, rounded: 0 };

  constructor(
    models: Models,
    detail: DetailTextures,
    readonly quality: Quality,
  ) {
    this.#detail = detail;
    const forScope = ownModels(models);
    this.#makeScope = () => new ScopeWorld(forScope, this.#shown, detail, quality);
    const translucent = quality !== 'software';
    const materialOf = (surface: WallSurface): Material =>
      wallMaterial(surface, this.#shown, this.#cut, this.#detail, quality);
    this.#lumen = materialOf('lumen');
    this.#lumenSide = this.#lumen.side;
    for (const surface of SURFACES) {
      const part = partOf(models.organ, surface);
      dress(part, surface === 'lumen' ? this.#lumen : materialOf(surface));
      this.#surfaces.set(surface, part);
      this.object.add(part);
    }
    // The glass lid is the roof's sheet drawn at the luminal surface.
    const lid = translucent && this.#surfaces.get('tunnelRoof')?.clone(true);
    if (lid) {
      dress(lid, materialOf('lid'));
      this.#surfaces.set('lid', lid);
      this.object.add(lid);
    }
    this.#dissection = new DissectionMeshes(
      { in: this.#surfaces.get('lumen')!, out: this.#surfaces.get('outer')! },
      lumenColumns(quality),
      (surface, uSheet) =>
        wallMaterial(surface, this.#shown, { ...this.#cut, uSheet }, this.#detail, quality),
    );
    this.object.add(this.#dissection.object, this.#end(quality));
    const fluid = partOf(models.organ, 'fluid');
    this.#column = new FluidMesh(fluid, this.#shown, quality);
    this.#bolus = new FluidMesh(fluid, this.#shown, quality);
    this.#stream = new StreamMesh(this.#shown, quality);
    this.#strands = new StrandMesh(this.#shown, this.#cut.uTunnelArc, quality);
    this.#vessel = new VesselMesh(this.#shown, this.#cut.uTunnelArc);
    this.#blood = new BloodMeshes(quality);
    this.#drop = new DropMesh(quality);
    this.#otherTreatments = new OtherTreatmentMeshes(quality, detail.muscle);
    this.#tension = new TensionMeshes(quality);
    plainIn(quality, models.endoscope);
    plainIn(quality, models.tools);
    partOf(models.endoscope, 'cap').visible = translucent;
    this.#scope = new ScopeMeshes(models.endoscope);
    this.#tools = new ToolMeshes(models.tools);
    this.#clips = CLIP_ROWS.map((row) => new ClipMeshes(row, () => this.#tools.placedClip()));
    this.#neighbors = new NeighborMeshes(models.neighbors, quality);
    this.object.add(this.#neighbors.object);
    this.object.add(
      this.#column.object,
      this.#bolus.object,
      this.#stream.object,
      this.#strands.object,
      this.#vessel.object,
      this.#blood.object,
      this.#drop.object,
      this.#scope.object,
      this.#tools.object,
      ...this.#clips.map(({ object }) => object),
      this.#cone.object,
      this.#otherTreatments.object,
      this.#tension.object,
    );
  }

  /** Poses everything for the instant: tissue, wall textures, endoscope, tool, clips, fluid, wedge. */
  update(state: SceneState, { caseParameters }: Programme): void {
    this.#update(state, caseParameters, this.#wall);
  }

  /** The same for one organ of a pair, which has a wall field and a case of its own. */
  updateSide(side: Side, state: SceneState, caseParameters: CaseParameters): void {
    this.#update(state, caseParameters, this.#sides.of(side));
  }

  /** Lets go of what was made for any side but these. */
  keepSides(sides: readonly Side[]): void {
    this.#sides.keep(sides);
  }

  /** Textures on the graphics card that no material holds at this moment. */
  textures(): Texture[] {
    return this.#sides.textures();
  }

  #update(state: SceneState, caseParameters: CaseParameters, field: WallTextures): void {
    const { tissue, path, toolPose } = this;
    tissueOf(state, caseParameters, tissue);
    field.update(tissue);
    field.showIn(this.#shown);
    scopePathAt(state, tissue, path);
    this.#scope.object.visible = state.values.tipDepthCm > AWAY_CM;
    this.#scope.update(path);
    toolPoseAt(state, tissue, path, toolPose);
    this.#tools.update(state, toolPose);
    for (const clips of this.#clips)
      clips.update(tissue, caseParameters, state.dissection.sectionCm ?? undefined);
    this.#strands.update(tissue, caseParameters);
    this.#vessel.update(vesselAt(state, tissue, this.#vesselNow));
    this.#column.update(standingBelow(columnOf(state, this.#fluid), state.dissection.sectionCm));
    this.#bolus.update(bolusOf(state, this.#fluid));
    this.#stream.update(tissue.swallowed);
    this.#drop.update(dropAt(state, caseParameters, this.#dropNow));
    this.#otherTreatments.update(state, tissue);
    this.#tension.update(state);
    this.#cutAway(state, caseParameters);
    const bleeding = bleedingAt(state, this.#bleedingNow);
    this.#blood.update(bleeding, tissue, this.#tunnelArc);
    this.#cut.uStain.value = stainOf(bleeding);
    this.#dissect(state);
  }

  /** What the endoscope's camera sees at the instant last posed; made when it is first asked for. */
  scopeView(state: SceneState, programme: Programme): ScopeWorld {
    this.#scopeWorld ??= this.#makeScope();
    this.#scopeWorld.update(state, programme, this);
    return this.#scopeWorld;
  }

  /** The cone of what the camera sees, in the outside view. null: nobody looks through it. */
  showCone(pose: TipPose | null): void {
    this.#cone.update(pose);
  }

  /**
   * Neighbors fade as the camera comes near.
   * @param distanceCm of the camera from what it looks at. @param choice what a person wants to see of them.
   * @param told whether those of the shot are drawn as well: beside each other, organs would stand in their way.
   */
  updateNeighbors(distanceCm: number, state: SceneState, choice: NeighborLooks = {}, told = true): void {
    const context = told ? state.values.context : 0;
    this.#neighbors.swell(state.values.abdominalGas);
    this.#neighbors.update(state.shot.neighbors, context, distanceCm, choice);
  }

  dispose(): void {
    this.#sides.keep([]);
    this.#wall.dispose();
    for (const texture of Object.values(this.#detail)) texture.dispose();
    this.#blood.dispose();
    this.#stream.dispose();
    this.#otherTreatments.dispose();
    this.#tension.dispose();
    this.#dissection.dispose();
    this.#scope.dispose();
    this.#scopeWorld?.dispose();
    this.#cone.dispose();
  }

  #cutAway(state: SceneState, caseParameters: CaseParameters): void {
    const { tissue } = this;
    const arc = visibleArc(state.shot, this.#arc);
    const tunnel = tunnelArc(arc, tissue.workTheta, TUNNEL_HALF_ARC, this.#tunnelArc);
    this.#cut.uArc.value = [arc.start, arc.end];
    this.#cut.uTunnelArc.value = [tunnel.start, tunnel.end];
    this.#cut.uCut.value = [arc.end, arc.start];
    this.#cut.uEntry.value = entryDepths(tissue);
    const { ghostLid } = state.shot;
    this.#cut.uWindow.value = [...windowDepths(caseParameters), WINDOW_HALF_ARC, ghostLid];
    this.#show('lid', ghostLid > 0.01 && tunnel.end > tunnel.start);
    const cut = state.shot.wedgeWidth > LEAST_WEDGE;
    this.#show('cutFaceStart', cut);
    this.#show('cutFaceEnd', cut);
    this.#sideOfLumen(tissue.injuryCm > 0);
    const worked = tissue.tunnelEndCm > tissue.entryCm + 0.02 || tissue.incisionCm > 0.02;
    this.#show('tunnelRoof', worked && tunnel.end > tunnel.start);
    this.#show('tunnelFloor', worked && tunnel.end > tunnel.start);
  }

  /** A processor draws the mucosa from the lumen's side alone; past the lips of a tear its back is seen. */
  #sideOfLumen(torn: boolean): void {
    const material = this.#lumen;
    const side = torn ? DoubleSide : this.#lumenSide;
    if (material.side === side) return;
    material.side = side;
    material.needsUpdate = true;
  }

  /** Takes away what the instant does not show of the wall. */
  #dissect({ dissection }: SceneState): void {
    const { layers, sectionCm } = dissection;
    this.#cut.uSection.value = sectionCm ?? NO_SECTION_CM;
    this.#cut.uShown.value = WALL_LAYERS.map((layer) => (layers[layer] === 'shown' ? 1 : 0));
    this.#dissection.update(dissection);
    this.#show('lumen', layers.mucosa === 'shown');
    this.#show('outer', layers.adventitia === 'shown');
    // The tunnel lies in the submucosa: without it the muscle is laid bare all round.
    if (layers.submucosa !== 'shown') this.#show('tunnelRoof', false);
    if (layers.submucosa !== 'shown' || layers.circularMuscle !== 'shown') this.#show('tunnelFloor', false);
    // What hangs in the opened tunnel would hang in the air where the wall was cut off.
    const whole = layers.submucosa === 'shown' && sectionCm === null;
    this.#strands.object.visible &&= whole;
    this.#vessel.object.visible &&= whole;
    this.#blood.object.visible &&= whole;
    this.#stream.object.visible &&= sectionCm === null;
    // The endoscope comes from above, where nothing is left.
    this.#scope.object.visible &&= sectionCm === null;
    this.#tools.object.visible = sectionCm === null;
  }

  /** Where the organ goes on into the duodenum, which is not drawn, its wall is closed: nobody looks in between its layers. */
  #end(quality: Quality): Mesh {
    const cut = { ...this.#cut, uSection: { value: PATCH_END_CM - 0.01 } };
    const end = new Mesh(
      sectionGeometry(END_COLUMNS[quality], lumenColumns(quality)),
      wallMaterial('section', this.#shown, cut, this.#detail, quality),
    );
    end.frustumCulled = false;
    return end;
  }

  #show(surface: WallSurface, visible: boolean): void {
    const part = this.#surfaces.get(surface);
    if (part) part.visible = visible;
  }
}
