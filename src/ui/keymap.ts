import type { Command } from '../content/words/types';

/** A key as `KeyboardEvent.key` names it, letters in lower case. */
export interface KeyBinding {
  readonly key: string;
  readonly shift?: true;
}

/**
 * The keyboard of a player as people know it from elsewhere; page up and page down are what clickers send.
 * The first binding of a command is the one shown first in the list of shortcuts.
 */
export const KEY_MAP: Readonly<Record<Command, readonly KeyBinding[]>> = {
  toggle: [{ key: ' ' }],
  previousStop: [{ key: 'ArrowLeft' }],
  nextStop: [{ key: 'ArrowRight' }],
  previousChapter: [{ key: 'ArrowLeft', shift: true }, { key: 'PageUp' }],
  nextChapter: [{ key: 'ArrowRight', shift: true }, { key: 'PageDown' }],
  start: [{ key: 'Home' }],
  end: [{ key: 'End' }],
  volumeUp: [{ key: 'ArrowUp' }],
  volumeDown: [{ key: 'ArrowDown' }],
  captions: [{ key: 'c' }],
  mute: [{ key: 'm' }],
  fullscreen: [{ key: 'f' }],
  labels: [{ key: 'l' }],
  swapView: [{ key: 's' }],
  layout: [{ key: 'v' }],
  scopeHelp: [{ key: 'o' }],
  compare: [{ key: 'd' }],
  pen: [{ key: 'p' }],
  pointer: [{ key: 'i' }],
  seminar: [{ key: 'e' }],
  board: [{ key: 'b' }],
  notes: [{ key: 'n' }],
  pictureOnly: [{ key: 'h' }],
  help: [{ key: '?' }],
};

export const COMMANDS = Object.keys(KEY_MAP) as readonly Command[];

/** What of a key press decides its meaning. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The command of a key press, or null. Combinations with ctrl, alt or meta belong to the browser and the system. */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  // Letters and signs come with or without shift depending on the keyboard's layout and caps lock.
  const matters = key.length > 1;
  const found = COMMANDS.find((command) =>
    KEY_MAP[command].some((b) => b.key === key && (!matters || (b.shift ?? false) === press.shiftKey)),
  );
  return found ?? null;
}

const TYPING =
  'input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';
const PRESSABLE = 'button, summary, a[href], input[type=checkbox], input[type=radio]';

/**
 * Whether the element with the focus needs this key for itself: a field being typed in, an open dialog, the space bar
 * on a button, up and down on a slider, arrows among radio buttons, what scrolls a list that is too long for its place.
 */
export function keyIsTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING) || target.closest('dialog')) return true;
  if (key === ' ') return target.closest(PRESSABLE) !== null;
  // Beside the picture sliders, lists and tabs have their arrows, and the keys that lead to their ends.
  if (target.closest('aside') && target.matches('input, select, [role=tab]')) return key.length > 1;
  // What scrolls by itself is scrolled by its own keys.
  if (target.matches('[role=region][tabindex]')) return key.length > 1;
  if (target.matches('input[type=radio]')) return key.startsWith('Arrow');
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.matches('input[type=range]');
}
