import { useEffect } from 'react';
import type { Command } from '../content/words/types';
import { clamp } from '../math/interpolate';
import { toggledCompare } from '../player/compare';
import type { Player } from '../player/player';
import type { Session } from '../player/session';
import { nextLayout, swapViews } from './swapViews';
import { commandOf, keyIsTaken } from './keymap';

/** One press of a volume key. */
const VOLUME_STEP = 0.1;

/** What a person can command here. A command without an entry has no key and no line in the help. */
export type Commands = Partial<Record<Command, () => void>>;

/** @param more what the page itself can do, such as opening the help; what is left out cannot be done here. */
export function createCommands(player: Player, session: Session, more: Commands): Commands {
  return {
    toggle: () => player.toggle(),
    nextStop: () => void player.nextStop(),
    previousStop: () => void player.previousStop(),
    nextChapter: () => void player.nextChapter(),
    previousChapter: () => void player.previousChapter(),
    start: () => void player.seek(0),
    end: () => void player.seek(player.durationS),
    volumeUp: () => session.setState(({ volume }) => volumeState(volume + VOLUME_STEP)),
    volumeDown: () => session.setState(({ volume }) => volumeState(volume - VOLUME_STEP)),
    mute: () => session.setState(({ sound }) => ({ sound: !sound })),
    captions: () => session.setState(({ captions }) => ({ captions: !captions })),
    labels: () => session.setState(({ labels }) => ({ labels: !labels })),
    swapView: () => swapViews(session),
    layout: () => nextLayout(session),
    scopeHelp: () => session.setState(({ scopeHelp }) => ({ scopeHelp: !scopeHelp })),
    ...(player.programme.comparison && {
      compare: () =>
        session.setState(({ compare }) => ({
          compare: toggledCompare(compare, player.instant.pair, player.bench.pair),
        })),
    }),
    ...more,
  };
}

/** Held within 0 and 1, to the step: ten presses lead from silence to full. */
const volumeState = (volume: number): { volume: number } => ({
  volume: clamp(Math.round(volume * 10) / 10, 0, 1),
});

/**
 * Lets the whole page obey the keyboard.
 * @param onKeyElsewhere registers who obeys keys pressed in another window of this presentation; returns its undo.
 */
export function useKeyboard(
  commands: Commands,
  onKeyElsewhere: (obey: (key: string, shift: boolean) => void) => () => void,
): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      const run = command && commands[command];
      if (!run || event.defaultPrevented || keyIsTaken(event.target, event.key)) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [commands]);
  useEffect(
    () =>
      onKeyElsewhere((key, shiftKey) => {
        const command = commandOf({ key, shiftKey, ctrlKey: false, altKey: false, metaKey: false });
        if (command) commands[command]?.();
      }),
    [commands, onKeyElsewhere],
  );
}
