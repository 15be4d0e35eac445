import type { Rect } from '../math/segments';
import type { WorldPoint } from '../organ/coordinates';
import type { Player } from '../player/player';
import type { PicturePoint } from '../player/viewpoint';
import type { Label } from '../procedure/labels';
import type { LabelEye } from './labelEye';
import { LabelPoints } from '../scene/labelPoints';
import { layoutLabels } from '../scene/labelLayout';
import type { LabelBox, PlacedLabel } from '../scene/labelStack';
import { keepOutOf } from './keepOut';
import { labelTimingNow } from './labelTimingNow';
import { setAttributes } from './setAttributes';

/** What is seen is asked no more often than this while the picture moves, ms. */
const LOOK_EVERY_MS = 160;
/** A text that has to change its place is there after some three times this, ms. */
const SETTLE_MS = 70;
/** A jump in time after which nothing glides, s. */
const JUMP_S = 0.5;
/** Most labels at once; fewer where the picture is narrower than this, CSS px. */
const MOST = 7;
const NARROW_PX = 620;
const MOST_NARROW = 4;
/** A column holds one label for so much of the picture's height, CSS px. */
const PX_PER_LABEL = 72;
/** Radius of the subject as a share of the picture's smaller side. */
const SUBJECT = 0.2;

/** The elements of one label. */
export interface LabelElements {
  readonly text: HTMLElement;
  /** Holds the leader's lines and its dot. */
  readonly leader: SVGGElement;
}

interface Shown {
  x: number;
  y: number;
  visible: boolean;
}

/** Moves the labels of one shot over the picture, frame after frame, without React. */
export class LabelMover {
  readonly #player: Player;
  readonly #root: HTMLElement;
  readonly #shotId: string | null;
  readonly #eye: LabelEye;
  readonly #labels: readonly Label[];
  readonly #elements: readonly LabelElements[];
  readonly #points: LabelPoints;
  readonly #shown: Shown[];
  readonly #still: () => boolean;
  #placed: ReadonlyMap<string, PlacedLabel> = new Map();
  #sizes: readonly { readonly width: number; readonly height: number }[] = [];
  #keepOut: readonly Rect[] = [];
  #lookedAtMs = -Infinity;
  #drawnAtMs = 0;
  #timeS = Number.NaN;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #frame = 0;
  readonly #world: WorldPoint = { x: 0, y: 0, z: 0 };
  readonly #at: PicturePoint = { x: 0, y: 0 };

  /**
   * @param eye whence the picture is seen. @param shotId the shot the labels belong to; null: they belong to all of them.
   * @param still whether less motion is wanted: then nothing glides.
   */
  constructor(options: {
    readonly player: Player;
    readonly eye: LabelEye;
    readonly root: HTMLElement;
    readonly shotId: string | null;
    readonly labels: readonly Label[];
    readonly elements: readonly LabelElements[];
    readonly still: () => boolean;
  }) {
    this.#player = options.player;
    this.#root = options.root;
    this.#shotId = options.shotId;
    this.#eye = options.eye;
    this.#labels = options.labels;
    this.#elements = options.elements;
    this.#still = options.still;
    this.#points = new LabelPoints(options.labels, options.eye.fromScope);
    this.#shown = options.labels.map(() => ({ x: 0, y: 0, visible: false }));
  }

  /** Measures the texts again, after a change of size or type. */
  measure(): void {
    this.#sizes = this.#elements.map(({ text }) => ({
      width: text.offsetWidth,
      height: text.offsetHeight,
    }));
    this.#lookedAtMs = -Infinity;
    this.draw();
  }

  /** Brings everything to where the frame just drawn has it. */
  readonly draw = (): void => {
    const { instant, programme } = this.#player;
    const opacity = this.#eye.size().width > 0 ? this.#opacityNow() : 0;
    this.#root.style.opacity = opacity.toFixed(2);
    this.#root.dataset['shown'] = String(opacity > 0.02);
    const jumped = !(Math.abs(instant.timeS - this.#timeS) < JUMP_S);
    this.#timeS = instant.timeS;
    if (opacity === 0) return;
    const nowMs = performance.now();
    this.#points.begin(instant, programme);
    if (jumped) this.#placed = new Map();
    if (jumped || nowMs - this.#lookedAtMs >= LOOK_EVERY_MS) this.#look(nowMs);
    else this.#lookLater();
    this.#lay();
    this.#move(jumped || this.#still() ? 1 : 1 - Math.exp(-(nowMs - this.#drawnAtMs) / SETTLE_MS));
    this.#drawnAtMs = nowMs;
  };

  #opacityNow(): number {
    if (this.#shotId === null) return 1;
    const timing = labelTimingNow(this.#player);
    return timing.shotId === this.#shotId ? timing.opacity : 0;
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  #look(nowMs: number): void {
    this.#lookedAtMs = nowMs;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#keepOut = keepOutOf(this.#root);
    this.#points.look(this.#eye.position(), (point) => this.#eye.seen(point));
  }

  /** The last frame before everything stands still may have come too early to look: it is looked at once more. */
  #lookLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.draw();
    }, LOOK_EVERY_MS);
  }

  #lay(): void {
    const { width, height } = this.#eye.size();
    const narrow = width < NARROW_PX;
    const boxes: LabelBox[] = [];
    const names = new Set<string>();
    for (const [i, { name }] of this.#labels.entries()) {
      if (boxes.length === (narrow ? MOST_NARROW : MOST)) break;
      const size = this.#sizes[i];
      if (!size || names.has(name) || !this.#points.at(i, this.#world)) continue;
      if (!this.#eye.project(this.#world, this.#at)) continue;
      names.add(name);
      boxes.push({ id: String(i), anchorX: this.#at.x, anchorY: this.#at.y, ...size });
    }
    if (!this.#eye.subject(this.#at)) return;
    const placed = layoutLabels(
      boxes,
      {
        width,
        height,
        keepOut: this.#keepOut,
        subject: { x: this.#at.x, y: this.#at.y, radius: SUBJECT * Math.min(width, height) },
        perSide: Math.max(2, Math.floor(height / PX_PER_LABEL)),
        columnWidth: Math.max(0, ...this.#sizes.map((size) => size.width)),
      },
      this.#placed,
    );
    this.#placed = new Map(placed.map((label) => [label.id, label]));
  }

  /** @param share of the way to its new place that a text goes now. */
  #move(share: number): void {
    let onTheWay = false;
    for (const [i, { text, leader }] of this.#elements.entries()) {
      const label = this.#placed.get(String(i));
      const shown = this.#shown[i]!;
      const visible = label !== undefined;
      text.dataset['shown'] = String(visible);
      leader.dataset['shown'] = String(visible);
      if (label) {
        const sameColumn = shown.visible && shown.x === label.box.x;
        const far = label.box.y - shown.y;
        shown.y = sameColumn && Math.abs(far) > 0.5 ? shown.y + far * share : label.box.y;
        shown.x = label.box.x;
        onTheWay ||= shown.y !== label.box.y;
        text.dataset['side'] = label.side;
        text.style.transform = `translate(${shown.x.toFixed(1)}px, ${shown.y.toFixed(1)}px)`;
        const { x1, x2, y2 } = label.leader;
        const y1 = shown.y + label.box.height / 2;
        for (const element of leader.children) {
          if (element instanceof SVGCircleElement) setAttributes(element, { cx: x2, cy: y2 });
          else setAttributes(element, { x1, y1, x2, y2 });
        }
      }
      shown.visible = visible;
    }
    cancelAnimationFrame(this.#frame);
    if (onTheWay) this.#frame = requestAnimationFrame(this.draw);
  }
}
