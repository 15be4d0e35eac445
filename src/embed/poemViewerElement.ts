import type { LanguageCode, Register } from '../narration/types';
import type { Compare } from '../player/compare';
import type { RemoteAsk, RemoteProperty } from '../player/messages';
import type { Layout } from '../player/panes';
import type { PoemViewer } from '../player/remote';
import type { Mode, View } from '../player/session';
import type { RenderStats } from '../player/stage';
import type { CaseChoice } from '../procedure/casePresets';
import type { PlainState } from '../scene/describe';
import { ATTRIBUTES, type AttributeName } from './attributes';
import { TIME, type PoemEvents } from './events';
import { ListenerBook } from './listenerBook';
import { reflect, takeUp, type AttributeProperties } from './properties';
import { ViewerFrame } from './viewerFrame';

/** Size and nothing else; whatever the embedding page says of the element goes before it. */
const STYLE = `
  :host { display: block; inline-size: 100%; block-size: clamp(28rem, 75vh, 54rem) }
  :host([hidden]) { display: none }
  iframe { display: block; inline-size: 100%; block-size: 100%; border: 0 }`;

/** A server that renders pages has no elements, and may load the module all the same. */
const Base = (globalThis.HTMLElement ?? class {}) as new () => HTMLElement & AttributeProperties;

/** What the viewer says of itself. */
type ViewerProperties = Pick<PoemViewer, RemoteProperty>;
type Listener = EventListenerOrEventListenerObject | null;

/**
 * `<poem-viewer>`: the viewer in a frame, driven by attributes and by the calls of `PoemViewer`. All of them answer
 * later, since they cross to another page, and wait until the viewer is there. A promise rejects with what the viewer
 * says against the call, with TimeoutError when no answer comes, with AbortError when the element is taken away or the
 * frame is loaded anew before there is one.
 */
export class PoemViewerElement extends Base {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  readonly #listeners = new ListenerBook((type, heard) => {
    if (type === TIME) this.#frame.listenToTime(heard);
  });
  readonly #frame: ViewerFrame;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#frame = new ViewerFrame({
      root,
      moduleUrl: import.meta.url,
      read: (name) => this.getAttribute(name),
      isConnected: () => this.isConnected,
      tell: (event, detail) => {
        const type = `poem-${event}`;
        this.dispatchEvent(new CustomEvent(type, { detail }));
        this.#listeners.dispatched(type);
      },
      timeIsHeard: () => this.#listeners.has(TIME),
      tellFirstTime: (seconds) => this.#tellFirstTime(seconds),
    });
  }

  connectedCallback(): void {
    takeUp(this);
    this.#frame.connected();
  }

  disconnectedCallback(): void {
    this.#frame.disconnected();
  }

  /** Where a page moves an element without taking it out, the frame lives on. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    this.#frame.changed(name as AttributeName);
  }

  /** Resolves with the first complete picture. Opened anew, the viewer becomes ready anew: another promise. */
  get ready(): Promise<void> {
    return this.#frame.ready;
  }

  /** What the viewer says of itself: `chapters duration time playing mode language languages register sound rate`. */
  get<Name extends keyof ViewerProperties>(name: Name): Promise<ViewerProperties[Name]> {
    return this.#ask({ call: 'get', args: [name] });
  }

  play(): Promise<void> {
    return this.#ask({ call: 'play' });
  }
  pause(): Promise<void> {
    return this.#ask({ call: 'pause' });
  }
  /** Seconds from the start of the whole story. Resolves when that instant has been drawn. */
  seek(seconds: number): Promise<void> {
    return this.#ask({ call: 'seek', args: [seconds] });
  }
  /** Goes to a chapter, `seconds` after its start. */
  goTo(chapterId: string, seconds = 0): Promise<void> {
    return this.#ask({ call: 'goTo', args: [chapterId, seconds] });
  }
  setLanguage(code: LanguageCode): Promise<void> {
    return this.#ask({ call: 'setLanguage', args: [code] });
  }
  setRegister(register: Register): Promise<void> {
    return this.#ask({ call: 'setRegister', args: [register] });
  }
  setSound(on: boolean): Promise<void> {
    return this.#ask({ call: 'setSound', args: [on] });
  }
  setRate(rate: number): Promise<void> {
    return this.#ask({ call: 'setRate', args: [rate] });
  }
  setMode(mode: Mode): Promise<void> {
    return this.#ask({ call: 'setMode', args: [mode] });
  }
  setView(view: View): Promise<void> {
    return this.#ask({ call: 'setView', args: [view] });
  }
  setLayout(layout: Layout): Promise<void> {
    return this.#ask({ call: 'setLayout', args: [layout] });
  }
  setCompare(compare: Compare): Promise<void> {
    return this.#ask({ call: 'setCompare', args: [compare] });
  }
  setDivider(share: number): Promise<void> {
    return this.#ask({ call: 'setDivider', args: [share] });
  }
  /** What is left out follows from the type. */
  setCase(choice: CaseChoice): Promise<void> {
    return this.#ask({ call: 'setCase', args: [choice] });
  }
  /** Plays a swallow by hand over the standing story, at `timeS` seconds of it; null: the story again. */
  showSwallow(id: string | null, timeS = 0): Promise<void> {
    return this.#ask({ call: 'showSwallow', args: [id === null ? null : { id, timeS }] });
  }
  /** The instant in organ coordinates, units in the names. */
  state(): Promise<PlainState> {
    return this.#ask({ call: 'state' });
  }
  /** Figures of the renderer. */
  stats(): Promise<RenderStats> {
    return this.#ask({ call: 'stats' });
  }

  override addEventListener<Type extends keyof PoemEvents>(
    type: Type,
    listener: (this: PoemViewerElement, event: PoemEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: PoemViewerElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: Listener,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListener, options);
    this.#listeners.add(type, listener as Listener, options);
  }

  override removeEventListener<Type extends keyof PoemEvents>(
    type: Type,
    listener: (this: PoemViewerElement, event: PoemEvents[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: PoemViewerElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: Listener,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: unknown,
    options?: boolean | EventListenerOptions,
  ): void {
    super.removeEventListener(type, listener as EventListener, options);
    this.#listeners.remove(type, listener as Listener, options);
  }

  /**
   * Who began to listen before the module had come is in no book. Whether somebody did shows by the first time that is
   * told: it is read.
   */
  #tellFirstTime(seconds: number): void {
    if (this.#listeners.has(TIME)) return;
    let read = false;
    const event = new CustomEvent(TIME);
    const detail = (): number => {
      read = true;
      return seconds;
    };
    this.dispatchEvent(Object.defineProperty(event, 'detail', { get: detail }));
    if (read) this.#listeners.add(TIME, () => {}, undefined);
  }

  #ask<Result>(ask: RemoteAsk): Promise<Result> {
    return this.#frame.ask(ask) as Promise<Result>;
  }
}

reflect(PoemViewerElement.prototype);
