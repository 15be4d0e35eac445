// @ts-check
import { fileURLToPath } from 'node:url';
import { ROOT } from './spawn.mjs';
import { startServer } from './server/static-server.mjs';

const FIRST_PORT = 4173;
const PORTS_TRIED = 100;

/**
 * @param {readonly string[]} args command line, `--port N` or `--port=N`
 * @param {NodeJS.ProcessEnv} env `PORT`
 * @returns {number | null} the port asked for, or null when none was
 * @throws {Error} when what was asked for is no port
 */
export function portAsked(args, env) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const asked = at < 0 ? env['PORT'] : args[at] === '--port' ? (args[at + 1] ?? '') : args[at]?.slice(7);
  if (asked === undefined || (at < 0 && asked === '')) return null;
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) {
    throw new Error(
      '« ' + asked + ' » is no port. Use a number from 1 to 65535, for example: npm start -- --port 8080',
    );
  }
  return port;
}

/**
 * Serves a folder of the repository on the port asked for, else on the first free one from 4173.
 * @param {string} folder
 * @param {number | null} port
 * @param {readonly string[]} [embedders] other origins that may show the page in a frame of theirs
 * @throws {Error} when the port is taken, or none of those tried is free
 */
export async function listenForPeople(folder, port, embedders = []) {
  const root = fileURLToPath(new URL(folder, ROOT));
  const ports = port === null ? Array.from({ length: PORTS_TRIED }, (_, i) => FIRST_PORT + i) : [port];
  for (const candidate of ports) {
    try {
      return await startServer({ root, port: candidate, embedders });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EACCES')
        throw new Error('Port ' + candidate + ' is reserved on this machine. Ask for one above 1024.');
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    port === null
      ? 'No port from ' +
          FIRST_PORT +
          ' to ' +
          (FIRST_PORT + PORTS_TRIED - 1) +
          ' is free. Ask for another: npm start -- --port 8080'
      : 'Port ' + port + ' is taken. Leave --port and PORT out to get the first free one.',
  );
}
