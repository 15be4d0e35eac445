import { clamp } from '../../math/interpolate';
import { PLAIN_PRESSURE } from '../../player/marks/markLink';
import { placeNow } from '../../player/marks/placeNow';
import type { MarkPlace } from '../../player/marks/types';
import { ARROW, ARROWS } from '../arrows';
import type { MarkPaper } from './markPainter';
import { halfAt, placedIn, type Placed } from './surfaces';

/** A finger, pen or mouse over a view, or the arrows in its stead: draws or points. */
export class MarkHand {
  readonly #on: MarkPaper & { readonly paper: HTMLElement };
  #placed: Placed | null = null;
  #go: ((points: readonly number[]) => void) | null = null;
  #points: number[] = [];
  #holder: number | null = null;
  /** Where the arrows stand, px; null until one is pressed. */
  #cursor: { x: number; y: number } | null = null;

  constructor(on: MarkPaper & { readonly paper: HTMLElement }) {
    this.#on = on;
  }

  /** @returns the undo. */
  listen(): () => void {
    const { paper, marks } = this.#on;
    const off = new AbortController();
    const { signal } = off;
    paper.addEventListener('pointerdown', this.#down, { signal });
    paper.addEventListener('pointermove', this.#move, { signal });
    paper.addEventListener('pointerup', this.#up, { signal });
    paper.addEventListener('pointercancel', this.#up, { signal });
    paper.addEventListener('pointerleave', () => this.#leave(), { signal });
    paper.addEventListener('keydown', this.#key, { signal });
    paper.addEventListener('blur', () => this.#leave(), { signal });
    return () => {
      off.abort();
      if (this.#points.length > 0) this.#lift();
      marks.point(null);
    };
  }

  get #pointing(): boolean {
    return this.#on.marks.state.getState().tool === 'pointer';
  }

  readonly #down = (event: PointerEvent): void => {
    // A second finger on the paper is a hand that rests there.
    if (event.button !== 0 || this.#holder !== null) return;
    this.#holder = event.pointerId;
    this.#on.paper.setPointerCapture(event.pointerId);
    const { x, y } = this.#at(event);
    if (this.#pointing) this.#point(x, y);
    else if (this.#touch(x)) this.#carry(x, y, pressureOf(event));
  };

  readonly #move = (event: PointerEvent): void => {
    if (this.#pointing) {
      const { x, y } = this.#at(event);
      this.#point(x, y);
      return;
    }
    if (event.pointerId !== this.#holder || !this.#go) return;
    const all = event.getCoalescedEvents?.() ?? [];
    for (const each of all.length > 0 ? all : [event]) {
      const { x, y } = this.#at(each);
      this.#carry(x, y, pressureOf(each));
    }
  };

  readonly #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#holder) return;
    this.#holder = null;
    this.#lift();
    // A finger that is lifted points no more; a mouse still does.
    if (event.pointerType !== 'mouse') this.#on.marks.point(null);
  };

  #leave(): void {
    if (this.#holder !== null || this.#go) return;
    this.#on.marks.point(null);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { paper, pane, marks } = this.#on;
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      marks.undo(placeNow(this.#on.player, this.#on.session, this.#on.view));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.#lift();
      marks.hold('none');
      return;
    }
    const step = ARROWS[event.key];
    if (!step && event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    const cursor = (this.#cursor ??= { x: paper.clientWidth / 2, y: paper.clientHeight / 2 });
    if (step) {
      const px = Math.min(pane.width, pane.height) * (event.shiftKey ? ARROW.fine : ARROW.plain);
      cursor.x = clamp(cursor.x + step[0] * px, 0, pane.width);
      cursor.y = clamp(cursor.y + step[1] * px, 0, pane.height);
      if (this.#go) this.#carry(cursor.x, cursor.y, PLAIN_PRESSURE);
    } else if (!this.#pointing) {
      if (this.#go) this.#lift();
      else if (this.#touch(cursor.x)) this.#carry(cursor.x, cursor.y, PLAIN_PRESSURE);
    }
    this.#point(cursor.x, cursor.y);
  };

  /** Px from the pane's upper left corner. */
  #at({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const { left, top } = this.#on.paper.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #look(x: number): { place: MarkPlace; placed: Placed } | null {
    const { player, session, view, panes } = this.#on;
    const side = view === 'outside' ? (halfAt(panes.halves, x)?.side ?? null) : null;
    const place = placeNow(player, session, view, side);
    const placed = placedIn(place.surface, player, panes);
    return placed && { place, placed };
  }

  /** Sets the pen down. The story waits: nobody draws on what runs away. */
  #touch(x: number): boolean {
    const { player, marks } = this.#on;
    player.pause();
    player.bench.pause();
    const here = this.#look(x);
    if (!here) return false;
    this.#placed = here.placed;
    this.#points = [];
    this.#go = marks.begin(here.place, marks.state.getState().color);
    return true;
  }

  #carry(x: number, y: number, pressure: number): void {
    const out = { x: 0, y: 0 };
    if (!this.#placed?.map.toPlane(x - this.#placed.shiftX, y, out)) return;
    this.#points.push(out.x, out.y, pressure);
    this.#go?.([...this.#points]);
  }

  #lift(): void {
    this.#go = null;
    this.#placed = null;
    this.#points = [];
  }

  #point(x: number, y: number): void {
    const here = this.#look(x);
    const out = { x: 0, y: 0 };
    if (here?.placed.map.toPlane(x - here.placed.shiftX, y, out))
      this.#on.marks.point({ surface: here.place.surface, x: out.x, y: out.y });
  }
}

/** Only a pen feels how hard it is pressed. */
const pressureOf = ({ pointerType, pressure }: PointerEvent): number =>
  pointerType === 'pen' && pressure > 0 ? pressure : PLAIN_PRESSURE;
