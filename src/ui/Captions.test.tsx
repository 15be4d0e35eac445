// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { pagesOf } from '../narration/captions';
import { testProgramme } from '../player/testProgramme';
import { Captions } from './Captions';
import { testUi } from './testUi';

afterEach(cleanup);

const spoken = (): string[] =>
  [...document.querySelectorAll('[data-spoken]')].map((word) => word.textContent ?? '');

describe('captions', () => {
  it('mark the spoken word, one after another, without React rendering for it', () => {
    const { player, wrapper } = testUi();
    let renders = 0;
    render(
      <Profiler id="captions" onRender={() => (renders += 1)}>
        <Captions />
      </Profiler>,
      { wrapper },
    );
    const cue = player.programme.cues[0];
    const heard: string[] = [];
    renders = 0;
    for (const word of cue?.words ?? []) {
      void player.seek(word.startS + 0.01);
      expect(spoken(), `at ${word.startS}`).toEqual([word.text]);
      heard.push(word.text);
    }
    expect(heard.join(' ')).toContain('La myotomie');
    expect(renders, 'renders while words are spoken on one page').toBe(0);
  });

  it('show the whole sentence, page by page, at most two lines at a time', () => {
    const { player, wrapper } = testUi();
    render(<Captions />, { wrapper });
    for (const cue of player.programme.cues) {
      act(() => void player.seek(cue.start));
      const shown = new Set<string>();
      for (const word of cue.words) {
        act(() => void player.seek(word.startS + 0.01));
        const lines = [...(document.querySelector('p')?.children ?? [])];
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) shown.add(line.textContent?.trim() ?? '');
      }
      expect([...shown].join(' '), cue.id).toBe(cue.text);
    }
  });

  it('mark the spoken word also after going back over a page, while nothing plays', () => {
    const { player, wrapper } = testUi();
    void player.setProgramme(testProgramme('es'));
    render(<Captions />, { wrapper });
    const long = player.programme.cues.find((cue) => pagesOf(cue).length > 1);
    const [first, last] = [long?.words[0], long?.words.at(-1)];
    if (!first || !last) throw new Error('the sample telling has no sentence of two pages');
    act(() => void player.seek(first.startS + 0.01));
    act(() => void player.seek(last.startS + 0.01));
    act(() => void player.seek(first.startS + 0.01));
    expect(spoken()).toEqual([first.text]);
  });

  it('name the kind of the sentence, and keep its sources one touch away', () => {
    const { player, wrapper } = testUi();
    render(<Captions />, { wrapper });
    expect(screen.getByText('Document, phrase 1')).toBeTruthy();
    expect(document.querySelector('details')).toBeNull();
    act(() => void player.goTo('two'));
    expect(screen.getByText('Complément')).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(false);
    expect(document.querySelector('details')?.textContent).toContain('First source, 2019');
    act(() => void player.seek(player.durationS));
    expect(screen.getByText('Note clinique')).toBeTruthy();
  });
});
