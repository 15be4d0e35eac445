import { Logger, NodeIO, type Document } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
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
  { coarsePositions = false } = {},
): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  await validate(`${name} (uncompressed)`, await io.writeBinary(document));
  document.setLogger(new Logger(Logger.Verbosity.WARN));
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
  return glb;
}
