// @ts-check
import { spawn } from 'node:child_process';

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[] | null} the command that opens an address, or null where there is no desktop to open it on
 */
export function opener(platform, env) {
  if (env['CI']) return null;
  if (platform === 'darwin') return ['open'];
  // The empty string is the window title that `start` would otherwise take the address for.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/**
 * Opens the address in the person's browser. The address is printed anyway, so failing to is no error.
 * @param {string} address
 */
export function openPage(address) {
  const [command, ...args] = opener(process.platform, process.env) ?? [];
  if (!command) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
