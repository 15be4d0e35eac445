// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useEffect, type ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StageProps } from '../player/stage';
import { caseOf } from '../procedure/casePresets';
import { testUi } from '../ui/testUi';
import { App, type AppProps } from './App';
import { probeWebGL2 } from './probeWebGL2';

afterEach(cleanup);

/** Shows the page with a stage of the test's own. */
async function show(Stage: ComponentType<StageProps>, more: Partial<AppProps> = {}) {
  const { ui, player, session } = testUi();
  const loadStage = vi.fn<AppProps['loadStage']>(async () => ({ default: Stage }));
  render(<App ui={ui} loadStage={loadStage} canDraw={() => true} notices={[]} {...more} />);
  await act(async () => {});
  return { player, session, loadStage };
}

/** A stage that draws nothing and does in its first effect what the test says. */
const stageThat = (first: (props: StageProps) => void) =>
  function TestStage(props: StageProps) {
    useEffect(() => {
      first(props);
    }, [props]);
    return <p>stage</p>;
  };

const quiet = stageThat(() => {});
const still = () => screen.queryByRole('img', { name: /Schéma de l’œsophage/ });

describe('the picture', () => {
  it('is the still with real progress until the first complete frame, then the stage', async () => {
    let props: StageProps | undefined;
    const { player } = await show(stageThat((given) => (props = given)));
    expect(still()).not.toBeNull();
    act(() => props?.onProgress(120_000, 480_000));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(120_000);
    expect(
      screen.getByText('120 ko sur 480 ko', { normalizer: (text) => text.replaceAll('\u00a0', ' ') }),
    ).toBeTruthy();
    act(() => props?.onReady());
    await player.ready;
    expect(still()).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('without WebGL fetches no stage, says so in words, and the rest goes on', async () => {
    const { player, loadStage } = await show(quiet, { canDraw: () => false });
    expect(loadStage).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('ne peut pas s’afficher sur cet appareil');
    expect(still()).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Chapitre 2/ }));
    expect(player.instant.chapter).toBe(1);
    expect(screen.getByText('Complément')).toBeTruthy();
    await act(() => player.seek(3));
    expect(player.timeS, 'the seek resolved with the still as the picture').toBe(3);
    await player.ready;
  });

  it('goes on over the still when that is chosen, and comes back when tried again', async () => {
    let broken = true;
    const { player } = await show(
      stageThat(({ onReady, onError }) =>
        broken ? onError('modelBroken', 'wall.glb: 12 of 80000 bytes') : onReady(),
      ),
    );
    expect(screen.getByRole('alert').textContent).toContain('pas pu être chargée en entier');
    fireEvent.click(screen.getByRole('button', { name: 'Continuer sans la 3D' }));
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => player.play());
    await waitFor(() => expect(player.playing).toBe(true));
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: /Réessayer/ }));
    await waitFor(() => expect(still()).toBeNull());
  });

  it.each(['modelMissing', 'contextLost'] as const)('reports %s to listeners and in words', async (kind) => {
    const heard = vi.fn<(detail: unknown) => void>();
    let props: StageProps | undefined;
    const { player } = await show(stageThat((given) => (props = given)));
    player.on('error', heard);
    act(() => props?.onError(kind, 'planted'));
    expect(heard).toHaveBeenCalledWith({ kind, detail: 'planted' });
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  describe('that throws', () => {
    beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
    afterEach(() => void vi.restoreAllMocks());

    it('takes only itself away', async () => {
      const { player } = await show(() => {
        throw new Error('planted');
      });
      expect(screen.getByRole('alert').textContent).toContain('Une erreur imprévue');
      fireEvent.click(screen.getByRole('button', { name: 'Chapitre suivant' }));
      expect(player.instant.chapter).toBe(1);
    });

    it('or that never arrives, is fetched anew on the next try', async () => {
      const loadStage = vi
        .fn<AppProps['loadStage']>()
        .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
        .mockResolvedValue({ default: quiet });
      await show(quiet, { loadStage });
      expect(screen.getByRole('alert')).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
      await waitFor(() => expect(screen.queryByText('stage')).not.toBeNull());
      expect(loadStage).toHaveBeenCalledTimes(2);
    });
  });
});

