import { readFile, readdir } from 'node:fs/promises';
import { NodeIO, type Document, type Node, type Primitive } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModels, type Model } from '../src/generate/buildModels';
import { DIGITS, DIGIT_WIDTH } from '../src/generate/instruments/digits';
import { validate } from '../src/generate/gltf/validate';
import { MODELS_BUDGET_BYTES } from '../src/generate/models';
import { LENS_AHEAD_CM, LENS_HOUR, LENS_OFFSET_CM } from '../src/scene/tipPose';
import { CENTER, FRAME_SIZE, readFrame } from '../src/organ/frames';

const FOLDER = 'public/models';
/** The light ones are drawn by a processor. */
const TRIANGLES_AT_MOST: Readonly<Record<string, number>> = {
  'endoscope.glb': 22_000,
  'tools.glb': 12_000,
  'endoscope-light.glb': 1600,
  'tools-light.glb': 900,
  'neighbors-light.glb': 3600,
};
const BYTES_AT_MOST: Readonly<Record<string, number>> = {
  'endoscope.glb': 170_000,
  'tools.glb': 86_000,
  'endoscope-light.glb': 25_000,
  'tools-light.glb': 28_000,
  'neighbors-light.glb': 36_000,
};

const files = new Map<string, Uint8Array>();
const documents = new Map<string, Document>();
let rebuilt: Model[] = [];

beforeAll(async () => {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  for (const name of (await readdir(FOLDER)).filter((file) => file.endsWith('.glb'))) {
    const bytes = new Uint8Array(await readFile(`${FOLDER}/${name}`));
    files.set(name, bytes);
    documents.set(name, await io.readBinary(bytes));
  }
  rebuilt = await buildModels();
}, 120_000);

const nodes = (file: string): Node[] => documents.get(file)!.getRoot().listNodes();
const node = (file: string, name: string): Node => {
  const found = nodes(file).find((n) => n.getName() === name);
  if (!found)
    throw new Error(
      `${file} has no node ${name}: ${nodes(file)
        .map((n) => n.getName())
        .join(', ')}`,
    );
  return found;
};
const primitives = (...of: Node[]): Primitive[] => of.flatMap((n) => n.getMesh()?.listPrimitives() ?? []);
/** Least and greatest value of each component of POSITION. */
function bounds(list: readonly Primitive[]): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const primitive of list) {
    const position = primitive.getAttribute('POSITION')!;
    for (let i = 0, p = [0, 0, 0]; i < position.getCount(); i++) {
      position.getElement(i, p);
      for (let k = 0; k < 3; k++) {
        min[k] = Math.min(min[k]!, p[k]!);
        max[k] = Math.max(max[k]!, p[k]!);
      }
    }
  }
  return { min, max };
}

