import type { RemoteAsk } from '../player/messages';
import type { RemoteEvent } from '../player/remote';
import { addressOf } from './address';
import { callsFor, OPENING_ATTRIBUTES, parametersOf, type AttributeName, type Read } from './attributes';
import { ALWAYS_TOLD, type PoemError } from './events';
import { titleFor } from './titles';
import { ANSWER_WITHIN_MS, Wire } from './wire';

/** What the element gives its frame, and hears from it. */
export interface Mount {
  readonly root: ShadowRoot;
  /** Where the module came from: the page lies beside it. */
  readonly moduleUrl: string;
  readonly read: Read;
  isConnected(): boolean;
  tell(event: RemoteEvent, detail: unknown): void;
  /** Whether somebody listens to the time. */
  timeIsHeard(): boolean;
  /** Tells the time to who may have begun to listen unseen. */
  tellFirstTime(seconds: number): void;
}

/** The frame of an element: opened, loaded, spoken with, kept to the attributes, and taken away again. */
export class ViewerFrame {
  readonly #mount: Mount;
  readonly #wire: Wire;
  readonly #slot = document.createElement('slot');
  /** Attributes that the viewer has not heard of yet. */
  readonly #changed = new Set<AttributeName>();
  #frame: HTMLIFrameElement | null = null;
  #href = '';
  #outdated = true;
  #scheduled = false;
  #begins = false;
  /** Counts what the frame has shown: an answer of what it showed before is then known as such. */
  #shown = 0;
  #becomeReady: (() => void) | null = null;
  #ready = this.#notReady();

