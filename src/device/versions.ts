import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KioskVersions } from '../player/kiosk/room';

export interface VersionsParts {
  readonly container: Pick<ServiceWorkerContainer, 'register' | 'ready' | 'controller' | 'addEventListener'>;
  /** Address of the worker. */
  readonly worker: string;
  /** Asks the browser not to throw the files away when room is short. */
  readonly persist: () => Promise<unknown>;
  readonly reload: () => void;
  /** ms since the epoch. */
  readonly dateMs: () => number;
}

export interface Versions extends KioskVersions {
  /** This version has come up. */
  works(): void;
}

/** What the worker tells of versions. */
interface Told {
  readonly serving: string | null;
  readonly refused: readonly string[];
}

/**
 * Keeps the page on this machine, for use without a network, and looks after its versions. Where nothing can be kept (an
 * address that is not safe, a private window) everything goes on without.
 */
export function keepVersions({ container, worker, persist, reload, dateMs }: VersionsParts): Versions {
  const state: StoreApi<StateOf<KioskVersions>> = createStore(() => ({
    offline: 'none',
    version: null,
    waiting: false,
    checkedAtMs: null,
    refused: null,
  }));
  let registration: ServiceWorkerRegistration | null = null;
  const look = (): void => {
    if (!registration) return;
    const { active, waiting } = registration;
    state.setState({ offline: active ? 'ready' : 'fetching', waiting: waiting !== null && active !== null });
    if (active)
      void ask(active).then(({ serving, refused }) =>
        state.setState({ version: serving, refused: refused.at(-1) ?? null }),
      );
  };
  const follow = (installing: ServiceWorker | null): void => {
    look();
    installing?.addEventListener('statechange', look);
  };
  const registered = container
    .register(worker, { updateViaCache: 'none' })
    .then((given) => {
      registration = given;
      given.addEventListener('updatefound', () => follow(given.installing));
      follow(given.installing);
      void persist().catch(() => {});
      return given;
    })
    // An address that is not safe, a private window, a browser that says yes and gives nothing.
    .catch(() => {
      registration = null;
      return null;
    });
  return {
    state,
    async check() {
      const given = await registered;
      await given?.update().then(
        () => state.setState({ checkedAtMs: dateMs() }),
        () => {},
      );
      look();
    },
    async take() {
      const waiting = (await registered)?.waiting;
      if (!waiting) return false;
      container.addEventListener('controllerchange', reload, { once: true });
      waiting.postMessage('take');
      return true;
    },
    works() {
      void container.ready.then(({ active }) => active?.postMessage('works'));
    },
  };
}

type StateOf<Of extends { readonly state: StoreApi<unknown> }> = ReturnType<Of['state']['getState']>;

function ask(worker: ServiceWorker): Promise<Told> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => {
      resolve(data as Told);
      port1.close();
    });
    port1.start();
    worker.postMessage('versions', [port2]);
  });
}
