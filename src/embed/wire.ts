import type { RemoteAsk } from '../player/messages';
import type { RemoteEvent } from '../player/remote';

/** How long an answer may take, ms: a fetch of words, a picture. A frame out of sight draws nothing, and so answers late. */
export const ANSWER_WITHIN_MS = 30_000;

/** What a wire needs of the window that it is heard in. */
export type Host = Pick<Window, 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'>;

interface Asked {
  readonly ask: RemoteAsk;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly withinMs: number;
  timer?: number;
}

/**
 * Questions and answers between a page and the viewer in a frame of it. Hears only that frame, and only while it shows
 * the origin it was opened at; says everything to that origin alone.
 */
export class Wire {
  readonly #host: Host;
  readonly #tell: (event: RemoteEvent, detail: unknown) => void;
  readonly #asked = new Map<number, Asked>();
  #waiting: Asked[] = [];
  #frame: Window | null = null;
  #origin = '';
  #open = false;
  #lastId = 0;

  /** @param tell hears what the viewer tells by itself. */
  constructor(host: Host, tell: (event: RemoteEvent, detail: unknown) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Whether the viewer is there, so that what is asked goes out at once. */
  get open(): boolean {
    return this.#open;
  }

  /** Begins to hear a frame. What is asked waits until the viewer in it is there. */
  attach(frame: Window, origin: string): void {
    this.#frame = frame;
    this.#origin = origin;
    this.#host.addEventListener('message', this.#receive);
  }

  /** Asks before the wire is open, for as long as it takes: whether the viewer is there. */
  askFirst(ask: RemoteAsk): Promise<unknown> {
    return new Promise((resolve, reject) => this.#send({ ask, resolve, reject, withinMs: Infinity }));
  }

  /** @param withinMs how long the answer may take; Infinity: as long as it needs. */
  ask(ask: RemoteAsk, withinMs = ANSWER_WITHIN_MS): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const asked: Asked = { ask, resolve, reject, withinMs };
      if (this.#open) this.#send(asked);
      else this.#waiting.push(asked);
    });
  }

  /** The viewer is there: what `before` asks goes out, and then what waited, in order. */
  begin(before: () => void): void {
    this.#open = true;
    before();
    for (const asked of this.#waiting.splice(0)) this.#send(asked);
  }

  /** The frame shows something new: nobody will answer what was asked, and what comes next waits. */
  interrupt(reason: string): void {
    this.#open = false;
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const each of asked) this.#reject(each, new DOMException(reason, 'AbortError'));
  }

  /** Hears nothing more. */
  detach(reason: string): void {
    this.#host.removeEventListener('message', this.#receive);
    this.interrupt(reason);
    this.#frame = null;
  }

  /** Nobody is there, or will be: what waits has waited in vain. */
  giveUp(reason: DOMException): void {
    for (const asked of this.#waiting.splice(0)) this.#reject(asked, reason);
  }

  #send(asked: Asked): void {
    const id = ++this.#lastId;
    if (!this.#frame) return this.#reject(asked, new DOMException('There is no viewer.', 'AbortError'));
    this.#asked.set(id, asked);
    if (Number.isFinite(asked.withinMs))
      asked.timer = this.#host.setTimeout(() => {
        this.#asked.delete(id);
        const late = `The viewer did not answer « ${asked.ask.call} » within ${asked.withinMs / 1000} s.`;
        this.#reject(asked, new DOMException(late, 'TimeoutError'));
      }, asked.withinMs);
    try {
      this.#frame.postMessage({ poemViewer: 1, id, ...asked.ask }, this.#origin);
    } catch (error) {
      // What cannot be copied cannot be said: a function among the arguments, for one.
      this.#asked.delete(id);
      this.#reject(asked, error);
    }
  }

  #reject(asked: Asked, reason: unknown): void {
    this.#host.clearTimeout(asked.timer);
    asked.reject(reason);
  }

  readonly #receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame || origin !== this.#origin) return;
    if (typeof data !== 'object' || data === null || !('poemViewer' in data) || data.poemViewer !== 1) return;
    if ('event' in data && typeof data.event === 'string') {
      this.#tell(data.event as RemoteEvent, 'detail' in data ? data.detail : undefined);
      return;
    }
    const id = 'id' in data && typeof data.id === 'number' ? data.id : 0;
    const asked = this.#asked.get(id);
    if (!asked) return;
    this.#asked.delete(id);
    if ('error' in data) return this.#reject(asked, new Error(String(data.error)));
    this.#host.clearTimeout(asked.timer);
    asked.resolve('result' in data ? data.result : undefined);
  };
}