describe('the model files', () => {
  it('are what the generator writes, byte for byte (else: npm run models)', () => {
    expect([...files.keys()].sort()).toEqual(rebuilt.map((model) => model.file).sort());
    for (const { file, glb } of rebuilt) {
      expect(
        Buffer.compare(glb, files.get(file)!),
        `${file} differs from the generator: run npm run models`,
      ).toBe(0);
    }
  });

  it('come out the same a second time', async () => {
    const again = await buildModels();
    for (const [i, { file, glb }] of again.entries())
      expect(Buffer.compare(glb, rebuilt[i]!.glb), file).toBe(0);
  }, 60_000);

  it('pass the Khronos validator with no error or warning', async () => {
    for (const [name, bytes] of files) await expect(validate(name, bytes), name).resolves.toBeUndefined();
  });

  it('are refused by it when cut short', async () => {
    await expect(validate('short.glb', files.get('tools.glb')!.slice(0, 4000))).rejects.toThrow(
      'short.glb is not a clean',
    );
  });

  it('are compressed and together within their budget', () => {
    let total = 0;
    for (const [name, bytes] of files) {
      total += bytes.length;
      const used = documents
        .get(name)!
        .getRoot()
        .listExtensionsUsed()
        .map((extension) => extension.extensionName);
      expect(used, name).toContain('EXT_meshopt_compression');
    }
    expect(total).toBeLessThanOrEqual(MODELS_BUDGET_BYTES);
  });

  it('keep to their triangles', () => {
    for (const { file, triangles } of rebuilt) {
      expect(triangles, file).toBeLessThanOrEqual(TRIANGLES_AT_MOST[file] ?? 100_000);
    }
  });

  it.each(Object.entries(BYTES_AT_MOST))('%s weighs at most %i bytes', (file, bytes) => {
    expect(files.get(file)!.length).toBeLessThanOrEqual(bytes);
  });

  it.each(['endoscope', 'tools'])(
    '%s-light.glb has the same places as the full one, and their facts',
    (name) => {
      const places = (file: string): unknown[] =>
        nodes(file).map((n) => [n.getName(), n.getTranslation(), n.getExtras(), n.listParents().length]);
      expect(places(`${name}-light.glb`)).toEqual(places(`${name}.glb`));
    },
  );

  it('neighbors-light.glb has everything that the full one has', () => {
    const names = (file: string): string[] => nodes(file).map((n) => n.getName());
    expect(names('neighbors-light.glb')).toEqual(names('neighbors.glb'));
  });

  it('name every node, mesh and material, each name once', () => {
    for (const [name, document] of documents) {
      const root = document.getRoot();
      for (const list of [root.listNodes(), root.listMeshes(), root.listMaterials()]) {
        const names = list.map((property) => property.getName());
        expect(names, name).not.toContain('');
        expect(new Set(names).size, `${name}: ${names.join(', ')}`).toBe(names.length);
      }
    }
  });

  it('hold unit normals and finite positions', () => {
    for (const [name, document] of documents) {
      for (const mesh of document.getRoot().listMeshes()) {
        for (const primitive of mesh.listPrimitives()) {
          const normal = primitive.getAttribute('NORMAL')!;
          for (let i = 0, n = [0, 0, 0]; i < normal.getCount(); i++) {
            normal.getElement(i, n);
            const length = Math.hypot(...n);
            if (Math.abs(length - 1) > 0.02)
              throw new Error(`${name}/${mesh.getName()}: normal ${i} has length ${length}`);
          }
          const { min, max } = bounds([primitive]);
          expect([...min, ...max].every(Number.isFinite), `${name}/${mesh.getName()}`).toBe(true);
        }
      }
    }
  });
});

