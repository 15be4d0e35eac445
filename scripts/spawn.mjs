// @ts-check
import { spawn } from 'node:child_process';

/** The repository root; every command here runs there, wherever it was started from. */
export const ROOT = new URL('..', import.meta.url);

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 when the command could not be started or was ended by a signal
 * @property {string} output what it wrote, when `capture` was asked for
 */

/**
 * Runs a command in the repository root and shows its output as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean, shell?: boolean }} [options]
 *   capture: keep a copy of the output as well; shell: needed for `.cmd` files on Windows
 * @returns {Promise<Outcome>} never rejects
 */
export function runCommand(command, args, { env = process.env, capture = false, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, [...args], {
      cwd: ROOT,
      env,
      shell,
      stdio: ['inherit', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs an installed tool by the file its package names, so that no shell and no PATH is involved.
 * @param {string} entry path inside node_modules, e.g. `'vite/bin/vite.js'`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(entry, args, env) {
  return runCommand(process.execPath, ['node_modules/' + entry, ...args], env ? { env } : {});
}

/**
 * Colors are for people: without a terminal they are asked off.
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isTerminal
 * @returns {NodeJS.ProcessEnv} a copy of `env`
 */
export function colorless(env, isTerminal) {
  if (isTerminal) return { ...env };
  const { FORCE_COLOR: _dropped, ...rest } = env;
  return { ...rest, NO_COLOR: '1' };
}
