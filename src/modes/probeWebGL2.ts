/**
 * Whether this browser can draw in 3D at all. Asked before the 3D part is fetched: without it, half a megabyte would
 * arrive only to fail. The trial context is given back, since browsers allow a page only a few.
 */
export function probeWebGL2(page: Document): boolean {
  try {
    const context = page.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
