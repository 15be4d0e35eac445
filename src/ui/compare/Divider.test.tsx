// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fr } from '../../content/words/fr';
import { testUi } from '../testUi';
import { Announcer } from '../Announcer';
import { ViewControls } from '../ViewControls';
import { Divider } from './Divider';
import { dividerAfterKey, steppedDivider } from './moveDivider';
import { PairScreen } from './PairScreen';

afterEach(cleanup);

const WIDTH = 1000;

function show(initial: Parameters<typeof testUi>[0] = {}) {
  const { session, wrapper } = testUi(initial);
  render(<Divider pair="beforeAfter" widthPx={WIDTH} />, { wrapper });
  const handle = screen.getByRole('separator', { name: 'Séparation entre les deux organes' });
  handle.setPointerCapture = () => {};
  return { session, handle, now: () => session.getState().divider };
}
const attribute = (element: HTMLElement, name: string): string => element.getAttribute(name) ?? '';

describe('the divider', () => {
  it('says what it is and where it stands, in words', () => {
    const { handle, session } = show();
    expect(
      ['orientation', 'valuemin', 'valuemax', 'valuenow'].map((n) => attribute(handle, `aria-${n}`)),
    ).toEqual(['vertical', '0', '100', '50']);
    expect(handle.tabIndex).toBe(0);
    const text = (): string => attribute(handle, 'aria-valuetext').replaceAll(/\s/g, ' ');
    expect(text()).toBe('Avant l’opération : 50 %, après l’opération : 50 %');
    act(() => session.setState({ divider: 0 }));
    expect(text()).toBe('Après l’opération : toute l’image');
    act(() => session.setState({ divider: 1 }));
    expect(text()).toBe('Avant l’opération : toute l’image');
  });

  it('follows the finger that took hold of it, not one that passes over it', () => {
    const { handle, now } = show();
    fireEvent.pointerMove(handle, { clientX: 300 });
    expect(now()).toBe(0.5);
    fireEvent.pointerDown(handle, { clientX: 510, button: 0 });
    fireEvent.pointerMove(handle, { clientX: 310 });
    expect(now(), 'where it was taken stays under the finger').toBe(0.3);
    fireEvent.pointerMove(handle, { clientX: -400 });
    expect(now()).toBe(0);
    fireEvent.pointerMove(handle, { clientX: 710 });
    fireEvent.pointerUp(handle);
    fireEvent.pointerMove(handle, { clientX: 100 });
    expect(now()).toBe(0.7);
    fireEvent.doubleClick(handle);
    expect(now()).toBe(0.5);
  });

  it('follows the finger also where the first organ stands to the right', () => {
    const { handle, now } = show({ language: 'ar' });
    fireEvent.pointerDown(handle, { clientX: 500, button: 0 });
    fireEvent.pointerMove(handle, { clientX: 300 });
    expect(now()).toBe(0.7);
  });

  it('moves with the arrows and leaves them to nobody else', () => {
    const { handle, now } = show();
    expect(fireEvent.keyDown(handle, { key: 'ArrowLeft' }), 'the key is taken').toBe(false);
    expect(now()).toBe(0.45);
    fireEvent.keyDown(handle, { key: 'ArrowRight' });
    fireEvent.keyDown(handle, { key: 'ArrowRight' });
    expect(now()).toBe(0.55);
    fireEvent.keyDown(handle, { key: 'Home' });
    expect(now()).toBe(0);
    fireEvent.keyDown(handle, { key: 'End' });
    expect(now()).toBe(1);
    fireEvent.keyDown(handle, { key: 'Enter' });
    expect(now()).toBe(0.5);
    expect(fireEvent.keyDown(handle, { key: 'PageDown' })).toBe(true);
    expect(fireEvent.keyDown(handle, { key: 'ArrowRight', shiftKey: true })).toBe(true);
  });
});

describe('steps of the divider', () => {
  it('each change the picture, on the narrowest screens too, and reach both ends', () => {
    for (const widthPx of [150, 390, 1000, 2600])
      for (const by of [1, -1] as const) {
        const seen = [0.5];
        while (seen.at(-1)! > 0 && seen.at(-1)! < 1) {
          seen.push(steppedDivider(seen.at(-1)!, by, widthPx));
          expect(seen.length).toBeLessThan(15);
        }
        expect(seen.at(-1)).toBe(by === 1 ? 1 : 0);
      }
  });

  it('move to the left with the left arrow, wherever reading starts', () => {
    const at = (key: string, rightToLeft: boolean) =>
      dividerAfterKey(key, 0.5, { widthPx: WIDTH, rightToLeft });
    expect([at('ArrowLeft', false), at('ArrowLeft', true)]).toEqual([0.45, 0.55]);
    expect([at('Home', true), at('End', true), at('x', true)]).toEqual([0, 1, null]);
  });
});

describe('two organs side by side', () => {
  it('bear their names, the one that has no room none', () => {
    const { wrapper } = testUi();
    const pane = { x: 0, y: 0, width: WIDTH, height: 600 };
    render(
      <PairScreen
        pair="beforeAfter"
        halves={[{ pair: 'beforeAfter', side: 'after', pane }]}
        widthPx={WIDTH}
      />,
      { wrapper },
    );
    expect(screen.getByText('Après l’opération')).toBeTruthy();
    expect(screen.queryByText('Avant l’opération')).toBeNull();
  });

  it('are chosen from the controls, and divided by buttons', () => {
    const { session, wrapper } = testUi();
    render(<ViewControls drawable={false} />, { wrapper });
    fireEvent.click(screen.getByRole('button', { name: fr.compare.heading }));
    const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
    expect(radio('Comme le récit').checked).toBe(true);
    expect(screen.queryByRole('button', { name: fr.compare.moveLeft }), 'nothing is divided').toBeNull();
    fireEvent.click(radio('Avant, après l’opération'));
    expect(session.getState().compare).toBe('beforeAfter');
    fireEvent.click(screen.getByRole('button', { name: fr.compare.moveLeft }));
    expect(session.getState().divider).toBeLessThan(0.5);
    fireEvent.click(screen.getByRole('button', { name: fr.compare.middle }));
    expect(session.getState().divider).toBe(0.5);
    fireEvent.click(screen.getByRole('button', { name: fr.compare.moveRight }));
    expect(session.getState().divider).toBeGreaterThan(0.5);
    fireEvent.click(radio('Un seul organe'));
    expect(session.getState().compare).toBe('off');
  });

  it('are told to those who do not see them, as soon as they are shown', () => {
    const { session, wrapper } = testUi();
    const { container } = render(<Announcer />, { wrapper });
    const told = (): string => (container.textContent ?? '').replaceAll(/\s/g, ' ');
    expect(told()).toContain('La myotomie est une intervention');
    act(() => session.setState({ compare: 'healthyBefore' }));
    expect(told()).toBe(
      'Deux organes côte à côte. ' +
        'En bonne santé : L’œsophage est large de 23 mm. Le sphincter inférieur est fermé. ' +
        'Avant l’opération : L’œsophage est large de 46 mm. Le sphincter inférieur est fermé.',
    );
    act(() => session.setState({ compare: 'off' }));
    expect(told()).toBe('Le sphincter inférieur est fermé.');
  });
});
