// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecorderDevice, TakeResult } from '../../player/recorderDevice';
import { recordingKey, type KeptTake, type OwnRecording, type Recordings } from '../../player/recordings';
import { testUi } from '../testUi';
import { RecorderPanel } from './RecorderPanel';

const TEXT = 'La myotomie est une intervention sur le muscle de l’œsophage.';
const recordingOf = (text: string): OwnRecording => {
  const cue = { language: 'fr', register: 'patient', cueId: 'one.a', text } as const;
  const times = { durationMs: 4000, words: [], phrases: [0], bytes: { opus: 1, mp3: 1 } };
  return { ...cue, wav: new Blob(), sound: { file: recordingKey(cue), version: '1', text: '', ...times } };
};

function fakeRecordings(...kept: readonly OwnRecording[]) {
  const all = new Map(kept.map((recording) => [recording.cueId, recording]));
  const keep = vi.fn<(take: KeptTake) => Promise<void>>(async () => {});
  const clear = vi.fn(async () => {});
  const recordings: Recordings = {
    list: () => all,
    count: () => all.size,
    keep,
    clear,
    remove: async () => {},
    exportSet: async () => new Blob(),
    importSet: async () => ({ kept: 0, refused: [] }),
    subscribe: () => () => {},
    revision: () => 0,
    lasting: () => false,
    soundsOf: () => new Map(),
    blobOf: () => new Blob(),
  };
  return { recordings, keep, clear };
}

function show(fake: ReturnType<typeof fakeRecordings>, result: TakeResult) {
  let end: (why: 'tooLong' | 'unplugged') => void = () => {};
  const close = vi.fn();
  const device: RecorderDevice = {
    listen: async () => null,
    level: () => ({ share: 0.5, verdict: 'good' }),
    record: () => null,
    stop: async () => result,
    close,
    onEnd: (ended) => {
      end = ended;
      return () => {};
    },
  };
  const { wrapper, player } = testUi();
  player.play();
  const { unmount } = render(
    <RecorderPanel recorder={{ recordings: fake.recordings, open: () => device }} onInStory={() => {}} />,
    { wrapper },
  );
  const [row] = screen.getAllByRole('listitem');
  if (!row) throw new Error('no sentence');
  return { row: within(row), element: row, player, close, unmount, end: (why: 'tooLong') => end(why) };
}
const take = { wav: new Blob(['wav']), durationS: 4.2, verdict: 'quiet' } as const;
const seconds = (n: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(n * 1000);
  });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the panel', () => {
  it('counts in, records, and keeps what is wanted with the words that were read', async () => {
    const fake = fakeRecordings();
    const { row, close } = show(fake, { take });
    fireEvent.click(row.getByRole('button', { name: 'Enregistrer' }));
    await seconds(0);
    expect(screen.getByRole('status').textContent).toContain('dans trois secondes');
    await seconds(1);
    expect(row.getByText('2')).toBeTruthy();
    await seconds(1);
    await seconds(1);
    expect(screen.getByRole('status').textContent, 'a screen reader would be recorded').toBe('');
    fireEvent.click(row.getByRole('button', { name: 'Arrêter' }));
    await seconds(0);
    expect(row.getByText(/Prise de 4 secondes. Niveau trop faible/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Garder');
    fireEvent.click(row.getByRole('button', { name: 'Garder' }));
    await seconds(0);
    expect(fake.keep).toHaveBeenCalledWith({
      language: 'fr',
      register: 'patient',
      cueId: 'one.a',
      text: TEXT,
      wav: take.wav,
    });
    expect(close, 'the microphone').toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Phrase gardée.');
  });

  it('keeps a take that could not be kept, and says so', async () => {
    const fake = fakeRecordings();
    fake.keep.mockRejectedValue(new Error('planted'));
    const { row, end } = show(fake, { take });
    fireEvent.click(row.getByRole('button', { name: 'Enregistrer' }));
    for (let i = 0; i < 4; i += 1) await seconds(1);
    act(() => end('tooLong'));
    await seconds(0);
    fireEvent.click(row.getByRole('button', { name: 'Garder' }));
    await seconds(0);
    expect(screen.getByRole('status').textContent).toContain('Cela n’a pas pu être fait');
    expect(row.getByRole('button', { name: 'Garder' })).toBeTruthy();
  });

  it('says what went wrong where it went wrong', async () => {
    const { row } = show(fakeRecordings(), { problem: 'silent' });
    fireEvent.click(row.getByRole('button', { name: 'Enregistrer' }));
    for (let i = 0; i < 4; i += 1) await seconds(1);
    fireEvent.click(row.getByRole('button', { name: 'Arrêter' }));
    await seconds(0);
    expect(row.getByRole('alert').textContent).toContain('On n’entend rien dans cette prise');
    expect(row.getByRole('button', { name: 'Enregistrer' })).toBeTruthy();
  });

  it.each([
    ['recorded', TEXT, 'Enregistrée · 0:04', true],
    ['outOfDate', 'D’autres mots.', 'À refaire', false],
  ])('shows a sentence that is %s', (state, text, words, inStory) => {
    const { row, element } = show(fakeRecordings(recordingOf(text)), { take });
    expect(element.dataset.state).toBe(state);
    expect(element.textContent).toContain(words);
    expect(row.queryByRole('button', { name: 'Écouter dans le récit' }) !== null).toBe(inStory);
    expect(screen.getByText(inStory ? '1 sur 2' : '0 sur 2')).toBeTruthy();
  });

  it('pauses the narration, says where recordings do not last, and lets go of the microphone', async () => {
    const { player, row, close, unmount } = show(fakeRecordings(), { take });
    expect(player.playing).toBe(false);
    expect(screen.getByRole('alert').textContent).toContain('ne peut pas les conserver');
    fireEvent.click(row.getByRole('button', { name: 'Enregistrer' }));
    await seconds(2);
    unmount();
    expect(close).toHaveBeenCalledOnce();
  });

  it('erases all at a second tap, but not at a double click', async () => {
    const fake = fakeRecordings(recordingOf(TEXT));
    show(fake, { take });
    const erase = screen.getByRole('button', { name: 'Tout effacer' });
    fireEvent.click(erase);
    fireEvent.click(erase);
    expect(erase.textContent).toBe('Toucher encore pour tout effacer');
    fireEvent.blur(erase);
    expect(erase.textContent).toBe('Tout effacer');
    fireEvent.click(erase);
    await seconds(1);
    fireEvent.click(erase);
    await seconds(0);
    expect(fake.clear).toHaveBeenCalledOnce();
  });

  it('goes from chapter to chapter', () => {
    show(fakeRecordings(), { take });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Chapitre précédent' }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Chapitre suivant' }));
    expect(screen.getByText(/Ici le muscle s’écarte/)).toBeTruthy();
  });
});
