import { Group, Matrix4, Mesh, type MeshStandardMaterial, type Object3D, Quaternion, Vector3 } from 'three';
import type { ToolName } from '../procedure/tracks';
import type { SceneState } from '../scene/types';
import type { ToolPose } from '../scene/toolPose';
import { metalReplacements, polishMetals } from './instrumentMaterials';
import { partOf } from './loadModels';
import { patchMaterial } from './patchMaterial';

const TOOL_NODES = ['needle', 'knife', 'forceps', 'clip'] as const satisfies readonly ToolName[];
/** Half opening of jaws and clip arms at rest open, radians [D]. */
const OPEN_JAW = 0.58;
const OPEN_CLIP = 0.77;
/** A part reaching this far back from the tip is a sheath, cm. */
const SHEATH_CM = 3;

/** Turns the two hinged parts of a tool; 0 closed, 1 open. */
export function openJaws(tool: Object3D, share: number): void {
  const clip = tool.name.startsWith('clip');
  const [left, right] = clip ? ['armLeft', 'armRight'] : ['jawLeft', 'jawRight'];
  const angle = share * (clip ? OPEN_CLIP : OPEN_JAW);
  const a = tool.getObjectByName(left);
  const b = tool.getObjectByName(right);
  if (a) a.rotation.x = angle;
  if (b) b.rotation.x = -angle;
}

/** The tool that stands in the working channel: one of the models, posed at the tip. */
export class ToolMeshes {
  readonly object = new Group();
  readonly #tools: Readonly<Record<string, Object3D>>;
  readonly #down = new Vector3(0, -1, 0);
  readonly #direction = new Vector3();
  readonly #turn = new Quaternion();
  readonly #outCm = { value: 0 };

  constructor(model: Object3D) {
    this.#tools = Object.fromEntries(TOOL_NODES.map((name) => [name, partOf(model, name)]));
    for (const tool of Object.values(this.#tools)) {
      tool.visible = false;
      tool.traverse((child) => {
        child.frustumCulled = false;
      });
      polishMetals(tool);
      this.#keepInChannel(tool);
      this.object.add(tool);
    }
  }

  /** A fresh clip without its catheter, as it stays on the tissue. */
  placedClip(): Object3D {
    const clip = this.#tools.clip!.clone(true);
    clip.visible = true;
    const sheath = clip.getObjectByName('clipSheath');
    if (sheath) sheath.visible = false;
    return clip;
  }

  /**
   * What of a sheath lies behind the channel's mouth is inside the endoscope, which bends where a sheath is straight: it
   * is drawn together there.
   */
  #keepInChannel(tool: Object3D): void {
    tool.traverse((child) => {
      if (!(child instanceof Mesh)) return;
      child.geometry.computeBoundingBox();
      if ((child.geometry.boundingBox?.max.y ?? 0) < SHEATH_CM) return;
      const material = (child.material as MeshStandardMaterial).clone();
      const metal = metalReplacements(material);
      child.material = patchMaterial(material, {
        key: `tool-sheath-${Object.keys(metal).length}`,
        uniforms: { uOutCm: this.#outCm },
        vertex: {
          head: 'uniform float uOutCm;',
          replace: {
            '#include <begin_vertex>': '#include <begin_vertex>\ntransformed.y = min(transformed.y, uOutCm);',
          },
        },
        fragment: { head: '', replace: metal },
      });
    });
  }

  update(state: SceneState, pose: ToolPose): void {
    const out = state.values.toolExtensionMm > 0.5;
    const { mouth, tip } = pose;
    this.#outCm.value = Math.hypot(tip.x - mouth.x, tip.y - mouth.y, tip.z - mouth.z) + 0.05;
    for (const [name, tool] of Object.entries(this.#tools)) {
      tool.visible = out && name === state.tool;
      if (!tool.visible) continue;
      this.#direction.set(pose.direction.x, pose.direction.y, pose.direction.z);
      this.#turn.setFromUnitVectors(this.#down, this.#direction);
      tool.quaternion.copy(this.#turn);
      tool.position.set(pose.tip.x, pose.tip.y, pose.tip.z);
      openJaws(tool, pose.jaws);
    }
  }
}

const basis = new Matrix4();
const x = new Vector3();
const y = new Vector3();
const z = new Vector3();

/** Stands an object at `at` with its -y along `forward` and its x along `side` as nearly as may be. */
export function standAt(object: Object3D, at: Vector3, forward: Vector3, side: Vector3): void {
  y.copy(forward).multiplyScalar(-1).normalize();
  z.crossVectors(side, y).normalize();
  x.crossVectors(y, z);
  object.position.copy(at);
  object.quaternion.setFromRotationMatrix(basis.makeBasis(x, y, z));
}
