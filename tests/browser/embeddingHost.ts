import { createServer } from 'node:http';

export interface Host {
  readonly origin: string;
  /** Whose viewer its page embeds from now on; ends in a slash. */
  embed: (viewer: string) => void;
  readonly close: () => Promise<void>;
}

/** A page of an origin of its own that loads the element from the viewer's server, under as strict a policy as can be. */
const page = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  <script type="module" src="/host.js"></script><body>
  <poem-viewer lang="en" chapter="entry" t="2" type="I"><a href="/elsewhere">The procedure</a></poem-viewer></body></html>`;

/** Notes every event of the element but the time, and every message that reaches the page. */
const script = (viewer: string): string => `
  window.heard = [];
  window.messages = 0;
  addEventListener('message', () => window.messages++);
  const element = document.querySelector('poem-viewer');
  for (const name of ['ready', 'chapter', 'cue', 'play', 'pause', 'end', 'error'])
    element.addEventListener('poem-' + name, ({ type, detail }) => window.heard.push({ type, detail }));
  import('${viewer}embed/poem-viewer.js').catch((error) => window.heard.push({ type: 'not loaded', detail: String(error) }));`;

const policy = (viewer: string): string =>
  ["default-src 'none'", `script-src 'self' ${viewer}`, 'img-src data:', `frame-src ${viewer}`].join('; ');

/** Starts such a page on a free port of this machine. The caller closes it. */
export async function startHost(): Promise<Host> {
  let viewer = '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/host.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'content-security-policy': policy(viewer),
    });
    response.end(isScript ? script(viewer) : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    origin: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    embed: (address) => {
      viewer = address;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
