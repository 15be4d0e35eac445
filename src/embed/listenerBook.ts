type Listener = EventListenerOrEventListenerObject;
type Options = boolean | AddEventListenerOptions | undefined;

interface Entry {
  readonly listener: Listener;
  readonly capture: boolean;
  readonly once: boolean;
}

const captureOf = (options: boolean | EventListenerOptions | undefined): boolean =>
  typeof options === 'boolean' ? options : (options?.capture ?? false);

/**
 * Keeps account of who listens to what on an element, by the rules of `addEventListener`, so that what nobody hears need
 * not be sent: sixty messages a second in the case of the time.
 */
export class ListenerBook {
  readonly #entries = new Map<string, readonly Entry[]>();
  readonly #changed: (type: string, heard: boolean) => void;

  /** @param changed hears when the first begins to listen to a type of event, and when the last has stopped. */
  constructor(changed: (type: string, heard: boolean) => void) {
    this.#changed = changed;
  }

  has(type: string): boolean {
    return this.#entries.has(type);
  }

  add(type: string, listener: Listener | null, options: Options): void {
    const { once = false, signal } = typeof options === 'object' ? options : {};
    const capture = captureOf(options);
    const entries = this.#entries.get(type) ?? [];
    const known = entries.some((each) => each.listener === listener && each.capture === capture);
    if (!listener || known || signal?.aborted) return;
    this.#set(type, [...entries, { listener, capture, once }]);
    signal?.addEventListener('abort', () => this.remove(type, listener, capture), { once: true });
  }

  remove(type: string, listener: Listener | null, options?: boolean | EventListenerOptions): void {
    const capture = captureOf(options);
    this.#keep(type, (each) => each.listener !== listener || each.capture !== capture);
  }

  /** An event was dispatched: who wanted one has had it. */
  dispatched(type: string): void {
    this.#keep(type, ({ once }) => !once);
  }

  #keep(type: string, stays: (entry: Entry) => boolean): void {
    const entries = this.#entries.get(type);
    if (entries && !entries.every(stays)) this.#set(type, entries.filter(stays));
  }

  #set(type: string, entries: readonly Entry[]): void {
    const before = this.has(type);
    if (entries.length > 0) this.#entries.set(type, entries);
    else this.#entries.delete(type);
    if (this.has(type) !== before) this.#changed(type, !before);
  }
}
