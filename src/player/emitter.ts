/** A typed list of listeners per event. What `on` registers, the function it returns takes away. */
export class Emitter<Events extends object> {
  readonly #handlers = new Map<keyof Events, Set<(detail: never) => void>>();

  on<Name extends keyof Events>(name: Name, handler: (detail: Events[Name]) => void): () => void {
    const handlers = this.#handlers.get(name) ?? new Set();
    this.#handlers.set(name, handlers);
    // A wrapper of its own per registration: the same function registered twice is undone once at a time.
    const own = (detail: Events[Name]): void => handler(detail);
    handlers.add(own);
    return () => void handlers.delete(own);
  }

  /** Calls every handler; one that throws is reported and does not keep the others from hearing. */
  emit<Name extends keyof Events>(name: Name, detail: Events[Name]): void {
    const handlers = this.#handlers.get(name);
    if (!handlers) return;
    for (const handler of handlers) {
      try {
        (handler as (detail: Events[Name]) => void)(detail);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
