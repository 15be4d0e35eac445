// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { installWhatIsMissing } from './install.mjs';
import { colorless, runTool } from './spawn.mjs';
import { addTallies, checkTally, readVitestReport } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const env = colorless(process.env, process.stdout.isTTY === true);

/** @param {string} title */
function announce(title) {
  console.log('\n== ' + title + ' ==');
}

/**
 * A tool that says yes or no.
 * @param {string} title
 * @param {string} entry path inside node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Tally>}
 */
async function check(title, entry, args) {
  announce(title);
  const { code } = await runTool(entry, args, env);
  return checkTally(title, code === 0);
}

/**
 * Vitest projects.
 * @param {string} title
 * @param {readonly ('unit' | 'browser' | 'measuring')[]} projects
 * @param {NodeJS.ProcessEnv} projectEnv
 * @returns {Promise<Tally>}
 */
async function vitest(title, projects, projectEnv) {
  announce(title);
  const folder = mkdtempSync(join(tmpdir(), 'poem-tests-'));
  const report = join(folder, 'report.json');
  const { code } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=' + report,
    ],
    projectEnv,
  );
  let text = '';
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    // No report means that vitest itself broke; the tally counts that.
  }
  rmSync(folder, { recursive: true, force: true });
  return readVitestReport(title, text, code);
}

/** @returns {Promise<Tally>} */
async function browserTests() {
  try {
    const chromium = await provideChromium();
    console.log('Chromium: ' + chromium);
    return await vitest('browser tests', ['browser', 'measuring'], { ...env, CHROMIUM_PATH: chromium });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    console.error(words);
    return { passed: 0, failed: 1, failures: ['browser tests: ' + words] };
  }
}

/**
 * Runs every stage in order; a failed one does not keep the next from running, save that without a build there is
 * nothing for a browser to open.
 * @returns {Promise<Tally>}
 * @throws {Error} when the install fails, since then nothing at all can run
 */
export async function runStages() {
  await installWhatIsMissing();
  const tallies = [
    await check('typecheck', 'typescript/bin/tsc', ['--noEmit']),
    await check('lint', 'oxlint/bin/oxlint', []),
    await check('format', 'oxfmt/bin/oxfmt', ['--check']),
    await vitest('unit tests', ['unit'], env),
  ];
  announce('build');
  const built = await build(env);
  tallies.push(checkTally('build', built));
  tallies.push(
    built
      ? await browserTests()
      : { passed: 0, failed: 1, failures: ['browser tests: not run, because the build failed'] },
  );
  announce('result');
  return addTallies(tallies);
}
