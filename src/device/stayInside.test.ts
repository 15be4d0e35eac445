// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWayOut, stayInside } from './stayInside';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

it.each(['p', 'f', 's', 'u', 't', 'n', 'w', 'l', 'o', 'j', 'h', 'd', '+', '-', '0', 'Tab', 'F5'])(
  'ctrl and %s lead out',
  (key) => expect(isWayOut(press(key, { ctrlKey: true }))).toBe(true),
);

it.each([
  press('ArrowLeft', { altKey: true }),
  press('F4', { altKey: true }),
  press('q', { metaKey: true }),
  press('F1'),
  press('F11'),
  press('F12'),
  press('BrowserBack'),
  press('Print'),
  press('ContextMenu'),
])('$key leads out', (key) => expect(isWayOut(key)).toBe(true));

it.each([' ', 'Enter', 'Escape', 'Tab', 'ArrowLeft', 'PageDown', 'Home', 'f', 'm', 'F'])(
  '« %s » stays with the page',
  (key) => expect(isWayOut(press(key))).toBe(false),
);

describe('while it holds', () => {
  let undo = (): void => {};
  beforeEach(() => {
    undo = stayInside(window);
  });
  afterEach(() => undo());

  const refused = (name: string, target: Element = document.body): boolean =>
    !target.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));

  it.each(['contextmenu', 'dragstart', 'drop', 'selectstart', 'copy', 'paste', 'submit', 'gesturestart'])(
    '%s is refused',
    (name) => expect(refused(name)).toBe(true),
  );

  it('keys that lead out are refused, and nobody else hears of them; others are left alone', () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push((event as KeyboardEvent).key);
    window.addEventListener('keydown', listen);
    const send = (init: KeyboardEventInit): boolean =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    expect(send({ key: 'p', ctrlKey: true })).toBe(false);
    expect(send({ key: 'F5' })).toBe(false);
    expect(send({ key: 'Enter' })).toBe(true);
    window.removeEventListener('keydown', listen);
    expect(heard).toEqual(['Enter']);
  });

  it('links lead nowhere, buttons do what they do', () => {
    document.body.innerHTML = '<a href="https://example.org/"><b>out</b></a><button>in</button>';
    expect(refused('click', document.querySelector('b')!)).toBe(true);
    expect(refused('click', document.querySelector('button')!)).toBe(false);
  });

  it('lets go of everything afterwards', () => {
    undo();
    expect(refused('contextmenu')).toBe(false);
  });
});
