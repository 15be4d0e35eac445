// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './spawn.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} where a Chromium may lie, most wanted first
 */
export function chromiumPlaces(platform, env) {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    return [
      ...onPath,
      ...names.flatMap((name) => apps.map((app) => `${app}/${name}.app/Contents/MacOS/${name}`)),
    ];
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
    const edge = 'Microsoft/Edge/Application/msedge.exe';
    return [
      ...onPath,
      ...[...programs, edge].flatMap((p) => roots.flatMap((root) => (root ? [join(root, p)] : []))),
    ];
  }
  return onPath;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How to get one, for a person at the keyboard. */
export const HOW_TO_GET_CHROMIUM = [
  'The browser tests need a Chromium, and none was found.',
  '  Debian:          sudo apt-get install chromium',
  '  Ubuntu, Fedora:  sudo snap install chromium, or: sudo dnf install chromium',
  '  macOS:           brew install --cask chromium (an installed Google Chrome is found too)',
  '  Windows:         winget install Google.Chrome',
  '  Anywhere else:   CHROMIUM_PATH=/path/to/chromium npm test',
].join('\n');

/**
 * Finds an installed Chromium. `CHROMIUM_PATH` goes before everything else.
 * @returns {string | null} its path
 * @throws {Error} when `CHROMIUM_PATH` names no program
 */
export function findChromium() {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROMIUM_PATH says ${asked}, and no program is there. Correct it or leave it out.`);
  }
  return chromiumPlaces(process.platform, process.env).find(isProgram) ?? null;
}

/**
 * Finds a Chromium, else gets Debian's where that can be done without asking anybody.
 * @returns {Promise<string>} its path
 * @throws {Error} with how to get one
 */
export async function provideChromium() {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('No Chromium was found; getting the one of Debian.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // A list that could not be refreshed is no reason not to try with the one at hand.
    await runCommand('apt-get', ['update'], { env });
    await runCommand('apt-get', ['install', '-y', 'chromium'], { env });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(HOW_TO_GET_CHROMIUM);
}
