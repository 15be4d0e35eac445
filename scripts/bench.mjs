// @ts-check
// `npm run bench [-- --short] [--json FILE]`: what the page weighs and costs, beside a bare page built in the same run.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// What is measured is what is shipped, whatever the shell was set to.
process.env['NODE_ENV'] = 'production';

try {
  /** @type {{ module: { main: (args: string[]) => Promise<void> } }} */
  const { module } = await runnerImport(fileURLToPath(new URL('bench/main.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  await module.main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
