import type { IUniform, Material } from 'three';

export interface Patch {
  /** Names the program in three's cache: patches with the same key must have the same code. */
  readonly key: string;
  readonly uniforms: Record<string, IUniform>;
  /** Declarations before `main`, then anchor -> replacement, for each stage. */
  readonly vertex: { readonly head: string; readonly replace: Readonly<Record<string, string>> };
  readonly fragment: { readonly head: string; readonly replace: Readonly<Record<string, string>> };
}

/**
 * Puts our lines into one of three's own materials, so that light, tone mapping and fog stay three's.
 * @throws Error when an anchor is not in three's shader any more (after an upgrade), instead of drawing nothing.
 */
export function patchMaterial<M extends Material>(material: M, patch: Patch): M {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, patch.uniforms);
    shader.vertexShader = `${patch.vertex.head}\n${replaceAll(shader.vertexShader, patch.vertex.replace, patch.key)}`;
    shader.fragmentShader = `${patch.fragment.head}\n${replaceAll(shader.fragmentShader, patch.fragment.replace, patch.key)}`;
  };
  material.customProgramCacheKey = () => patch.key;
  return material;
}

function replaceAll(code: string, replacements: Readonly<Record<string, string>>, key: string): string {
  let result = code;
  for (const [anchor, replacement] of Object.entries(replacements)) {
    if (!result.includes(anchor)) {
      throw new Error(
        `Material ${key}: three's shader has no « ${anchor} » any more; move the patch to its successor.`,
      );
    }
    result = result.replace(anchor, replacement);
  }
  return result;
}
