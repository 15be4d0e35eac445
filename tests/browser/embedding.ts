import type { Frame, Page } from 'playwright-core';
import type { Served } from './support';

/** What a page that asks by message has heard back. */
export interface Heard {
  readonly poemViewer: 1;
  readonly id?: string;
  readonly result?: unknown;
  readonly error?: string;
  readonly event?: string;
  readonly detail?: unknown;
}

export interface Asking {
  readonly id: string;
  readonly call: string;
  readonly args?: readonly unknown[];
}

declare global {
  interface Window {
    heard: Heard[];
    ask: (message: Asking) => void;
  }
}

/** Two more origins than the page's own; nothing needs to listen there, the browser is given the pages below. */
const EMBEDDER_ORIGIN = 'http://127.0.0.1:9001';
const NEIGHBOR_ORIGIN = 'http://127.0.0.1:9002';

const embedder = (viewer: string): string => `<!doctype html><html lang="en"><title>Embedder</title><body>
  <iframe name="viewer" title="viewer" src="${viewer}" width="420" height="460"></iframe>
  <iframe name="neighbor" title="neighbor" src="${NEIGHBOR_ORIGIN}/"></iframe>
  <script>${SCRIPT}</script></body></html>`;

const SCRIPT = `
  window.heard = [];
  addEventListener('message', ({ data }) => window.heard.push(data));
  window.ask = (message) => (window.frames.viewer ?? parent.frames.viewer).postMessage({ poemViewer: 1, ...message }, '*');`;

export interface Embedded {
  /** The page of another origin that shows the viewer in a frame. */
  readonly page: Page;
  readonly viewer: Frame;
  /** A frame beside the viewer's, of a third origin. */
  readonly neighbor: Frame;
}

/** Shows the built page inside a page of another origin, beside a frame of a third one. */
export async function embed(page: Page, served: Served): Promise<Embedded> {
  const html = (body: string) => ({ contentType: 'text/html', body });
  await page.route(`${EMBEDDER_ORIGIN}/`, (route) => route.fulfill(html(embedder(served.address))));
  await page.route(`${NEIGHBOR_ORIGIN}/`, (route) =>
    route.fulfill(
      html(`<!doctype html><html lang="en"><title>Neighbor</title><script>${SCRIPT}</script></html>`),
    ),
  );
  // A host that lets others embed the page says so in this header.
  await page.route(served.address, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    const allowing = policy.replace("frame-ancestors 'self'", `frame-ancestors ${EMBEDDER_ORIGIN}`);
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': allowing } });
  });
  await page.goto(`${EMBEDDER_ORIGIN}/`);
  const viewer = page.frame({ name: 'viewer' });
  const neighbor = page.frame({ name: 'neighbor' });
  if (!viewer || !neighbor) throw new Error('The embedding page has not got both its frames.');
  await viewer.waitForFunction(() => window.poemViewer !== undefined);
  return { page, viewer, neighbor };
}

/** Asks the viewer by message from the embedding page and waits for the answer. */
export async function ask(page: Page, message: Asking): Promise<Heard> {
  await page.evaluate((m) => window.ask(m), message);
  const answer = await page.waitForFunction((id) => window.heard.find((each) => each.id === id), message.id);
  return (await answer.jsonValue()) as Heard;
}
