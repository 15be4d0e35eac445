// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { commandOf, COMMANDS, KEY_MAP, keyIsTaken, type KeyPress } from './keymap';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keyboard', () => {
  const shift = { shiftKey: true };
  it.each([
    [press(' '), 'toggle'],
    [press('ArrowLeft'), 'previousStop'],
    [press('ArrowRight'), 'nextStop'],
    [press('ArrowLeft', shift), 'previousChapter'],
    [press('ArrowRight', shift), 'nextChapter'],
    [press('PageUp'), 'previousChapter'],
    [press('PageDown'), 'nextChapter'],
    [press('Home'), 'start'],
    [press('End'), 'end'],
    [press('ArrowUp'), 'volumeUp'],
    [press('ArrowDown'), 'volumeDown'],
    [press('c'), 'captions'],
    [press('C', shift), 'captions'],
    [press('m'), 'mute'],
    [press('f'), 'fullscreen'],
    [press('l'), 'labels'],
    [press('s'), 'swapView'],
    [press('d'), 'compare'],
    [press('?', shift), 'help'],
    [press('?'), 'help'],
    [press('x'), null],
    [press('Tab'), null],
    [press('Home', shift), null],
    [press('c', { ctrlKey: true }), null],
    [press('ArrowLeft', { altKey: true }), null],
    [press('s', { metaKey: true }), null],
  ])('%j means %s', (pressed, command) => {
    expect(commandOf(pressed)).toBe(command);
  });

  it('gives no key two meanings', () => {
    const keys = COMMANDS.flatMap((command) =>
      KEY_MAP[command].map(({ key, shift: held }) => `${held ? 'shift+' : ''}${key}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('an element with the focus', () => {
  document.body.innerHTML = `
    <input id="text"><textarea id="area"></textarea><select id="select"></select>
    <p id="edited" contenteditable><b id="inside">x</b></p>
    <dialog open><button id="indialog"></button></dialog>
    <input id="range" type="range"><input id="radio" type="radio"><aside><input id="beside" type="range"></aside><button id="button"></button><a id="link" href="#"></a><p id="plain"></p><div id="scrolls" role="region" tabindex="0"></div>`;
  it.each([
    ['text', 'c', true],
    ['area', ' ', true],
    ['select', 'ArrowDown', true],
    ['inside', 's', true],
    ['indialog', 'c', true],
    ['button', ' ', true],
    ['button', 'c', false],
    ['link', ' ', true],
    ['range', 'ArrowLeft', false],
    ['range', 'ArrowUp', true],
    ['radio', 'ArrowRight', true],
    ['radio', 'PageDown', false],
    ['beside', 'ArrowRight', true],
    ['beside', 'Home', true],
    ['beside', 'm', false],
    ['scrolls', 'ArrowDown', true],
    ['scrolls', 'PageDown', true],
    ['scrolls', 'm', false],
    ['scrolls', ' ', false],
    ['plain', ' ', false],
  ])('%s takes « %s »: %s', (id, key, taken) => {
    expect(keyIsTaken(document.getElementById(id), key)).toBe(taken);
  });
});
