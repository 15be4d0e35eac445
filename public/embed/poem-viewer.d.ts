// Types of embed/poem-viewer.js, for pages written in TypeScript. Lengths and depths carry their unit in their name;
// depths are measured from the incisors. How all of it is used: docs/embedding.md.

export type Mode = 'consult' | 'teach' | 'kiosk';
export type LanguageCode = 'fr' | 'en' | 'es' | 'ar';
export type Register = 'patient' | 'student';
export type View = 'outside' | 'scope';
export type Layout = 'inset' | 'both' | 'single';
export type Pair =
  | 'healthyBefore'
  | 'beforeAfter'
  | 'typeOneTwo'
  | 'typeOneThree'
  | 'typeTwoThree'
  | 'types'
  | 'approaches';
export type Compare = 'told' | 'off' | Pair;
export type Side =
  | 'healthy'
  | 'before'
  | 'after'
  | 'typeI'
  | 'typeII'
  | 'typeIII'
  | 'anterior'
  | 'posterior';
export type AchalasiaType = 'I' | 'II' | 'III';
export type Approach = 'anterior' | 'posterior';

export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Seconds from the start of the whole story. */
  readonly start: number;
  readonly end: number;
}

/** What is chosen of a case; what is left out follows from the type. */
export interface CaseChoice {
  readonly type: AchalasiaType;
  readonly approach: Approach;
  /** Upper end of the incision: 22 to 32. */
  readonly entryDepthCm?: number | undefined;
  /** Widest diameter of the esophagus: 25 to 70. */
  readonly bodyDiameterMm?: number | undefined;
  /** How far the cut reaches above the junction: 2 to 14. */
  readonly esophagealCutCm?: number | undefined;
  /** How far it reaches onto the stomach: 1 to 3.3. */
  readonly gastricCutCm?: number | undefined;
}

export interface CaseParameters {
  readonly type: AchalasiaType;
  readonly approach: Approach;
  readonly egjDepthCm: number;
  readonly entryDepthCm: number;
  readonly incisionLengthMm: number;
  readonly tunnelEndCm: number;
  readonly myotomyStartCm: number;
  readonly myotomyEndCm: number;
  readonly clipCount: number;
  readonly bodyDiameterMm: number;
}

/** What has happened to one organ, and what is in it. */
export interface PlainOrgan {
  insufflation: number;
  bodyDiameterMm: number;
  lesOpeningMm: number;
  blebMl: number;
  entryDepthCm: number;
  /** Clock hour of entry, tunnel and cut, looking distally; 12 is anterior. */
  workHour: number;
  incisionMm: number;
  incisionOpening: number;
  /** null while there is no tunnel. */
  tunnelStartCm: number | null;
  tunnelEndCm: number | null;
  /** null while nothing is cut. */
  myotomyStartCm: number | null;
  myotomyEndCm: number | null;
  fiberRetraction: number;
  longitudinalMuscleIntact: true;
  clipsClosed: number;
  /** Everything above this depth is cut off to look in; null: nothing. */
  sectionCm: number | null;
  /** A tear of the mucosa over the tunnel, in the branches of the mode `teach`. */
  mucosalInjuryMm: number;
  injuryClipsClosed: number;
  /** Blood in the tunnel, and how far its vessel is closed, 0 to 1. */
  bleeding: number;
  vesselSealed: number;
  columnTopCm: number | null;
  bolusDepthCm: number | null;
  bolusMl: number;
  swallow: {
    id: string;
    timeS: number;
    side: Side;
    frontCm: number | null;
    insideMl: number;
    emptiedMl: number;
    /** Least and greatest pressure anywhere in the body, mmHg above gastric. */
    leastBodyMmHg: number;
    mostBodyMmHg: number;
  } | null;
}

/** A plain copy of the instant that is on screen. */
export interface PlainState extends PlainOrgan {
  timeS: number;
  chapter: string;
  cue: string;
  case: CaseParameters;
  tipDepthCm: number;
  scopeInsertionCm: number;
  scopeRoute: 'lumen' | 'tunnel';
  scopeRollDeg: number;
  /** 0 to 1. */
  retroflexion: number;
  tool: 'none' | 'needle' | 'knife' | 'forceps' | 'clip';
  toolExtensionMm: number;
  catheterTipCm: number;
  balloonFill: number;
  toxinDoses: number;
  toxinEffect: number;
  outerCutCm: number;
  wrap: number;
  /** Gas under tension in the abdomen, and the needle that lets it out, 0 to 1. */
  abdominalGas: number;
  reliefNeedle: number;
  recallsBefore: boolean;
  /** Organs that stand side by side. */
  pair: Pair | 'none';
  /** Share of the picture's width that the first of them has, 0 to 1. */
  divider: number;
  /** In the order of the pair; empty while one organ is alone. */
  sides: ({ side: Side; case: CaseParameters } & PlainOrgan)[];
  shot: string;
  camera: { azimuthDeg: number; elevationDeg: number; distanceCm: number; targetDepthCm: number };
  /** The camera in a person's hand instead of the shot's, and the point of the world it looks at, cm; null: guided. */
  freeCamera: {
    azimuthDeg: number;
    elevationDeg: number;
    distanceCm: number;
    targetX: number;
    targetY: number;
    targetZ: number;
  } | null;
  /** 0 hidden, 1 ghosted, 2 shown. */
  neighbors: Record<'body' | 'spine' | 'aorta' | 'airway' | 'heart' | 'diaphragm', number>;
  wedge: { startDeg: number; widthDeg: number };
}

