// @ts-check
// node scripts/run.mjs <module.ts> [args]: runs the `main(args)` that a TypeScript module exports, in Node.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);

try {
  if (!file) throw new Error('Say which module to run: node scripts/run.mjs src/generate/models.ts');
  /** @type {{ module: { main?: (args: string[]) => unknown } }} */
  const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
  if (typeof module.main !== 'function') throw new Error(`${file} exports no function called main.`);
  await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
