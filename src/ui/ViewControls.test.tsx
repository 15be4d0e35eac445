// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NEIGHBOR_NAMES } from '../procedure/neighbors';
import { testUi } from './testUi';
import { ViewControls } from './ViewControls';

afterEach(cleanup);

function show() {
  const { session, wrapper } = testUi();
  render(<ViewControls drawable={false} />, { wrapper });
  return session;
}
const open = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: string) => within(screen.getByRole('radiogroup', { name }));
const radio = (row: string, name: string) => rowOf(row).getByRole<HTMLInputElement>('radio', { name });

describe('what lies round the esophagus', () => {
  it('has a row of three choices for each, none taken while the telling decides', () => {
    show();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    open('Autour de l’œsophage');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(NEIGHBOR_NAMES.length);
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios).toHaveLength(3 * NEIGHBOR_NAMES.length);
    expect(radios.filter(({ checked }) => checked)).toEqual([]);
    // One group of radios each: the arrows stay within a row.
    expect(new Set(radios.map(({ name }) => name)).size).toBe(NEIGHBOR_NAMES.length);
  });

  it('keeps only what a person chose, and gives it all back to the telling', () => {
    const session = show();
    open('Autour de l’œsophage');
    const asTold = screen.getByRole<HTMLButtonElement>('button', { name: 'Comme le récit' });
    expect(asTold.disabled).toBe(true);
    fireEvent.click(radio('Aorte', 'Montré'));
    fireEvent.click(radio('Corps', 'Caché'));
    expect(session.getState().neighbors).toEqual({ aorta: 'shown', body: 'hidden' });
    fireEvent.click(radio('Aorte', 'En transparence'));
    expect(session.getState().neighbors).toEqual({ aorta: 'ghosted', body: 'hidden' });
    expect(radio('Aorte', 'En transparence').checked).toBe(true);
    expect(radio('Aorte', 'Montré').checked).toBe(false);
    fireEvent.click(asTold);
    expect(session.getState().neighbors).toEqual({});
    expect(radio('Corps', 'Caché').checked).toBe(false);
  });

  it('shares its place with the turning buttons: one panel at a time', () => {
    show();
    open('Autour de l’œsophage');
    open('Tourner et agrandir la vue');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByRole('button', { name: 'Agrandir' })).toBeTruthy();
    open('Tourner et agrandir la vue');
    expect(screen.queryByRole('button', { name: 'Agrandir' })).toBeNull();
  });
});

describe('the two views', () => {
  const openWith = (scopeDepthCm: number, initial = {}) => {
    const made = testUi(initial);
    made.player.instant.values.tipDepthCm = scopeDepthCm;
    render(<ViewControls drawable={false} />, { wrapper: made.wrapper });
    return made.session;
  };

  it('have no buttons while the endoscope is out of the body', () => {
    openWith(-8);
    expect(screen.queryByRole('button', { name: 'Agrandir la vue de l’endoscope' })).toBeNull();
  });

  it('change places, share the picture by turns, and bring the endoscope’s landmarks', () => {
    const session = openWith(30);
    open('Agrandir la vue de l’endoscope');
    expect(session.getState().view).toBe('scope');
    expect(screen.getByRole('button', { name: 'Agrandir la vue extérieure' })).toBeDefined();
    // What turns the outside camera is not offered while that view is small.
    expect(screen.queryByRole('button', { name: 'Autour de l’œsophage' })).toBeNull();
    open('Repères dans la vue de l’endoscope');
    expect(session.getState().scopeHelp).toBe(true);
    open('Disposition des vues : une petite vue dans la grande');
    expect(session.getState().layout).toBe('both');
    open('Disposition des vues : les deux vues côte à côte');
    expect(session.getState().layout).toBe('single');
  });
});
