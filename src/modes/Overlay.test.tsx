// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followQuiz } from '../player/selfTest/followQuiz';
import type { Quiz } from '../player/selfTest/quiz';
import { DEFAULT_CASE } from '../procedure/case';
import { Announcer } from '../ui/Announcer';
import { testUi } from '../ui/testUi';
import { Overlay } from './Overlay';

const QUIZ: Quiz = {
  view: null,
  moment: 'muscle is cut',
  caseParameters: DEFAULT_CASE,
  values: {},
  tool: null,
  ring: { structure: 'cutMuscle' },
  depths: false,
  clock: false,
  asking: true,
  pointed: false,
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show() {
  const made = testUi();
  await act(async () => {
    render(
      <main>
        <Overlay drawable />
        <Announcer />
      </main>,
      { wrapper: made.wrapper },
    );
  });
  const ask = (quiz: Quiz | null) => act(async () => made.session.setState({ quiz }));
  return { ...made, ask };
}
const text = (): string => document.body.textContent;

describe('while something is asked', () => {
  it('nothing over the picture names what is seen: no labels, no legend, no figure; after the answer all are back', async () => {
    const { ask } = await show();
    expect(screen.getByRole('list', { name: 'Noms des parties visibles' })).toBeDefined();
    expect(text()).toContain('Muscle circulaire');
    expect(document.querySelector('svg[role=img]')).not.toBeNull();
    await ask(QUIZ);
    expect(screen.queryByRole('list')).toBeNull();
    expect(text()).not.toMatch(/muscle|œsophage|estomac|muqueuse/i);
    expect(document.querySelector('svg[role=img]')).toBeNull();
    await ask({ ...QUIZ, asking: false });
    expect(screen.getByRole('list', { name: 'Noms des parties visibles' })).toBeDefined();
    expect(text()).toContain('Muscle circulaire');
  });

  it('nobody can take neighbors away to see which of them is meant', async () => {
    const { ask } = await show();
    expect(screen.getByRole('button', { name: 'Autour de l’œsophage' })).toBeDefined();
    await ask(QUIZ);
    expect(screen.queryByRole('button', { name: 'Autour de l’œsophage' })).toBeNull();
  });

  it('nothing is announced of what the picture shows', async () => {
    const { player, ask } = await show();
    const said = (): string => document.querySelector('[aria-live]')!.textContent;
    expect(said()).toContain('La myotomie est une intervention');
    await ask(QUIZ);
    expect(said()).toBe('');
    await act(async () => void player.seek(player.programme.beats['muscle is cut']! + 0.1));
    expect(said()).toBe('');
    await ask(null);
    expect(said()).toContain('le muscle');
  });

  it('the picture is the outside view alone, whichever was large', async () => {
    const { session, player, ask } = await show();
    followQuiz(player, session, []);
    const { shotId, shot, dissection } = player.instant;
    await act(async () => {
      session.setState({ view: 'scope' });
      player.detour.go({ shotId, shot, dissection, values: { tipDepthCm: 30 } });
    });
    expect(document.querySelectorAll('[data-view]')).toHaveLength(2);
    await ask({ ...QUIZ, values: { tipDepthCm: 30 } });
    expect(document.querySelectorAll('[data-view]')).toHaveLength(1);
    expect(document.querySelector('[data-view]')!.getAttribute('data-view')).toBe('outside');
  });
});
