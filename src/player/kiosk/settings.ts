/** What the staff of a waiting room can set, by the address. */
export interface KioskSettings {
  /** So long without a touch, while nothing plays, before the page asks whether anybody is there, s. */
  readonly idleS: number;
  /** The greatest volume that a visitor can choose, 0 to 1. */
  readonly loudest: number;
}

export const IDLE_RANGE_S = { min: 20, max: 900 } as const;
export const LOUDEST_RANGE = { min: 0.1, max: 1 } as const;
export const KIOSK_DEFAULTS: KioskSettings = { idleS: 60, loudest: 0.7 };
