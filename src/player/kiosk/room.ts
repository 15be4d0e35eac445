import type { StoreApi } from 'zustand/vanilla';
import type { HealthBook } from './health';
import type { Kiosk } from './kiosk';
import type { Mender } from './mender';

/** What a kiosk knows and asks of the versions of the page on this machine. */
export interface KioskVersions {
  readonly state: StoreApi<{
    readonly offline: 'none' | 'fetching' | 'ready';
    readonly version: string | null;
    /** A newer version is complete and waits to be let in. */
    readonly waiting: boolean;
    /** ms since the epoch. */
    readonly checkedAtMs: number | null;
    /** A version that did not come up and was put away again. */
    readonly refused: string | null;
  }>;
  /** Asks for a newer version. Never throws. */
  check(): Promise<void>;
  /** Lets a waiting version in and loads the page anew; false when none waits. */
  take(): Promise<boolean>;
}

/** Says aloud what stands on the screen. */
export interface ScreenReader {
  /** Says texts one after the other, in place of what it says now. */
  say(texts: readonly string[]): void;
  hush(): void;
  /** To be called in a person's touch: browsers let only those sound whom a person has woken. */
  wake(): void;
}

/** A page that stands in a waiting room, and all that keeps it standing. */
export interface KioskRoom {
  readonly kiosk: Kiosk;
  readonly health: HealthBook;
  readonly mender: Mender;
  readonly reader: ScreenReader;
  /** null: this page keeps no versions. */
  readonly versions: KioskVersions | null;
  /** Since the page was loaded, s. */
  readonly uptimeS: () => number;
  /** Back to the rest of the page; null where the address made it a kiosk, for then there is no way out. */
  readonly leaveMode: (() => void) | null;
}
