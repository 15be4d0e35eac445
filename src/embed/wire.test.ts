import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_WITHIN_MS, Wire, type Host } from './wire';

const ORIGIN = 'https://viewer.example';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const listeners = new Set<(message: object) => void>();
  const host = {
    addEventListener: (_type: string, listener: (message: object) => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: (message: object) => void) =>
      void listeners.delete(listener),
    setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms) as unknown as number,
    clearTimeout: (timer?: number) => clearTimeout(timer),
  } as unknown as Host;
  const frame = { postMessage: vi.fn<(message: { id: number; call: string }, origin: string) => void>() };
  const told: unknown[] = [];
  const wire = new Wire(host, (event, detail) => told.push([event, detail]));
  const hear = (data: unknown, source: object | null = frame, origin = ORIGIN): void => {
    for (const listener of listeners) listener({ data, source, origin });
  };
  const attach = (): void => wire.attach(frame as unknown as Window, ORIGIN);
  const sent = (): string[] => frame.postMessage.mock.calls.map(([{ call }]) => call);
  const lastId = (): number => frame.postMessage.mock.lastCall?.[0].id ?? 0;
  /** How a promise ended so far. */
  const ended = async (promise: Promise<unknown>): Promise<unknown> =>
    Promise.race([
      promise.then(
        (value) => ['resolved', value],
        (reason: Error) => [reason.name, reason.message],
      ),
      vi.advanceTimersByTimeAsync(0).then(() => 'pending'),
    ]);
  return { wire, frame, listeners, told, hear, attach, sent, lastId, ended };
}

describe('Wire', () => {
  it('keeps what is asked until the viewer is there, and then asks in order, at its origin alone', async () => {
    const { wire, frame, attach, sent, hear, lastId, ended } = setUp();
    const early = [wire.ask({ call: 'play' }), wire.ask({ call: 'seek', args: [3] })];
    attach();
    expect(sent()).toEqual([]);
    wire.begin(() => void wire.ask({ call: 'get', args: ['time'] }).catch(() => {}));
    expect(sent()).toEqual(['get', 'play', 'seek']);
    for (const [message, origin] of frame.postMessage.mock.calls) {
      expect(message).toMatchObject({ poemViewer: 1, id: expect.any(Number) });
      expect(origin).toBe(ORIGIN);
    }
    hear({ poemViewer: 1, id: lastId(), result: 'drawn' });
    expect(await ended(early[1]!)).toEqual(['resolved', 'drawn']);
    expect(await ended(early[0]!)).toBe('pending');
  });

  it('hands on what the viewer says against a call', async () => {
    const { wire, attach, hear, lastId, ended } = setUp();
    attach();
    wire.begin(() => {});
    const asked = wire.ask({ call: 'goTo', args: ['dessert', 0] });
    hear({ poemViewer: 1, id: lastId(), error: 'There is no chapter « dessert ».' });
    expect(await ended(asked)).toEqual(['Error', 'There is no chapter « dessert ».']);
  });

  it('hears the frame at its origin, and nobody else', async () => {
    const { wire, frame, attach, hear, told, lastId, ended } = setUp();
    attach();
    wire.begin(() => {});
    const asked = wire.ask({ call: 'state' });
    const answer = { poemViewer: 1, id: lastId(), result: 'forged' };
    const event = { poemViewer: 1, event: 'end', detail: null };
    for (const data of [answer, event]) {
      hear(data, { postMessage: () => {} });
      hear(data, null);
      hear(data, frame, 'https://stranger.example');
      hear(data, frame, 'null');
      hear(data, frame, '');
    }
    for (const data of [null, 7, 'end', { id: lastId(), result: 1 }, { poemViewer: 2, id: lastId() }])
      hear(data);
    hear({ poemViewer: 1, id: 99, result: 'of another' });
    hear({ poemViewer: 1, id: String(lastId()), result: 'of another' });
    expect(await ended(asked)).toBe('pending');
    expect(told).toEqual([]);
    hear(event);
    expect(told).toEqual([['end', null]]);
  });

  it('waits as long as it said', async () => {
    const { wire, attach, ended } = setUp();
    attach();
    wire.begin(() => {});
    const [asked, patient] = [wire.ask({ call: 'seek', args: [1] }), wire.ask({ call: 'ready' }, Infinity)];
    const end = ended(asked);
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
    expect(await end).toBe('pending');
    expect(await ended(asked)).toEqual(['TimeoutError', 'The viewer did not answer « seek » within 30 s.']);
    expect(await ended(patient)).toBe('pending');
  });

  it('says so when the frame shows something new, and lets what comes next wait', async () => {
    const { wire, attach, sent, hear, ended } = setUp();
    attach();
    wire.begin(() => {});
    const asked = wire.ask({ call: 'state' });
    wire.interrupt('Loaded anew.');
    const next = wire.ask({ call: 'stats' });
    hear({ poemViewer: 1, id: 1, result: 'late' });
    expect(await ended(asked)).toEqual(['AbortError', 'Loaded anew.']);
    expect(sent()).toEqual(['state']);
    wire.begin(() => {});
    expect(sent()).toEqual(['state', 'stats']);
    expect(await ended(next)).toBe('pending');
  });

  it('leaves nothing behind: no listener, no timer, no question', async () => {
    const { wire, listeners, attach, ended } = setUp();
    for (let i = 0; i < 50; i++) {
      attach();
      wire.begin(() => {});
      const asked = wire.ask({ call: 'state' });
      wire.detach('Gone.');
      expect(await ended(asked)).toEqual(['AbortError', 'Gone.']);
    }
    const waiting = wire.ask({ call: 'state' });
    expect([listeners.size, vi.getTimerCount()]).toEqual([0, 0]);
    wire.giveUp(new DOMException('Nobody.', 'AbortError'));
    expect(await ended(waiting)).toEqual(['AbortError', 'Nobody.']);
  });

  it('rejects what cannot be said instead of throwing', async () => {
    const { wire, frame, attach, ended } = setUp();
    frame.postMessage.mockImplementation(() => {
      throw new DOMException('no copy', 'DataCloneError');
    });
    attach();
    wire.begin(() => {});
    expect(await ended(wire.ask({ call: 'play' }))).toEqual(['DataCloneError', 'no copy']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