  constructor(mount: Mount) {
    this.#mount = mount;
    this.#wire = new Wire(window, (event, detail) => mount.tell(event, detail));
    mount.root.append(this.#slot);
  }

  /** Resolves when the picture is there, and is another promise once the viewer has been opened anew. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Asks the viewer, now or as soon as it is there; a frame that was left unloaded out of sight is loaded for it. */
  ask(ask: RemoteAsk, withinMs?: number): Promise<unknown> {
    if (this.#frame) this.#frame.loading = 'eager';
    return this.#wire.ask(ask, withinMs);
  }

  /** An attribute was written. What is written in one go is carried out in one go. */
  changed(name: AttributeName): void {
    if (OPENING_ATTRIBUTES.has(name)) this.#outdated = true;
    else this.#changed.add(name);
    this.#soon();
  }

  /** The element has come into a page. */
  connected(): void {
    this.#outdated = true;
    this.#soon();
  }

  /** The element was taken out of its page; into another place of it, perhaps, within the same breath. */
  disconnected(): void {
    const reason = 'The viewer was taken out of the page.';
    this.#close(reason);
    queueMicrotask(() => {
      if (!this.#mount.isConnected()) this.#wire.giveUp(new DOMException(reason, 'AbortError'));
    });
  }

  /** Somebody has begun to listen to the time, or nobody does any more. */
  listenToTime(heard: boolean): void {
    if (this.#wire.open) this.#quietly({ call: heard ? 'on' : 'off', args: ['time'] });
  }

  #soon(): void {
    if (this.#scheduled || !this.#mount.isConnected()) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.#mount.isConnected()) return;
      if (this.#outdated) this.#open();
      else this.#follow();
    });
  }

  #open(): void {
    const { root, moduleUrl, read } = this.#mount;
    this.#close('The viewer was opened anew.');
    this.#outdated = false;
    this.#changed.clear();
    const parameters = parametersOf(read);
    const place = addressOf({ src: read('src'), moduleUrl, baseUrl: document.baseURI, parameters });
    if ('problem' in place) {
      this.#report({ kind: 'address', detail: place.problem, attribute: 'src' });
      return;
    }
    // A frame of its own each time: another address in the same one would stand in the way of the back button.
    const frame = document.createElement('iframe');
    frame.setAttribute('allow', 'autoplay; fullscreen');
    frame.loading = read('loading') === 'eager' ? 'eager' : 'lazy';
    frame.addEventListener('load', () => void this.#loaded());
    frame.src = place.href;
    this.#frame = frame;
    this.#href = place.href;
    this.#begins = read('autoplay') !== null;
    this.#name();
    root.replaceChildren(frame);
    if (frame.contentWindow) this.#wire.attach(frame.contentWindow, place.origin);
  }

  #close(reason: string): void {
    this.#shown += 1;
    this.#wire.detach(reason);
    if (!this.#becomeReady) this.#ready = this.#notReady();
    this.#frame = null;
    this.#mount.root.replaceChildren(this.#slot);
  }

  async #loaded(): Promise<void> {
    this.#shown += 1;
    const shown = this.#shown;
    this.#wire.interrupt('The viewer was loaded anew.');
    if (!this.#becomeReady) this.#ready = this.#notReady();
    // Whoever comes after that, over a slow line, is welcome all the same.
    const patience = setTimeout(() => this.#miss(this.#silence()), ANSWER_WITHIN_MS);
    try {
      await this.#wire.askFirst({ call: 'get', args: ['languages'] }).finally(() => clearTimeout(patience));
      if (shown === this.#shown) await this.#greet();
    } catch (error) {
      if (shown === this.#shown) this.#miss(error);
      return;
    }
    if (shown !== this.#shown) return;
    this.#quietly({ call: 'get', args: ['time'] }, (seconds) => this.#mount.tellFirstTime(Number(seconds)));
    this.#becomeReady?.();
    this.#becomeReady = null;
    this.#mount.tell('ready', undefined);
  }

  /** The viewer is there: it hears what changed while it came. @returns resolves with the first picture. */
  #greet(): Promise<unknown> {
    const { read } = this.#mount;
    this.#wire.begin(() => {
      for (const event of ALWAYS_TOLD) this.#quietly({ call: 'on', args: [event] });
      if (this.#mount.timeIsHeard()) this.listenToTime(true);
      for (const name of ['rate', 'sound'] as const) if (read(name) !== null) this.#changed.add(name);
      this.#follow();
      if (this.#begins) this.#quietly({ call: 'play' });
      this.#begins = false;
    });
    return this.#wire.ask({ call: 'ready' }, Infinity);
  }

  /** Nobody is there, or nobody who can be: what waits has waited in vain. */
  #miss(error: unknown): void {
    const detail = sentenceOf(error);
    const late = error instanceof DOMException;
    this.#wire.giveUp(late ? error : new DOMException(detail, 'OperationError'));
    this.#report({ kind: late ? 'silent' : 'unknown', detail });
  }

  #silence(): DOMException {
    const reasons = 'another page stands there, or one that may not be embedded here';
    return new DOMException(`No viewer answers at ${this.#href}: ${reasons}.`, 'TimeoutError');
  }

  /** Has the viewer show what the attributes say by now. */
  #follow(): void {
    if (this.#changed.has('title') || this.#changed.has('lang')) this.#name();
    if (this.#frame && this.#mount.read('loading') === 'eager') this.#frame.loading = 'eager';
    if (!this.#wire.open) return;
    const planned = callsFor(this.#changed, this.#mount.read);
    this.#changed.clear();
    for (const plan of planned) {
      const { attribute } = plan;
      if ('problem' in plan) this.#report({ kind: 'attribute', detail: plan.problem, attribute });
      else this.#quietly(plan.ask, undefined, attribute);
    }
  }

  #name(): void {
    const { read } = this.#mount;
    if (this.#frame)
      this.#frame.title = read('title') || titleFor([read('lang') ?? '', document.documentElement.lang]);
  }

  /** Asks for what nobody waits for, however long it takes. A refusal is told; that the viewer went away is no news. */
  #quietly(ask: RemoteAsk, then?: (result: unknown) => void, attribute?: AttributeName): void {
    this.#wire.ask(ask, Infinity).then(then, (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.#report({ kind: 'attribute', detail: sentenceOf(error), ...(attribute && { attribute }) });
    });
  }

  #report(problem: PoemError): void {
    this.#mount.tell('error', problem);
  }

  #notReady(): Promise<void> {
    return new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
