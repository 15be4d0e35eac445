// @ts-check
import { readFileSync } from 'node:fs';
import { ROOT, runCommand } from './spawn.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Compares what package-lock.json asks for with what npm noted down in node_modules, so that an install made by
 * hand counts as well as one of ours, and a lock that has changed is noticed.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, or null when there is none
 * @returns {string[]} the folders whose package is missing or is another version
 */
export function missingPackages(wanted, installed) {
  const have = installed?.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([folder, locked]) => {
      if (folder === '' || locked.link) return false;
      const found = have[folder];
      // Optional packages exist for one platform each; npm leaves out those of the others.
      if (!found) return !locked.optional;
      return found.version !== locked.version || found.integrity !== locked.integrity;
    })
    .map(([folder]) => folder);
}

const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;
const CERTIFICATE =
  /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED)\b/;

/**
 * @param {string} output what `npm ci` wrote
 * @returns {string} what went wrong and what to do, in sentences
 */
export function explainInstallFailure(output) {
  if (CERTIFICATE.test(output)) {
    return (
      'npm does not trust the certificate of the package registry; a company proxy often stands between.\n' +
      'Point npm at the certificate of your network (npm config set cafile <file>) and run the same command again.'
    );
  }
  if (UNREACHABLE.test(output)) {
    return (
      'The package registry could not be reached. The first run needs it once; afterwards everything works offline.\n' +
      'Connect to the internet, or behind a proxy run: npm config set https-proxy <address>, ' +
      'or with a mirror: npm config set registry <address>. Then run the same command again.'
    );
  }
  if (/\bENOSPC\b/.test(output)) {
    return 'The disk is full: installing needs about 600 MB. Make room and run the same command again.';
  }
  if (/\b(EACCES|EPERM)\b/.test(output)) {
    return 'npm may not write here. Make this folder your own (on Linux and macOS: chown -R $USER .) and run the same command again.';
  }
  return 'npm ci failed; its own words stand above. Deleting node_modules and running the same command again often helps.';
}

/** @param {string} path @returns {Lock | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs `npm ci` when node_modules is not what package-lock.json says. Asks nothing of the network otherwise.
 * @throws {Error} a sentence for people, when the install failed
 */
export async function installWhatIsMissing() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing or broken; restore it from git.');
  const missing = missingPackages(wanted, readLock('node_modules/.package-lock.json'));
  if (missing.length === 0) return;
  console.log(
    'Installing ' + missing.length + ' packages (npm ci). This is needed once and takes a minute or two.',
  );
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const npmCli = process.env['npm_execpath'];
  // Started by npm we know its own file; otherwise the one on the PATH, which on Windows is a .cmd and needs a shell.
  const { code, output } = npmCli?.endsWith('npm-cli.js')
    ? await runCommand(process.execPath, [npmCli, ...args], { env, capture: true })
    : await runCommand('npm', args, { env, capture: true, shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('\n' + explainInstallFailure(output));
}
