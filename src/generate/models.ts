import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildModels } from './buildModels';

/** All models together, so that a waiting-room line can carry them. */
export const MODELS_BUDGET_BYTES = 600_000;

/**
 * Writes every model into a folder (first argument, `public/models` by default) and prints their sizes.
 * @throws Error when a model is not clean glTF or all together are over the budget.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const folder = args[0] ?? join('public', 'models');
  const models = await buildModels();
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const model of models) {
    await writeFile(join(folder, model.file), model.glb);
    total += model.glb.length;
    console.log(`${model.file.padEnd(16)} ${kilobytes(model.glb.length)}  ${model.triangles} triangles`);
  }
  console.log(`${'together'.padEnd(16)} ${kilobytes(total)}  of ${kilobytes(MODELS_BUDGET_BYTES).trim()}`);
  if (total > MODELS_BUDGET_BYTES)
    throw new Error(`The models are over their budget of ${MODELS_BUDGET_BYTES} bytes.`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
