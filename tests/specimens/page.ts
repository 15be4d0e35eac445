import { NeutralToneMapping, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { FRENCH } from '../../src/content/poem/fr';
import { POEM } from '../../src/content/poem/procedure';
import { DEFAULT_CASE } from '../../src/procedure/case';
import type { Quality } from '../../src/player/quality';
import { TRACKS, type TrackName } from '../../src/procedure/tracks';
import { cameraPoseAt, createCameraPose, OUTSIDE_FOV_DEG } from '../../src/scene/cameraPose';
import { buildProgramme } from '../../src/scene/programme';
import { scopeFrameIn } from '../../src/scene/scopeFrame';
import type { SceneState } from '../../src/scene/types';
import { trackBytes } from '../../src/views/fetchFile';
import { PlateLights } from '../../src/views/lights';
import { loadModels } from '../../src/views/loadModels';
import { loadDetail } from '../../src/views/loadTextures';
import { plateEnvironment } from '../../src/views/plateEnvironment';
import { ScopePicture } from '../../src/views/scope/scopePicture';
import { World } from '../../src/views/world';
import { SPECIMENS, specimenState, type Specimen } from './specimens';

/** What a test may ask of the page. */
export interface SpecimensPage {
  /** Draws a specimen, with tracks of it moved, or seen otherwise. @returns what that took. */
  show(id: string, moved?: Partial<Record<TrackName, number>>, otherwise?: Partial<Specimen>): Drawn;
}
export interface Drawn {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
}
declare global {
  interface Window {
    specimens?: SpecimensPage;
  }
}

const element = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as E;
};

/**
 * Development only: every specimen by itself, with sliders for its parameters. `#bare` shows the plate alone,
 * `?quality=software` as another tier draws it.
 */
async function main(): Promise<void> {
  const quality = (new URLSearchParams(location.search).get('quality') ?? 'high') as Quality;
  document.documentElement.classList.toggle('bare', location.hash === '#bare');
  const canvas = element<HTMLCanvasElement>('plate');
  const renderer = new WebGLRenderer({
    canvas,
    antialias: quality !== 'software',
    alpha: true,
    preserveDrawingBuffer: true,
  });
  renderer.toneMapping = NeutralToneMapping;
  const scene = new Scene();
  scene.environment = plateEnvironment(renderer);
  const lights = new PlateLights();
  const track = trackBytes(() => {});
  const [models, detail] = await Promise.all([loadModels(quality, track), loadDetail(track)]);
  const world = new World(models, detail, quality);
  scene.add(world.object, lights.object);
  const camera = new PerspectiveCamera(OUTSIDE_FOV_DEG, 1, 0.3, 400);
  const controls = new OrbitControls(camera, canvas);
  const programme = buildProgramme({ procedure: POEM, script: FRENCH.patient, caseParameters: DEFAULT_CASE });
  const pose = createCameraPose();
  let picture: ScopePicture | null = null;
  let specimen: Specimen = SPECIMENS[0]!;
  let moved: Partial<Record<TrackName, number>> = {};

  const draw = (): void => {
    const { clientWidth: width, clientHeight: height } = canvas;
    renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    renderer.setSize(width, height, false);
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    const state = specimenState(specimen, moved);
    world.update(state, programme);
    world.updateNeighbors(camera.position.distanceTo(controls.target), state);
    lights.follow(camera, scene);
    renderer.info.autoReset = false;
    renderer.info.reset();
    if (specimen.view === 'scope') drawScope(state, width, height);
    else renderer.render(scene, camera);
  };

  const drawScope = (state: SceneState, width: number, height: number): void => {
    picture ??= new ScopePicture(renderer, quality);
    const view = world.scopeView(state, programme);
    picture.draw(renderer, view, {
      pane: { x: 0, y: 0, width, height },
      frame: scopeFrameIn(width, height, 0),
      canvasHeightPx: height,
      filled: true,
      timeS: state.timeS,
      reducedMotion: true,
      lensWater: state.values.lensWater,
      blood: view.bleeding.veil,
    });
    renderer.setViewport(0, 0, width, height);
  };

  const aim = (): void => {
    const aspect = canvas.clientWidth / canvas.clientHeight;
    const { position, target } = cameraPoseAt(specimenState(specimen).shot, aspect, pose);
    camera.position.set(position.x, position.y, position.z);
    controls.target.set(target.x, target.y, target.z);
    controls.update();
  };

  const choose = (next: Specimen, values: Partial<Record<TrackName, number>> = {}): void => {
    specimen = next;
    moved = values;
    aim();
    listSliders(next, (track, value) => {
      moved = { ...moved, [track]: value };
      draw();
    });
    for (const button of element('list').querySelectorAll('button'))
      button.setAttribute('aria-current', String(button.dataset.id === next.id));
    draw();
  };

  for (const each of SPECIMENS) {
    const button = document.createElement('button');
    button.dataset.id = each.id;
    button.textContent = each.title;
    button.addEventListener('click', () => choose(each));
    element('list').append(button);
  }
  controls.addEventListener('change', draw);
  addEventListener('resize', draw);
  choose(specimen);
  window.specimens = {
    show(id, values = {}, otherwise = {}) {
      const found = SPECIMENS.find((each) => each.id === id);
      if (!found) throw new Error(`There is no specimen « ${id} ».`);
      choose({ ...found, ...otherwise }, values);
      const { render, memory } = renderer.info;
      return { drawCalls: render.calls, triangles: render.triangles, geometries: memory.geometries };
    },
  };
}

function listSliders({ sliders, values }: Specimen, onMove: (track: TrackName, value: number) => void): void {
  const form = element<HTMLFormElement>('sliders');
  form.replaceChildren();
  for (const track of sliders) {
    const { min, max, initial, meaning } = TRACKS[track];
    const label = document.createElement('label');
    const range = document.createElement('input');
    const reading = document.createElement('output');
    Object.assign(range, {
      type: 'range',
      min,
      max,
      step: (max - min) / 200,
      value: values[track] ?? initial,
    });
    const read = (): void => void (reading.textContent = `${track} ${Number(range.value).toFixed(2)}`);
    range.addEventListener('input', () => {
      read();
      onMove(track, Number(range.value));
    });
    read();
    label.title = meaning;
    label.append(reading, range);
    form.append(label);
  }
}

void main();
