import { useEffect, type RefObject } from 'react';
import { ExploreTouch } from '../../player/kiosk/exploreTouch';
import { useUi } from '../../ui/context';
import { useKioskWords } from './kioskWords';
import { useCanRead } from './useCanRead';
import { useKiosk, useRoom } from './useRoom';

/** Several texts of one thing, said one after the other. */
const SEPARATOR = '¦';

/** What is said of an element, or of what it stands in; empty: nothing. */
const textsOf = (element: Element | null): readonly string[] =>
  element?.closest<HTMLElement>('[data-say]')?.dataset['say']?.split(SEPARATOR) ?? [];

/**
 * Reads the screen aloud for whoever cannot see it: a long touch anywhere turns it on and off, also where no button was
 * found; then what lies under the finger, or has the keyboard's focus, is said.
 */
export function useReadAloud(page: RefObject<HTMLElement | null>): void {
  useSwitch(page);
  useExploring(page);
  useScreenSaid(page);
}

/** Turning it on is asking for sound. */
function useSwitch(page: RefObject<HTMLElement | null>): void {
  const { session } = useUi();
  const { kiosk, reader } = useRoom();
  const k = useKioskWords();
  const canRead = useCanRead();
  const reading = useKiosk((state) => state.reading);
  useEffect(() => {
    if (!reading) return undefined;
    reader.wake();
    session.setState({ sound: true });
    reader.say([k.reading]);
    return () => {
      // Whoever has left hears nothing any more.
      if (kiosk.idle) reader.hush();
      else reader.say([k.readingStopped]);
    };
    // Another language goes on reading; it is not turned on again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [reading]);

  useEffect(() => {
    const element = page.current;
    if (!element || reading || !canRead) return undefined;
    const touch = new ExploreTouch();
    const end = new AbortController();
    let long = false;
    const on = <Name extends 'pointerdown' | 'pointermove' | 'pointerup' | 'click'>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ): void => element.addEventListener(name, listener, { capture: true, signal: end.signal });
    on('pointerdown', (event) => touch.down(pointOf(event)));
    on('pointermove', (event) => touch.move(pointOf(event)));
    on('pointerup', (event) => {
      long = touch.up(pointOf(event)) === 'long';
      if (!long) return;
      void kiosk.wake();
      kiosk.read(true);
    });
    on('click', (event) => {
      // A long touch was no press of what lay under it.
      if (long) stop(event);
      long = false;
    });
    return () => end.abort();
  }, [page, kiosk, reading, canRead]);
}

function useExploring(page: RefObject<HTMLElement | null>): void {
  const { player } = useUi();
  const { kiosk, reader } = useRoom();
  const reading = useKiosk((state) => state.reading);
  useEffect(() => {
    const element = page.current;
    if (!element || !reading) return undefined;
    const touch = new ExploreTouch();
    const end = new AbortController();
    let under: HTMLElement | null = null;
    let choosing = false;
    const explore = ({ clientX, clientY }: PointerEvent): void => {
      const found = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-say]') ?? null;
      if (found === under) return;
      under = found;
      if (!found) return;
      // Two voices at once are none.
      player.pause();
      reader.say(textsOf(found));
    };
    const on = <Name extends 'pointerdown' | 'pointermove' | 'pointerup' | 'click' | 'focusin'>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ): void =>
      document.addEventListener(name, listener as EventListener, { capture: true, signal: end.signal });
    on('pointerdown', (event) => {
      touch.down(pointOf(event));
      explore(event);
      // The picture stays as it is: a finger explores.
      event.stopPropagation();
    });
    on('pointermove', (event) => {
      touch.move(pointOf(event));
      if (event.buttons > 0 || event.pointerType === 'touch') explore(event);
      event.stopPropagation();
    });
    on('pointerup', (event) => {
      const meaning = touch.up(pointOf(event));
      if (meaning === 'long') kiosk.read(false);
      if (meaning !== 'double' || !under) return;
      choosing = true;
      const before = under.dataset['say'];
      reader.hush();
      under.click();
      choosing = false;
      const chosen = under;
      setTimeout(() => {
        // A switch says what it is now; where the story has begun, that is heard.
        if (chosen.isConnected && chosen.dataset['say'] !== before && !player.playing)
          reader.say(textsOf(chosen));
      });
    });
    on('click', (event) => {
      // Keys press without a pointer.
      if (!choosing && event.detail > 0) stop(event);
    });
    on('focusin', ({ target }) => {
      const found = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-say]') : null;
      if (!found || found === under) return;
      under = found;
      if (!player.playing) reader.say(textsOf(found));
    });
    return () => end.abort();
  }, [page, kiosk, player, reader, reading]);
}

/** A new screen says where one is. */
function useScreenSaid(page: RefObject<HTMLElement | null>): void {
  const { player } = useUi();
  const { reader } = useRoom();
  const reading = useKiosk((state) => state.reading);
  const screen = useKiosk((state) => state.visit.screen);
  const ended = useKiosk((state) => state.ended !== null);
  useEffect(() => {
    if (!reading || player.playing) return;
    const said = page.current?.querySelector(ended ? '[role=group] > [data-say]' : 'h1[data-say]') ?? null;
    if (said) reader.say(textsOf(said));
    // Turning it on says how it is used instead.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [screen, ended]);
}

const pointOf = ({ clientX, clientY, timeStamp }: PointerEvent) => ({
  x: clientX,
  y: clientY,
  atMs: timeStamp,
});

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