/** Figures of the renderer. */
export interface RenderStats {
  frames: number;
  drawCalls: number;
  triangles: number;
  geometries: number;
  textures: number;
  programs: number;
  contextLosses: number;
  quality: 'high' | 'modest' | 'software' | null;
  qualityWhy: 'renderer' | 'probe' | 'slow frames' | 'chosen' | null;
  /** How the picture follows the story: `stills` where a processor alone cannot keep up. */
  pace: 'moving' | 'coarse' | 'stills';
  textureBytes: number;
}

/** What `get` hands over. */
export interface ViewerProperties {
  readonly chapters: readonly Chapter[];
  /** Seconds, as is the time. */
  readonly duration: number;
  readonly time: number;
  readonly playing: boolean;
  readonly mode: Mode;
  readonly language: LanguageCode;
  readonly languages: readonly LanguageCode[];
  readonly register: Register;
  readonly sound: boolean;
  readonly rate: number;
}

export interface PoemError {
  /**
   * `address`: there is none to show. `silent`: nothing there answers. `attribute`: one says what cannot be shown. The
   * others: there is no picture, or no longer.
   */
  readonly kind:
    | 'address'
    | 'silent'
    | 'attribute'
    | 'noWebGL'
    | 'modelMissing'
    | 'modelBroken'
    | 'contextLost'
    | 'unknown';
  readonly detail: string;
  readonly attribute?: string;
}

export interface PoemEvents {
  /** Seconds from the start of the whole story; up to 60 times a second. */
  'poem-time': CustomEvent<number>;
  'poem-chapter': CustomEvent<{ readonly index: number; readonly id: string }>;
  'poem-cue': CustomEvent<{ readonly index: number; readonly id: string }>;
  'poem-play': CustomEvent<null>;
  'poem-pause': CustomEvent<null>;
  'poem-end': CustomEvent<null>;
  /** The first complete picture is there. */
  'poem-ready': CustomEvent<null>;
  'poem-error': CustomEvent<PoemError>;
}

/** An attribute as a property: what was asked for, null where nothing was. */
export type AttributeValue = string | number | null;

export declare class PoemViewerElement extends HTMLElement {
  static readonly observedAttributes: readonly string[];

  src: AttributeValue;
  loading: AttributeValue;
  mode: AttributeValue;
  register: AttributeValue;
  chapter: AttributeValue;
  t: AttributeValue;
  view: AttributeValue;
  layout: AttributeValue;
  compare: AttributeValue;
  divider: AttributeValue;
  type: AttributeValue;
  approach: AttributeValue;
  entry: AttributeValue;
  dilation: AttributeValue;
  esophagealCut: AttributeValue;
  gastricCut: AttributeValue;
  swallow: AttributeValue;
  at: AttributeValue;
  orbit: AttributeValue;
  /** Looking around in the organ: a named view, layers, wedge, cross-section, rulers, free camera. */
  explore: AttributeValue;
  layers: AttributeValue;
  wedge: AttributeValue;
  section: AttributeValue;
  rulers: AttributeValue;
  turn: AttributeValue;
  /** A complication as a branch of the story, in the mode `teach`: its name and stage, e.g. `bleeding,done`. */
  branch: AttributeValue;
  quality: AttributeValue;
  rate: AttributeValue;
  sound: boolean;
  autoplay: boolean;

  /** Resolves with the first complete picture; another promise once the viewer has been opened anew. */
  get ready(): Promise<void>;
  get<Name extends keyof ViewerProperties>(name: Name): Promise<ViewerProperties[Name]>;
  play(): Promise<void>;
  pause(): Promise<void>;
  /** Seconds from the start of the whole story. Resolves when that instant has been drawn. */
  seek(seconds: number): Promise<void>;
  /** Goes to a chapter, `seconds` after its start. Resolves when that instant has been drawn. */
  goTo(chapterId: string, seconds?: number): Promise<void>;
  setLanguage(code: LanguageCode): Promise<void>;
  setRegister(register: Register): Promise<void>;
  /** Browsers let a page sound only after a person has touched it. */
  setSound(on: boolean): Promise<void>;
  /** 0.75, 0.9, 1, 1.25 or 1.5. */
  setRate(rate: number): Promise<void>;
  setMode(mode: Mode): Promise<void>;
  setView(view: View): Promise<void>;
  setLayout(layout: Layout): Promise<void>;
  setCompare(compare: Compare): Promise<void>;
  /** Share of the picture's width that the first organ gets, 0 to 1. */
  setDivider(share: number): Promise<void>;
  setCase(choice: CaseChoice): Promise<void>;
  /** Plays a swallow by hand over the standing story, at `timeS` seconds of it; null: the story again. */
  showSwallow(id: string | null, timeS?: number): Promise<void>;
  state(): Promise<PlainState>;
  stats(): Promise<RenderStats>;

  connectedCallback(): void;
  disconnectedCallback(): void;
  connectedMoveCallback(): void;
  attributeChangedCallback(name: string): void;

  addEventListener<Type extends keyof PoemEvents>(
    type: Type,
    listener: (this: PoemViewerElement, event: PoemEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: PoemViewerElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof PoemEvents>(
    type: Type,
    listener: (this: PoemViewerElement, event: PoemEvents[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: PoemViewerElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'poem-viewer': PoemViewerElement;
  }
}
