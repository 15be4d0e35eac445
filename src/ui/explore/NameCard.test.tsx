// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SOURCES } from '../../content/poem/sources';
import type { Register } from '../../narration/types';
import type { PointingState } from '../../player/explore/pointing';
import type { Pointed } from '../../scene/pick/picker';
import { UiContext } from '../context';
import { testUi } from '../testUi';
import { NameCard } from './NameCard';

afterEach(cleanup);

const ON_THE_RIM: Pointed = {
  name: 'entry',
  within: 'mucosa',
  point: { x: 0, y: 0, z: 0 },
  organ: { depthCm: 29.94, hour: 2.41, rho: 0 },
};

async function show(register: Register) {
  const { player, ui } = testUi();
  void player.setProgramme({ ...player.programme, register });
  const sources = new Map(SOURCES.map((source) => [source.key, source]));
  const view = await act(async () =>
    render(
      <UiContext value={{ ...ui, sources }}>
        <Suspense fallback={null}>
          <NameCard intro="Touchez l’image." />
        </Suspense>
      </UiContext>,
    ),
  );
  // Its words are fetched with it.
  await waitFor(() => view.getByText('Touchez l’image.'));
  const name = (state: Partial<PointingState>): void => act(() => ui.pointing.state.setState(state));
  const text = (): string => (view.container.textContent ?? '').replaceAll('\u00a0', ' ');
  const cited = (): (string | null)[] =>
    [...view.container.querySelectorAll('li > strong')].map(({ textContent }) => textContent);
  return { ...view, name, text, cited };
}

describe('what was pointed at', () => {
  it('is named to a student with its place on the clock face and every source', async () => {
    const { name, text, cited } = await show('student');
    expect(text()).toBe('Touchez l’image.');
    name({ picked: ON_THE_RIM });
    expect(text()).toContain('porte d’entréeCouche : muqueuseÀ 29,9 cm des incisives, à 2 h 30');
    expect(text()).toContain('5 à 6 h par voie postérieure');
    expect(cited()).toEqual(['S42', 'S77', 'S25', 'S30', 'S39', 'S40']);
  });

  it('is named to a patient in plain words, with no hour and with what those words rest on', async () => {
    const { name, text, cited } = await show('patient');
    name({ picked: ON_THE_RIM });
    expect(text()).toContain('À 29,9 cm des dentsLa petite ouverture');
    expect(text()).not.toMatch(/\d h\b/);
    expect(cited()).toEqual(['S42', 'S77']);
  });

  it('is told also where it is asked for and not to be seen', async () => {
    const { name, text } = await show('student');
    name({ picked: null, asked: 'clips' });
    expect(text()).toContain('clipsNe se voit pas à ce moment');
    expect(text()).toContain('5 clips classiques');
  });

  it('begins to be read at its beginning, however far the last one was read', async () => {
    const { container, name, text } = await show('student');
    name({ picked: ON_THE_RIM });
    const card = container.querySelector('section')!;
    card.scrollTop = 120;
    name({ picked: { ...ON_THE_RIM, name: 'mucosa', within: 'esophagus' } });
    expect(text()).toContain('muqueuseDans : œsophage');
    expect(card.scrollTop).toBe(0);
  });
});
