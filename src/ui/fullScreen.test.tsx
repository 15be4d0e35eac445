// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createCommands } from './commands';
import { fullScreenToggle, type ScreenPage } from './fullScreen';
import { Help } from './Help';
import { testUi } from './testUi';
import { Transport } from './Transport';

let filled: Element | null = null;
Object.defineProperty(document, 'fullscreenElement', { get: () => filled });

afterEach(() => {
  cleanup();
  filled = null;
});

/** A browser that fills and gives back at once, and tells the page so as browsers do. */
function obliging(): ScreenPage {
  const change = (element: Element | null) => async (): Promise<void> => {
    filled = element;
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  return {
    fullscreenEnabled: true,
    get fullscreenElement() {
      return filled;
    },
    exitFullscreen: change(null),
    documentElement: Object.assign(document.createElement('html'), {
      requestFullscreen: change(document.documentElement),
    }),
  };
}

function show(page: ScreenPage) {
  const { player, session, wrapper } = testUi();
  const commands = createCommands(player, session, withToggle(fullScreenToggle(page)));
  render(
    <>
      <Transport commands={commands} panels={[]} menu={[]} />
      <Help commands={commands} />
    </>,
    { wrapper },
  );
  return commands;
}

const withToggle = (fullscreen: (() => void) | undefined) => (fullscreen ? { fullscreen } : {});

const button = (name: string) => screen.queryByRole('button', { name });

it('fills the screen and gives it back, and the button says which comes next', async () => {
  show(obliging());
  await act(async () => void fireEvent.click(button('Plein écran') as HTMLElement));
  expect(filled).toBe(document.documentElement);
  await act(async () => void fireEvent.click(button('Quitter le plein écran') as HTMLElement));
  expect(filled).toBeNull();
  expect(button('Plein écran')).not.toBeNull();
});

it('notices when the browser gives the screen back by itself', async () => {
  const page = obliging();
  const { fullscreen } = show(page);
  await act(async () => fullscreen?.());
  expect(button('Quitter le plein écran')).not.toBeNull();
  await act(async () => void page.exitFullscreen());
  expect(button('Quitter le plein écran')).toBeNull();
});

it('stays as it is when the browser refuses', async () => {
  const refused = vi.fn<() => Promise<void>>(async () => {
    throw new TypeError('Permissions check failed');
  });
  const { fullscreen } = show({
    ...obliging(),
    documentElement: Object.assign(document.createElement('html'), { requestFullscreen: refused }),
  });
  await act(async () => fullscreen?.());
  expect(refused).toHaveBeenCalledOnce();
  expect(button('Plein écran')).not.toBeNull();
});

it('has neither button nor line in the help where it cannot be', () => {
  expect(fullScreenToggle({ ...obliging(), fullscreenEnabled: false })).toBeUndefined();
  show({ ...obliging(), fullscreenEnabled: false });
  expect(button('Plein écran')).toBeNull();
  expect(screen.queryByRole('rowheader', { name: 'Plein écran' })).toBeNull();
  cleanup();
  show(obliging());
  expect(screen.getByRole('rowheader', { name: 'Plein écran' })).toBeTruthy();
});