describe('the endoscope', () => {
  const file = 'endoscope.glb';

  it.each([file, 'endoscope-light.glb'])(
    '%s measures 9.9 mm across and 75 cm along, in true centimeters',
    (name) => {
      const { min, max } = bounds(primitives(node(name, 'shaft')));
      expect(max[1]).toBeCloseTo(75, 3);
      expect(max[2]).toBeGreaterThan(0.493);
      expect(max[2]).toBeLessThan(0.52);
      expect(min[1], 'the tip covers the rest').toBeLessThan(0.06);
    },
  );

  it.each([file, 'endoscope-light.glb'])('%s carries its distance from the tip in _ALONG', (name) => {
    for (const primitive of primitives(node(name, 'shaft'))) {
      const position = primitive.getAttribute('POSITION')!;
      const along = primitive.getAttribute('_ALONG')!;
      for (let i = 0, p = [0, 0, 0], a = [0]; i < position.getCount(); i += 7) {
        expect(along.getElement(i, a)[0]! * 75, `vertex ${i}`).toBeCloseTo(position.getElement(i, p)[1]!, 2);
      }
    }
  });

  it('has rows close enough to bend: 4.5 mm as far as it bends in the body, 1 cm beyond', () => {
    const heights = new Set<number>();
    for (const primitive of primitives(node(file, 'shaft'))) {
      if (primitive.getMaterial()!.getName() === 'depthMark') continue;
      const position = primitive.getAttribute('POSITION')!;
      for (let i = 0, p = [0, 0, 0]; i < position.getCount(); i++) heights.add(position.getElement(i, p)[1]!);
    }
    const rows = [...heights].sort((a, b) => a - b);
    rows.forEach((y, i) => {
      const gap = (rows[i + 1] ?? y) - y;
      expect(gap, `row at ${y} cm`).toBeLessThanOrEqual(y < 45 ? 0.45 : 1.05);
    });
  });

  it('bears its marks where they read the distance to the distal face: a ring every 5 cm, two every 10, then the numeral', () => {
    const mark = primitives(node(file, 'shaft')).find((p) => p.getMaterial()!.getName() === 'depthMark')!;
    const position = mark.getAttribute('POSITION')!;
    const points = Array.from({ length: position.getCount() }, (_, i) => position.getElement(i, [0, 0, 0]));
    for (let depth = 5; depth <= 70; depth += 5) {
      const ring = points.filter(([, y]) => Math.abs(y! - depth) < 0.2);
      const edges = [...new Set(ring.map(([, y]) => Math.round(y! * 100) / 100))].sort((a, b) => a - b);
      expect(edges, `rings at ${depth} cm`).toHaveLength(depth % 10 === 0 ? 4 : 2);
      expect((edges[0]! + edges.at(-1)!) / 2, 'their middle').toBeCloseTo(depth, 2);
      const print = points.filter(([, y]) => y! > depth + 0.2 && y! < depth + 0.8);
      for (const side of [0, 1, 2, 3]) {
        const facing = print.filter(([x, , z]) => {
          const away = Math.atan2(x!, z!) - 0.5 - (side * Math.PI) / 2;
          return Math.cos(away) > Math.SQRT1_2;
        });
        const heights = facing.map(([, y]) => y!);
        expect(Math.min(...heights), `foot of ${depth}, side ${side}`).toBeLessThan(depth + 0.3);
        expect(Math.max(...heights), `head of ${depth}, side ${side}`).toBeGreaterThan(depth + 0.6);
      }
    }
    expect(
      points.every(([, y]) => y! > 4.8 && y! < 71),
      'and nothing else is printed',
    ).toBe(true);
  });

  it('wears numerals whose digits differ', () => {
    const shapes = Object.values(DIGITS).map((strokes) => JSON.stringify(strokes));
    expect(Object.keys(DIGITS).join('')).toBe('01234567');
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const [x, y] of Object.values(DIGITS).flat(2)) {
      expect(x >= -0.01 && x <= DIGIT_WIDTH + 0.01 && y >= -0.01 && y <= 1.01, `${x}, ${y}`).toBe(true);
    }
  });

  it('says where the channel opens: 7 o’clock of the picture', () => {
    const [x, , z] = node(file, 'channelMouth').getTranslation();
    const clock = (Math.atan2(-x!, z!) + 2 * Math.PI) % (2 * Math.PI);
    expect((clock * 6) / Math.PI).toBeCloseTo(7, 6);
    expect(Math.hypot(x!, z!)).toBeCloseTo(0.26, 6);
  });

  it('says where its eye is, and the endoscope’s pose says the same', () => {
    const [x, y, z] = node(file, 'lens').getTranslation();
    const angle = (LENS_HOUR * Math.PI) / 6;
    expect(-x!).toBeCloseTo(Math.sin(angle) * LENS_OFFSET_CM, 6);
    expect(z!).toBeCloseTo(Math.cos(angle) * LENS_OFFSET_CM, 6);
    expect(-y!).toBeCloseTo(LENS_AHEAD_CM, 6);
  });

  it('wears a transparent cap that protrudes 4 mm', () => {
    const cap = primitives(node(file, 'cap'));
    expect(bounds(cap).min[1]).toBeCloseTo(-0.4, 2);
    expect(bounds(cap).max[0]).toBeCloseTo(0.6, 2);
    expect(cap[0]!.getMaterial()!.getAlphaMode()).toBe('BLEND');
  });
});

describe('the tools', () => {
  const file = 'tools.glb';
  const withChildren = (name: string): Primitive[] => {
    const list: Node[] = [];
    node(file, name).traverse((n) => void list.push(n));
    return primitives(...list);
  };

  it.each(['needle', 'knife'])('%s: tip at the origin, 6 cm of sheath behind it', (name) => {
    const { min, max } = bounds(withChildren(name));
    expect(min[1]).toBeCloseTo(0, 3);
    expect(max[1]).toBeCloseTo(6, 3);
  });

  it('are sheathed in clear plastic where fluid is to be seen', () => {
    const materials = primitives(node(file, 'needle')).map((p) => p.getMaterial()!);
    const named = (name: string) => materials.find((material) => material.getName() === name);
    expect(named('needleSheath')?.getAlphaMode()).toBe('BLEND');
    expect(named('blueFluid')?.getAlphaMode()).toBe('OPAQUE');
  });

  it.each([
    ['forceps', 'jawLeft', 'jawRight', 0.4, 0.5],
    ['clip', 'armLeft', 'armRight', 0.9, 1.1],
  ])(
    '%s: closed at rest, opens to its size without its halves crossing',
    (_tool, left, right, least, most) => {
      let opening = 0;
      for (const [name, side] of [
        [left, -1],
        [right, 1],
      ] as const) {
        const half = node(file, name);
        expect(half.getTranslation()[1]! + bounds(primitives(half)).min[1]!, 'tip at the origin').toBeCloseTo(
          0,
          2,
        );
        const angle = half.getExtras().openRadians as number;
        const tip = tipOf(half);
        expect(tip[2]! * side, `${name} lies on its own side`).toBeGreaterThanOrEqual(0);
        const opened = tip[1]! * Math.sin(angle) + tip[2]! * Math.cos(angle);
        expect(opened * side, `${name} opens outwards`).toBeGreaterThan(0);
        opening += opened * side;
      }
      expect(opening).toBeGreaterThanOrEqual(least);
      expect(opening).toBeLessThanOrEqual(most);
    },
  );
});

