import { KeptPage, type Release } from './keptPage';

/** Put in by the build: what this version is made of. */
declare const __POEM_RELEASE__: Release;

/** What of a service worker's surroundings is used here. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    name: 'install' | 'activate',
    listener: (event: { waitUntil(until: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    name: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(
    name: 'message',
    listener: (event: {
      readonly data: unknown;
      readonly ports: readonly MessagePort[];
      waitUntil(until: Promise<unknown>): void;
    }) => void,
  ): void;
}
declare const self: WorkerScope;

const page = new KeptPage({
  caches,
  fetch: (request, init) => fetch(request, init),
  digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
  base: self.registration.scope,
  release: __POEM_RELEASE__,
});

self.addEventListener('install', (event) => event.waitUntil(page.install()));
self.addEventListener('activate', (event) =>
  event.waitUntil(page.activate().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Others' requests, and the browser's own for its tools, are none of ours.
  if (!request.url.startsWith(self.registration.scope)) return;
  event.respondWith(page.answer(request).then((answer) => answer ?? fetch(request)));
});
self.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(self.skipWaiting());
  if (event.data === 'works') event.waitUntil(page.works());
  if (event.data === 'versions')
    event.waitUntil(page.book().then((book) => event.ports[0]?.postMessage(book)));
});
