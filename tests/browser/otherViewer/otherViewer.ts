import { MeshoptDecoder } from 'meshoptimizer/decoder';
import {
  AmbientLight,
  Box3,
  Color,
  DirectionalLight,
  PerspectiveCamera,
  Scene,
  Sphere,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';

/** What came out of drawing one file. */
export interface Drawing {
  readonly triangles: number;
  /** Share of the picture that is not background. */
  readonly covered: number;
  /** Distinct colors, five bits to a channel: one flat tone would be a handful. */
  readonly colors: number;
}

declare global {
  interface Window {
    draw?: (address: string) => Promise<Drawing>;
  }
}

const canvas = document.querySelector('canvas');
if (!canvas) throw new Error('The page has no canvas.');
const renderer = new WebGLRenderer({ canvas, preserveDrawingBuffer: true });

/** Draws a file as it is, framed whole, with none of the page's own materials. */
window.draw = async (address) => {
  const { scene: model } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(address);
  const scene = new Scene();
  scene.background = new Color(0, 0, 0);
  const light = new DirectionalLight(0xffffff, 3);
  light.position.set(1, 2, 3);
  scene.add(model, light, new AmbientLight(0xffffff, 0.6));
  const { center, radius } = new Box3().setFromObject(model).getBoundingSphere(new Sphere());
  const camera = new PerspectiveCamera(35, 1, radius / 100, radius * 10);
  camera.position.copy(center);
  camera.position.z += radius * 3.4;
  renderer.render(scene, camera);

  const gl = renderer.getContext();
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const data = new Uint8Array(width * height * 4);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, data);
  const colors = new Set<number>();
  let covered = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
    if (r + g + b > 0) covered += 1;
    colors.add(((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3));
  }
  return {
    triangles: renderer.info.render.triangles,
    covered: covered / (width * height),
    colors: colors.size,
  };
};
