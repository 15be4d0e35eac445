import {
  BackSide,
  BoxGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';

/** A card of light in the room: where it hangs, how large, what light it gives. */
interface Card {
  readonly at: readonly [number, number, number];
  readonly size: readonly [number, number, number];
  readonly color: string;
  readonly strength: number;
}

/** A photographer's table: a large soft box above left, a strip at the right, a low warm bounce, a bright floor line. */
const CARDS: readonly Card[] = [
  { at: [-3, 5, 3.5], size: [5, 0.2, 4], color: '#fff4e6', strength: 9 },
  { at: [5.5, 1, 1], size: [0.2, 7, 1.6], color: '#eef3ff', strength: 5 },
  { at: [-5.5, 0, -1], size: [0.2, 6, 2.5], color: '#fff6ee', strength: 2.2 },
  { at: [0, -5, 3], size: [6, 0.2, 3], color: '#ffd9c8', strength: 1.1 },
];
const ROOM = '#8f8580';
/** Pixels of one side of the cube: wet glints and brushed metal need no more. */
const CUBE_SIZE = 64;

/** What wet tissue and metal mirror: a small room with light cards, made on this machine. The caller disposes of it. */
export function plateEnvironment(renderer: WebGLRenderer): Texture {
  const room = new Scene();
  const box = new BoxGeometry(1, 1, 1);
  const walls = new Mesh(box, new MeshBasicMaterial({ color: ROOM, side: BackSide }));
  walls.scale.setScalar(14);
  room.add(walls);
  for (const { at, size, color, strength } of CARDS) {
    const card = new Mesh(box, new MeshBasicMaterial({ color: new Color(color).multiplyScalar(strength) }));
    card.position.set(...at);
    card.scale.set(...size);
    room.add(card);
  }
  const generator = new PMREMGenerator(renderer);
  const { texture } = generator.fromScene(room, 0.03, 0.1, 40, { size: CUBE_SIZE });
  generator.dispose();
  room.traverse((child) => {
    if (child instanceof Mesh) (child.material as MeshBasicMaterial).dispose();
  });
  box.dispose();
  return texture;
}
