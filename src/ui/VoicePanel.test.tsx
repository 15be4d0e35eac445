// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UiContext } from './context';
import { LanguageSwitch } from './LanguageSwitch';
import { SoundButton } from './SoundButton';
import { testUi } from './testUi';
import { VoicePanel } from './VoicePanel';

afterEach(cleanup);

describe('voice and language', () => {
  it('changes register, speed and volume, and says that nobody has reviewed the words', () => {
    const { session, wrapper } = testUi();
    render(<VoicePanel />, { wrapper });
    expect(screen.getByText(/pas encore relus par un clinicien/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /Étudiant/ }));
    fireEvent.click(screen.getByRole('radio', { name: /1,25/ }));
    fireEvent.change(screen.getByRole('slider', { name: 'Volume' }), { target: { value: '0.4' } });
    expect(session.getState()).toMatchObject({ register: 'student', rate: 1.25, volume: 0.4 });
  });

  it('offers a voice of the device only where there is one', () => {
    const { session, ui, wrapper } = testUi();
    render(<VoicePanel />, { wrapper });
    const device = screen.getByRole<HTMLInputElement>('radio', { name: /Voix de cet appareil/ });
    expect(device.disabled, 'not known yet').toBe(true);
    act(() => ui.voice.status.setState({ deviceVoices: [] }));
    expect(device.disabled, 'none').toBe(true);
    act(() => ui.voice.status.setState({ deviceVoices: ['Thomas'] }));
    fireEvent.click(device);
    expect(session.getState().voice).toBe('device');
  });

  it('keeps the voice for use without a network, can be stopped, and says when it failed', async () => {
    const { ui, wrapper: _ } = testUi();
    let fail: (why: Error) => void = () => {};
    const keep = vi.fn<(signal: AbortSignal) => Promise<void>>(
      () => new Promise((__, reject) => (fail = reject)),
    );
    render(
      <UiContext value={{ ...ui, voice: { ...ui.voice, keep } }}>
        <VoicePanel />
      </UiContext>,
    );
    fireEvent.click(screen.getByRole('button', { name: /Garder la voix \(2,3/ }));
    act(() => ui.voice.status.setState({ kept: 0.4 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-label')).toMatch(/40/);
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(keep.mock.calls[0]?.[0].aborted).toBe(true);
    await act(async () => fail(new Error('aborted')));
    expect(screen.queryByText(/n’a pas pu être gardée/), 'a person stopped it').toBe(null);
    fireEvent.click(screen.getByRole('button', { name: /Garder la voix/ }));
    await act(async () => fail(new Error('no room')));
    expect(screen.getByText(/n’a pas pu être gardée/)).toBeTruthy();
    act(() => ui.voice.status.setState({ kept: true }));
    expect(screen.getByText(/est gardée sur cet appareil/)).toBeTruthy();
  });
});

describe('one tap', () => {
  it('changes the language, named in itself; one that cannot come is told', async () => {
    const { ui, session } = testUi();
    const chooseLanguage = vi
      .fn<typeof ui.chooseLanguage>()
      .mockImplementationOnce(async (language) => session.setState({ language }))
      .mockRejectedValueOnce(new Error('no network'));
    render(
      <UiContext value={{ ...ui, chooseLanguage }}>
        <LanguageSwitch />
      </UiContext>,
    );
    expect(screen.getByRole('button', { name: 'Français' }).getAttribute('aria-pressed')).toBe('true');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'العربية' })));
    expect(screen.getByRole('button', { name: 'العربية' }).getAttribute('aria-pressed')).toBe('true');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Español' })));
    expect(ui.voice.status.getState().problem).toBe('languageFailed');
    expect(session.getState().language).toBe('ar');
  });

  it('turns the sound on, in words while it is off', () => {
    const { session, wrapper } = testUi();
    render(<SoundButton />, { wrapper });
    const button = screen.getByRole('button', { name: 'Activer le son' });
    expect(button.textContent).toContain('Activer le son');
    fireEvent.click(button);
    expect(session.getState().sound).toBe(true);
    expect(screen.getByRole('button', { name: 'Couper le son' })).toBeTruthy();
  });
});
