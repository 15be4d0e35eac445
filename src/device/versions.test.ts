import { describe, expect, it, vi } from 'vitest';
import { keepVersions } from './versions';

/** A worker that answers what it knows of versions. */
function worker(told: { serving: string; refused: readonly string[] }) {
  const heard: unknown[] = [];
  return Object.assign(new EventTarget(), {
    heard,
    postMessage(message: unknown, ports: readonly MessagePort[] = []) {
      heard.push(message);
      if (message === 'versions') ports[0]?.postMessage(told);
    },
  });
}

type Worker = ReturnType<typeof worker>;

/** A browser with a registration, whose workers the test sets. */
function setUp(answer: 'registers' | 'refuses' | 'gives nothing' = 'registers') {
  const registration = Object.assign(new EventTarget(), {
    active: null as Worker | null,
    installing: null as Worker | null,
    waiting: null as Worker | null,
    update: vi.fn<() => Promise<void>>(async () => {}),
  });
  const container = Object.assign(new EventTarget(), {
    controller: null,
    register: async () => {
      if (answer === 'refuses') throw new DOMException('not safe', 'SecurityError');
      return answer === 'registers' ? registration : undefined;
    },
    get ready() {
      return Promise.resolve(registration);
    },
  });
  const here = { reloads: 0 };
  const versions = keepVersions({
    container: container as unknown as ServiceWorkerContainer,
    worker: './sw.js',
    persist: async () => true,
    reload: () => (here.reloads += 1),
    dateMs: () => 77,
  });
  return { here, registration, container, versions };
}

describe('versions of the page on this machine', () => {
  it('are fetched, then ready, under the name that the worker tells', async () => {
    const { registration, versions } = setUp();
    const first = worker({ serving: 'v1', refused: [] });
    registration.installing = first;
    await versions.check();
    expect(versions.state.getState()).toMatchObject({ offline: 'fetching', waiting: false });
    Object.assign(registration, { installing: null, active: first });
    await versions.check();
    await vi.waitFor(() => expect(versions.state.getState().version).toBe('v1'));
    expect(versions.state.getState()).toMatchObject({ offline: 'ready', checkedAtMs: 77, refused: null });
  });

  it('wait until they are taken; only then is the page loaded anew, once', async () => {
    const { here, registration, container, versions } = setUp();
    registration.active = worker({ serving: 'v1', refused: [] });
    expect(await versions.take(), 'none waits').toBe(false);
    const second = worker({ serving: 'v1', refused: [] });
    registration.waiting = second;
    await versions.check();
    expect(versions.state.getState().waiting).toBe(true);
    container.dispatchEvent(new Event('controllerchange'));
    expect(here.reloads, 'never by itself').toBe(0);
    expect(await versions.take()).toBe(true);
    expect(second.heard).toContain('take');
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(here.reloads).toBe(1);
  });

  it('tell of one that was put away, and hear when this one has come up', async () => {
    const { registration, versions } = setUp();
    const active = worker({ serving: 'v1', refused: ['v2'] });
    registration.active = active;
    versions.works();
    await versions.check();
    await vi.waitFor(() => expect(versions.state.getState().refused).toBe('v2'));
    expect(active.heard).toContain('works');
  });

  it('go on without a network, and where nothing can be kept', async () => {
    const { registration, versions } = setUp();
    registration.active = worker({ serving: 'v1', refused: [] });
    registration.update.mockRejectedValue(new TypeError('Failed to fetch'));
    await versions.check();
    expect(versions.state.getState()).toMatchObject({ offline: 'ready', checkedAtMs: null });
    for (const answer of ['refuses', 'gives nothing'] as const) {
      const none = setUp(answer).versions;
      await none.check();
      expect(await none.take()).toBe(false);
      expect(none.state.getState().offline).toBe('none');
    }
  });
});
