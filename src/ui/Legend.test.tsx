// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LAYER_COLORS } from '../organ/palette';
import { Legend } from './Legend';
import { testUi } from './testUi';

afterEach(cleanup);

const show = () => {
  render(<Legend open />, { wrapper: testUi().wrapper });
  return screen.getAllByRole('listitem');
};

it('names the layers in the order of the wall, from the lumen outward', () => {
  expect(show().map((layer) => layer.textContent)).toEqual([
    'Muqueuse',
    'Sous-muqueuse',
    'Sous-muqueuse injectée',
    'Muscle circulaire',
    'Muscle longitudinal',
    'Adventice',
  ]);
});

it('paints each with its own color and its own texture, so that neither is needed alone', () => {
  const layers = show();
  const fills = layers.map((layer) => layer.querySelector('rect')?.getAttribute('fill'));
  expect(fills).toEqual(Object.values(LAYER_COLORS));
  const textures = layers.map((layer) => layer.querySelector('pattern')?.innerHTML ?? '');
  expect(new Set(textures).size).toBe(layers.length);
  const ids = layers.map((layer) => layer.querySelector('pattern')?.id);
  expect(new Set(ids).size).toBe(layers.length);
});
