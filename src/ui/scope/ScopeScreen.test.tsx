// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { scopeFrameIn } from '../../scene/scopeFrame';
import { testUi } from '../testUi';
import { ScopeScreen } from './ScopeScreen';

afterEach(cleanup);

const PANE = { x: 0, y: 0, width: 960, height: 640 };
const FRAME = scopeFrameIn(PANE.width, PANE.height, 90);

function show({ small = false, scopeHelp = false } = {}) {
  const made = testUi({ scopeHelp });
  render(<ScopeScreen pane={PANE} frame={FRAME} small={small} />, { wrapper: made.wrapper });
  const drawnAt = (insertionCm: number, rollRad = 0): void =>
    act(() => {
      Object.assign(made.player.scopeSight, { insertionCm });
      made.player.scopeSight.pose.rollRad = rollRad;
      made.player.drawn();
    });
  return { ...made, drawnAt };
}

describe('the endoscope’s screen', () => {
  it('tells the depth at the teeth to half a centimeter, and none before them', () => {
    const { drawnAt } = show();
    drawnAt(33.4);
    expect(screen.getByText('33,5 cm')).toBeDefined();
    drawnAt(-2);
    expect(screen.getByText('– cm')).toBeDefined();
  });

  it('tells time and chapter beside a large picture, the depth alone beside a small one', () => {
    show();
    expect(screen.getByText('Étape')).toBeDefined();
    cleanup();
    show({ small: true });
    expect(screen.queryByText('Étape')).toBeNull();
    expect(screen.getByText('Profondeur, aux dents')).toBeDefined();
  });

  it('has clock face and ruler only for who asks, and never over the small picture', () => {
    show();
    expect(screen.queryByRole('img')).toBeNull();
    cleanup();
    show({ scopeHelp: true, small: true });
    expect(screen.queryByRole('img')).toBeNull();
    cleanup();
    show({ scopeHelp: true });
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
      'Cadran : 12 heures est l’avant du patient, 3 heures sa droite',
      'Réglette des profondeurs, en centimètres depuis les dents',
    ]);
  });

  it('turns the clock face against the endoscope’s roll', () => {
    const { drawnAt } = show({ scopeHelp: true });
    const placeOf = (hour: string): readonly number[] => {
      const text = screen.getByText(hour, { selector: 'text' }).parentElement!.getAttribute('transform')!;
      return [...text.matchAll(/-?[\d.]+/g)].map(Number);
    };
    drawnAt(30);
    const [x12 = 0, y12 = 0] = placeOf('12');
    expect(x12).toBeCloseTo(FRAME.centerX, 0);
    expect(y12).toBeLessThan(FRAME.centerY);
    // Turned a quarter clockwise, what was above stands to the left.
    drawnAt(30, Math.PI / 2);
    const [x = 0, y = 0] = placeOf('12');
    expect(x).toBeLessThan(FRAME.centerX - 100);
    expect(y).toBeCloseTo(FRAME.centerY, 0);
  });
});
