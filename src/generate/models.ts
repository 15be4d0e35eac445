import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildModels } from './buildModels';
import { buildTextures } from './textures/buildTextures';

/** All models together, those of every quality, so that a waiting-room line can carry them. */
export const MODELS_BUDGET_BYTES = 1_000_000;
/** All textures together. With the models this is the 1.6 MB that may travel. */
export const TEXTURES_BUDGET_BYTES = 600_000;

/**
 * Writes every model and every texture into a folder (first argument, `public/models` by default) and prints their sizes.
 * @throws Error when a model is not clean glTF, or models or textures are over their budget.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const folder = args[0] ?? join('public', 'models');
  const models = await buildModels();
  const textures = buildTextures();
  await mkdir(folder, { recursive: true });
  for (const { file, glb, triangles } of models) {
    await writeFile(join(folder, file), glb);
    console.log(`${file.padEnd(20)} ${kilobytes(glb.length)}  ${triangles} triangles`);
  }
  for (const { file, jpeg } of textures) {
    await writeFile(join(folder, file), jpeg);
    console.log(`${file.padEnd(20)} ${kilobytes(jpeg.length)}`);
  }
  const modelBytes = models.reduce((sum, { glb }) => sum + glb.length, 0);
  const textureBytes = textures.reduce((sum, { jpeg }) => sum + jpeg.length, 0);
  keep('models', modelBytes, MODELS_BUDGET_BYTES);
  keep('textures', textureBytes, TEXTURES_BUDGET_BYTES);
}

function keep(what: string, bytes: number, budget: number): void {
  console.log(`${`${what} together`.padEnd(20)} ${kilobytes(bytes)}  of ${kilobytes(budget).trim()}`);
  if (bytes > budget) throw new Error(`The ${what} are over their budget of ${budget} bytes.`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
