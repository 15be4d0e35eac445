import { qualityOfRenderer } from '../player/quality';

/** What is known of the machine before the first frame. */
export interface Machine {
  /** Name of what draws; empty where there is none. Browsers may mask it. */
  readonly renderer: string;
  /** Shortest time of the trial scene, ms; null where its name alone decides, or nothing can be drawn. */
  readonly probeMs: number | null;
}

const SIZE_PX = 512;
/** Twelve operations each: with SIZE_PX squared, about a billion for one draw. */
const ROUNDS = 340;
const DRAWS = 4;
/** When even the first draw takes this long, the answer is known, ms. */
const ENOUGH_MS = 300;

const VERTEX = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0;
  gl_Position = vec4(corner, 0.0, 1.0);
}`;

// A chain in which each step needs the one before it, and stays between 0 and 1: no driver can shorten it.
const FRAGMENT = `#version 300 es
precision highp float;
out vec4 color;
void main() {
  vec4 v = fract(gl_FragCoord.xyxy * vec4(0.013, 0.017, 0.019, 0.023));
  for (int i = 0; i < ${ROUNDS}; i++) v = v.yzwx * (1.0 - v) * 3.9;
  color = v;
}`;

/**
 * Asks what draws here, by name and, unless the name says that it is the processor, by the time a fixed scene takes.
 * Reading a pixel back waits for everything drawn before it. The trial context is given back: a page gets only a few.
 */
export function probeMachine(page: Document): Machine {
  const canvas = page.createElement('canvas');
  canvas.width = SIZE_PX;
  canvas.height = SIZE_PX;
  const gl = canvas.getContext('webgl2', { antialias: false, powerPreference: 'high-performance' });
  if (!gl) return { renderer: '', probeMs: null };
  const renderer = nameOf(gl);
  const probeMs = qualityOfRenderer(renderer) === 'software' ? null : timeDraws(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { renderer, probeMs };
}

function nameOf(gl: WebGL2RenderingContext): string {
  const plain = String(gl.getParameter(gl.RENDERER));
  // Only browsers that mask the plain name need to be asked for the other; Firefox complains about the question.
  if (plain !== 'WebKit WebGL') return plain;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : plain;
}

function timeDraws(gl: WebGL2RenderingContext): number | null {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.viewport(0, 0, SIZE_PX, SIZE_PX);
  const pixel = new Uint8Array(4);
  const draw = (): number => {
    const start = performance.now();
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - start;
  };
  // The first draw compiles, and wakes a chip that was saving power.
  if (draw() > ENOUGH_MS) return draw();
  return Math.min(...Array.from({ length: DRAWS }, draw));
}
