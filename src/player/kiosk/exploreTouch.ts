/** A touch that stays so long in its place asks for the screen to be read aloud, ms. */
const LONG_MS = 2000;
/** Two taps so close together choose, ms. */
const DOUBLE_MS = 500;
/** A finger that has moved farther than this is exploring, px. */
const STILL_PX = 14;

export interface TouchPoint {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

/** What a lifted finger meant. */
export type TouchMeaning = 'explored' | 'long' | 'tap' | 'double';

/**
 * Tells what a finger means while the screen is read aloud, as screen readers on telephones have it: sliding explores, a
 * second tap chooses what was read last, a long touch turns the reading on or off. It reads no clock.
 */
export class ExploreTouch {
  #down: TouchPoint | null = null;
  #moved = false;
  #tapMs = Number.NEGATIVE_INFINITY;

  down(point: TouchPoint): void {
    this.#down = point;
    this.#moved = false;
  }

  move({ x, y }: TouchPoint): void {
    if (this.#down && Math.hypot(x - this.#down.x, y - this.#down.y) > STILL_PX) this.#moved = true;
  }

  up(point: TouchPoint): TouchMeaning {
    this.move(point);
    const down = this.#down;
    this.#down = null;
    if (!down || this.#moved) return 'explored';
    if (point.atMs - down.atMs >= LONG_MS) return 'long';
    const double = point.atMs - this.#tapMs <= DOUBLE_MS;
    this.#tapMs = double ? Number.NEGATIVE_INFINITY : point.atMs;
    return double ? 'double' : 'tap';
  }
}
