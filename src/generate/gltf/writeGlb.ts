import { Logger, NodeIO, type Document } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { prune, quantize, reorder, simplifyPrimitive, weld } from '@gltf-transform/functions';
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import { validate } from './validate';

/**
 * A document as the bytes of a compressed, validated GLB. It is validated before compression too, since the
 * validator cannot look inside meshopt buffers. The same document always gives the same bytes.
 *
 * Positions stay floats, so that a loaded vertex reads in centimeters without a scale hidden in its node;
 * normals and custom attributes become small normalized integers.
 * @param options.coarsePositions a tenth of a percent of the mesh's size is exact enough: for vertices that the
 * visualizer places itself from `_ORGAN`, and for what is only seen from afar.
 * @throws Error when the file has a validation error or warning.
 */
export async function writeGlb(
  name: string,
  document: Document,
  { coarsePositions = false, simplified = 1 } = {},
): Promise<{ readonly glb: Uint8Array; readonly triangles: number }> {
  await MeshoptEncoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  await validate(`${name} (uncompressed)`, await io.writeBinary(document));
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  if (simplified < 1) await lighten(document, simplified);
  // Declared by hand: quantize() does so only when positions are among what it makes small.
  document.createExtension(KHRMeshQuantization).setRequired(true);
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    coarsePositions
      ? quantize({
          pattern: /^(POSITION|NORMAL|_.*)$/,
          quantizePosition: 10,
          quantizeNormal: 8,
          quantizeGeneric: 16,
        })
      : quantize({ pattern: /^(NORMAL|_.*)$/, quantizeNormal: 9, quantizeGeneric: 16 }),
  );
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const glb = await io.writeBinary(document);
  await validate(name, glb);
  return { glb, triangles: trianglesOf(document) };
}

/** How far a surface may move when triangles are taken away, as a share of its mesh's size. */
const MOST_MOVED = 0.02;

/**
 * Takes triangles away where they matter least, except from what is bent along a path (it carries `_ALONG`): a straight
 * tube would lose the rows that it bends by.
 */
async function lighten(document: Document, share: number): Promise<void> {
  await MeshoptSimplifier.ready;
  await document.transform(weld());
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      if (primitive.getAttribute('_ALONG')) continue;
      simplifyPrimitive(primitive, { simplifier: MeshoptSimplifier, ratio: share, error: MOST_MOVED });
    }
  }
  await document.transform(prune());
}

const trianglesOf = (document: Document): number =>
  document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
    .reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? 0) / 3, 0);
