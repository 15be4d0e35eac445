// @ts-check
// A small server for the built page: the files of one folder, for this machine only, with the headers a host should send.
import { createServer } from 'node:http';
import { answerFrom } from './answer.mjs';

/**
 * Serves the files of one folder on 127.0.0.1.
 * @param {{ root: string, port?: number, embedders?: readonly string[] }} options port 0 (the default) takes any free
 *   one; `embedders` are other origins that may show the page in a frame of theirs, none unless told
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` ends in a slash
 * @throws {Error} when the folder is missing, or with code EADDRINUSE when the port is taken
 */
export async function startServer({ root, port = 0, embedders = [] }) {
  const answer = await answerFrom(root, embedders).catch(() => {
    throw new Error(`There is no folder ${root}. Build the page first: npm run build`);
  });
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${boundPort}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; without this, closing would wait for them.
        server.closeAllConnections();
      }),
  };
}
