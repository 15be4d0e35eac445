// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChapterList } from './ChapterList';
import { createCommands } from './commands';
import { testUi } from './testUi';
import { Transport } from './Transport';

afterEach(cleanup);

function show() {
  const { player, session, frame, wrapper } = testUi();
  const commands = createCommands(player, session, { help: vi.fn<() => void>() });
  render(
    <>
      <Transport
        commands={commands}
        panels={[]}
        menu={[{ icon: 'transcript', label: 'Texte intégral', onOpen: vi.fn<() => void>() }]}
      />
      <ChapterList />
    </>,
    { wrapper },
  );
  return { player, session, frame, scrubber: screen.getByRole<HTMLInputElement>('slider') };
}

describe('the scrubber', () => {
  it('is a native range over the whole programme, with a name and a place in words', () => {
    const { player, scrubber } = show();
    expect(scrubber.type).toBe('range');
    expect(Number(scrubber.min)).toBe(0);
    expect(Number(scrubber.max)).toBe(player.durationS);
    expect(scrubber.getAttribute('aria-label')).toBe('Position dans le récit');
    expect(scrubber.getAttribute('aria-valuetext')).toMatch(/^Le début, 0 seconde sur /);
    const two = player.programme.chapters[1]?.start ?? 0;
    act(() => void player.seek(two));
    expect(Number(scrubber.value)).toBeCloseTo(two, 1);
    expect(scrubber.getAttribute('aria-valuetext')).toMatch(/^La coupe, /);
  });

  it('seeks, and marks every chapter but the first', () => {
    const { player, scrubber } = show();
    fireEvent.input(scrubber, { target: { value: '4' } });
    expect(player.timeS).toBe(4);
    expect(scrubber.parentElement?.querySelectorAll('[aria-hidden] > span')).toHaveLength(2);
  });

  it('shows chapter and time while it has the focus', () => {
    const { scrubber } = show();
    fireEvent.focus(scrubber);
    expect(screen.getByText('Le début · 0:00')).toBeTruthy();
    fireEvent.blur(scrubber);
    expect(screen.queryByText('Le début · 0:00')).toBeNull();
  });
});

describe('the buttons', () => {
  it('play and pause, and say which comes next', () => {
    const { player } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Lire' }));
    expect(player.playing).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Mettre en pause' }));
    expect(player.playing).toBe(false);
  });

  it('step by beats and by chapters', () => {
    const { player } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Étape suivante' }));
    expect(player.timeS).toBe(player.programme.chapters[0]?.stops[1]);
    fireEvent.click(screen.getByRole('button', { name: 'Chapitre suivant' }));
    expect(player.timeS).toBe(player.programme.chapters[1]?.start);
    fireEvent.click(screen.getByRole('button', { name: 'Chapitre précédent' }));
    expect(player.timeS).toBe(0);
  });

  it('hide and show captions', () => {
    const { session } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Masquer les sous-titres' }));
    expect(session.getState().captions).toBe(false);
    expect(
      screen.getByRole('button', { name: 'Afficher les sous-titres' }).getAttribute('aria-pressed'),
    ).toBe('false');
  });
});

describe('the menu of what is wanted now and then', () => {
  const opener = () => screen.getByRole('button', { name: 'Autres commandes' });
  const isOpen = () => opener().getAttribute('aria-expanded') === 'true';

  it('stays open for what is switched, and closes by Escape and by a press elsewhere', () => {
    show();
    fireEvent.click(opener());
    fireEvent.click(screen.getByRole('button', { name: 'Masquer les sous-titres' }));
    expect(isOpen()).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(isOpen()).toBe(false);
    fireEvent.click(opener());
    fireEvent.pointerDown(document.body);
    expect(isOpen()).toBe(false);
  });

  it('closes behind what opens something else', () => {
    show();
    fireEvent.click(opener());
    fireEvent.click(screen.getByRole('button', { name: 'Texte intégral' }));
    expect(isOpen()).toBe(false);
  });
});

describe('the chapter list', () => {
  it('shows how far the present chapter has come', () => {
    const { player } = show();
    const { start = 0, end = 0 } = player.programme.chapters[1] ?? {};
    act(() => void player.seek(start + (end - start) / 4));
    const list = screen.getByRole('navigation').querySelector('ol');
    expect(list?.style.getPropertyValue('--done')).toBe('0.25');
  });

  it('marks the present chapter and goes to any other', () => {
    const { player } = show();
    const third = screen.getByRole('button', { name: /Chapitre 3.*La fin/ });
    expect(third.getAttribute('aria-current')).toBeNull();
    act(() => third.click());
    expect(player.instant.chapter).toBe(2);
    expect(third.getAttribute('aria-current')).toBe('step');
  });
});