describe('the mouthpiece', () => {
  it.each([
    ['tools.glb', 1500],
    ['tools-light.glb', 300],
  ])(
    'in %s stands where the organ begins, open to the endoscope, in less than %i triangles',
    (file, most) => {
      const mouth = new Float64Array(FRAME_SIZE);
      readFrame(0, mouth);
      const at = node(file, 'mouthPiece').getTranslation();
      for (let k = 0; k < 3; k++) expect(at[k]).toBeCloseTo(mouth[CENTER + k]!, 5);
      const parts = primitives(...['biteBlock', 'lips', 'upperTeeth'].map((name) => node(file, name)));
      let triangles = 0;
      let narrowest = Infinity;
      for (const part of parts) {
        triangles += part.getIndices()!.getCount() / 3;
        const position = part.getAttribute('POSITION')!;
        for (let i = 0, p = [0, 0, 0]; i < position.getCount(); i++) {
          position.getElement(i, p);
          narrowest = Math.min(narrowest, Math.hypot(p[0]!, p[1]!));
        }
      }
      expect(triangles).toBeLessThan(most);
      expect(narrowest).toBeGreaterThan(1);
      const { min, max } = bounds(primitives(node(file, 'biteBlock')));
      expect(max[0]! - min[0]!, 'wider than high').toBeGreaterThan(max[1]! - min[1]!);
      expect(max[2], 'before the teeth').toBeCloseTo(1.2, 2);
      const upper = bounds(primitives(node(file, 'upperTeeth')));
      expect(upper.min[1], 'the upper teeth').toBeGreaterThan(0);
    },
  );
});

describe('the organ', () => {
  const file = 'organ.glb';

  it('carries organ coordinates in [0, 1] on every vertex, the whole way round on its sheets', () => {
    for (const name of [
      'lumen',
      'outer',
      'tunnelRoof',
      'tunnelFloor',
      'cutFaceStart',
      'cutFaceEnd',
      'fluid',
    ]) {
      for (const primitive of primitives(node(file, name))) {
        const organ = primitive.getAttribute('_ORGAN')!;
        const seen = [0, 1, 2, 3].map(() => ({ min: Infinity, max: -Infinity }));
        for (let i = 0, o = [0, 0, 0, 0]; i < organ.getCount(); i++) {
          organ.getElement(i, o).forEach((value, k) => {
            seen[k]!.min = Math.min(seen[k]!.min, value);
            seen[k]!.max = Math.max(seen[k]!.max, value);
          });
        }
        for (const { min, max } of seen) expect(min >= 0 && max <= 1, name).toBe(true);
        if (!name.startsWith('cutFace'))
          expect([seen[1]!.min, seen[1]!.max], `${name}: both edges`).toEqual([0, 1]);
      }
    }
  });

  it('colors the cut faces one material a layer', () => {
    for (const name of ['cutFaceStart', 'cutFaceEnd']) {
      const materials = primitives(node(file, name)).map((p) => p.getMaterial()!.getName());
      expect(new Set(materials).size, name).toBe(6);
    }
  });
});

/** The vertex furthest along -y. */
function tipOf(of: Node): number[] {
  let tip = [0, Infinity, 0];
  for (const primitive of primitives(of)) {
    const position = primitive.getAttribute('POSITION')!;
    for (let i = 0; i < position.getCount(); i++) {
      const p = position.getElement(i, [0, 0, 0]);
      if (p[1]! < tip[1]!) tip = p;
    }
  }
  return tip;
}
