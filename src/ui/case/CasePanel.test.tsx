// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CASE } from '../../procedure/case';
import { testUi } from '../testUi';
import { CasePanel } from './CasePanel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, ' ');

function show() {
  const { session, wrapper } = testUi();
  const { container } = render(<CasePanel />, { wrapper });
  const slide = (name: string, value: number): void => {
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(value) } });
    act(() => void vi.advanceTimersByTime(300));
  };
  const pick = (name: string): void =>
    void fireEvent.click(screen.getByRole('radio', { name: new RegExp(name) }));
  return {
    slide,
    pick,
    text: () => plain(container.textContent),
    now: () => session.getState().caseParameters,
  };
}

describe('the case panel', () => {
  it('type III lengthens the cut and moves the entry by itself, and says so', () => {
    const { pick, now, text } = show();
    expect(now()).toEqual(DEFAULT_CASE);
    expect(text()).toContain('Coupe de 8 cm, de 34 à 42 cm');
    pick('Type III');
    expect(now()).toMatchObject({ type: 'III', myotomyStartCm: 26, myotomyEndCm: 42, entryDepthCm: 22.2 });
    expect(text()).toContain('Coupe de 16 cm, de 26 à 42 cm');
    pick('Type II(?!I)');
    expect(now()).toEqual(DEFAULT_CASE);
  });

  it('keeps how wide the esophagus is when the type changes', () => {
    const { pick, slide, now } = show();
    slide('Largeur de l’œsophage', 62);
    pick('Type III');
    expect(now()).toMatchObject({ type: 'III', bodyDiameterMm: 62, myotomyStartCm: 26 });
  });

  it('warns of a cut too far on the stomach and of an entry too near the cut', () => {
    const { slide, text, now } = show();
    slide('Coupe sur l’estomac', 2.6);
    expect(now().myotomyEndCm).toBe(42.6);
    expect(text()).toContain('dépasse 2,5 cm sur l’estomac');
    slide('Entrée, depuis les dents', 31);
    expect(text()).toContain('moins de 2 cm de muqueuse intacte');
  });

  it('follows a slider only when the hand rests', () => {
    const { now } = show();
    const slider = screen.getByRole('slider', { name: 'Largeur de l’œsophage' });
    for (const value of [50, 55, 60]) fireEvent.change(slider, { target: { value: String(value) } });
    expect(now().bodyDiameterMm).toBe(46);
    expect(plain(slider.getAttribute('aria-valuetext'))).toBe('60 mm');
    act(() => void vi.advanceTimersByTime(300));
    expect(now().bodyDiameterMm).toBe(60);
  });

  it('goes back to what the type brings', () => {
    const { slide, now } = show();
    const reset = screen.getByRole<HTMLButtonElement>('button', {
      name: 'Valeurs habituelles de cette forme',
    });
    expect(reset.disabled).toBe(true);
    slide('Coupe sur l’œsophage', 2.8);
    expect([now().myotomyStartCm, reset.disabled]).toEqual([37.2, false]);
    fireEvent.click(reset);
    expect(now()).toEqual(DEFAULT_CASE);
  });
});