describe('asking for WebGL', () => {
  it('takes no for an answer, also when the browser throws', () => {
    const page = (getContext: () => unknown) =>
      ({ createElement: () => ({ getContext }) }) as unknown as Document;
    expect(probeWebGL2(page(() => null))).toBe(false);
    const throws = (): never => {
      throw new Error('blocked');
    };
    expect(probeWebGL2(page(throws))).toBe(false);
    const loseContext = vi.fn<() => void>();
    expect(probeWebGL2(page(() => ({ getExtension: () => ({ loseContext }) })))).toBe(true);
    expect(loseContext, 'given back').toHaveBeenCalledOnce();
  });
});

describe('the page', () => {
  it('obeys the keyboard, except where a person types', async () => {
    const { player, session } = await show(quiet, {
      notices: [{ id: 'n', text: 'notice', address: 'https://viewer.example/' }],
    });
    act(() => void fireEvent.keyDown(document.body, { key: 'PageDown' }));
    expect(player.instant.chapter).toBe(1);
    act(() => void fireEvent.keyDown(document.body, { key: 'c' }));
    expect(session.getState().captions).toBe(false);
    act(() => void fireEvent.keyDown(screen.getByRole('textbox'), { key: 'c' }));
    expect(session.getState().captions, 'typed in a field').toBe(false);
    fireEvent.keyDown(document.body, { key: '?' });
    const help = screen.getByRole('dialog', { name: 'Aide' });
    expect(help.textContent).toContain('Espace');
    expect(help.textContent).toContain('Couper le son');
    act(() => void fireEvent.keyDown(help, { key: 'PageDown' }));
    expect(player.instant.chapter, 'a dialog is open').toBe(1);
  });

  it('says what could not be followed, once, until it is dismissed', async () => {
    await show(quiet, { notices: [{ id: 'link.type', text: 'type = IV' }] });
    expect(screen.getByRole('status').textContent).toContain('type = IV');
    fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says what deserves a second look in the case, and takes it back with the case', async () => {
    const { session } = await show(quiet);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    const chosen = { type: 'III', approach: 'anterior' } as const;
    act(() => session.setState({ caseParameters: caseOf({ ...chosen, entryDepthCm: 27 }) }));
    expect(status.textContent).toContain('de muqueuse intacte séparent l’entrée du début de la coupe');
    act(() => session.setState({ captions: false }));
    expect(status.children, 'said once').toHaveLength(1);
    act(() => session.setState({ caseParameters: caseOf(chosen) }));
    expect(status.textContent).toBe('');
    act(() => session.setState({ caseParameters: { ...caseOf(chosen), myotomyEndCm: 42.6 } }));
    expect(status.textContent).toContain('sur l’estomac');
  });

  it('says it from the start when the address asks for such a case', async () => {
    const { ui } = testUi({
      caseParameters: caseOf({ type: 'II', approach: 'posterior', entryDepthCm: 32 }),
    });
    await show(quiet, { ui });
    expect(screen.getByRole('status').textContent).toContain('Cas à revoir');
  });

  it('offers the way back to the guided view only while a person has taken over', async () => {
    const { session } = await show(quiet);
    expect(screen.queryByRole('button', { name: 'Revenir à la vue guidée' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Tourner et agrandir la vue' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tourner vers la droite' }));
    expect(session.getState().orbit).toMatchObject({ azimuthDeg: 35, elevationDeg: 5, distanceCm: 30 });
    fireEvent.click(screen.getByRole('button', { name: 'Revenir à la vue guidée' }));
    expect(session.getState().orbit).toBeNull();
  });

  it('announces each sentence and what is shown, politely', async () => {
    const { player } = await show(quiet);
    const live = document.querySelector('[aria-live=polite]');
    expect(live?.textContent).toContain('La myotomie est une intervention');
    act(() => void player.seek(player.programme.beats['muscle is cut'] ?? 0));
    expect(live?.textContent).toContain('Ici le muscle s’écarte');
    expect(live?.textContent).toContain('Le muscle circulaire est coupé de 34 à 42');
  });

  it('puts the chapter list away, and brings it back from the transport', async () => {
    await show(quiet);
    expect(screen.queryByRole('button', { name: 'Chapitres' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Replier la liste des chapitres' }));
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getAllByText('Le début').length, 'the present chapter is still named').toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Chapitres' }));
    expect(screen.getByRole('navigation')).toBeTruthy();
  });

  it('holds the whole narration as text', async () => {
    const { player } = await show(quiet);
    fireEvent.click(screen.getByRole('button', { name: 'Texte intégral' }));
    const text = screen.getByRole('dialog').textContent ?? '';
    for (const cue of player.programme.cues) expect(text).toContain(cue.text);
  });
});
