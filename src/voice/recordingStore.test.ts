import { describe, expect, it, vi } from 'vitest';
import { splitWords } from '../narration/words';
import { isOwn, recordingKey, type KeptTake, type OwnRecording } from '../player/recordings';
import { keepRecordings, type Shelf } from './recordingStore';
import { speech } from './testSounds';
import { wavOf } from './wav';

const TEXT = 'Le passage est de nouveau ouvert.';
const wav = (seconds = 2): Blob => new Blob([wavOf(speech(seconds, 24_000, 0.3))], { type: 'audio/wav' });
const take = (more: Partial<KeptTake> = {}): KeptTake => ({
  language: 'fr',
  register: 'patient',
  cueId: 'three.a',
  text: TEXT,
  wav: wav(),
  ...more,
});

/** A shelf in memory, which fails when it is told to. */
function memoryShelf(kept = new Map<string, unknown>()) {
  const fails = { all: false, put: false };
  const failing = (whether: boolean): void => {
    if (whether) throw new DOMException('no room', 'QuotaExceededError');
  };
  const shelf: Shelf = {
    all: async () => (failing(fails.all), [...kept.values()]),
    put: async (key, recording) => (failing(fails.put), void kept.set(key, recording)),
    remove: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
  };
  return { shelf, kept, fails };
}

describe('a kept recording', () => {
  it('outlasts the page, with its sound and the times of its words', async () => {
    const { shelf } = memoryShelf();
    await keepRecordings(shelf).keep(take());
    const later = keepRecordings(shelf);
    const heard = vi.fn();
    later.subscribe(heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    const found = later.list('fr', 'patient').get('three.a');
    expect(found?.text).toBe(TEXT);
    expect(found?.sound.durationMs).toBe(2000);
    expect(found?.sound.words).toHaveLength(2 * splitWords(TEXT).length);
    expect(found && isOwn(found.sound)).toBe(true);
    expect(later.blobOf(found?.sound.file ?? '').size).toBe(44 + 96_000);
    expect(later.lasting()).toBe(true);
    expect([...later.list('fr', 'student').keys()]).toEqual([]);
    expect([...later.list('es', 'patient').keys()]).toEqual([]);
  });

  it('counts only while its words are still the cue’s', async () => {
    const recordings = keepRecordings(memoryShelf().shelf);
    await recordings.keep(take());
    expect([...recordings.soundsOf('fr', 'patient', () => TEXT).keys()]).toEqual(['three.a']);
    expect(recordings.soundsOf('fr', 'patient', () => 'Le passage est ouvert.').size).toBe(0);
    expect(recordings.soundsOf('fr', 'patient', () => undefined).size).toBe(0);
    expect(recordings.list('fr', 'patient').size, 'kept all the same').toBe(1);
  });

  it('counts in the other register where that says the same words, unless there is one of its own', async () => {
    const recordings = keepRecordings(memoryShelf().shelf);
    await recordings.keep(take());
    const fileOf = (): string | undefined =>
      recordings.soundsOf('fr', 'student', () => TEXT).get('three.a')?.file;
    expect(fileOf()).toBe('own.three.a.fr.patient');
    await recordings.keep(take({ register: 'student' }));
    expect(fileOf()).toBe('own.three.a.fr.student');
    expect(recordings.soundsOf('fr', 'patient', () => TEXT).get('three.a')?.file).toBe(
      'own.three.a.fr.patient',
    );
  });

  it('takes the place of an earlier one, under another version', async () => {
    const { shelf, kept } = memoryShelf();
    const recordings = keepRecordings(shelf);
    await recordings.keep(take());
    const before = recordings.list('fr', 'patient').get('three.a')?.sound;
    await recordings.keep(take({ wav: wav(3) }));
    const after = recordings.list('fr', 'patient').get('three.a')?.sound;
    expect(kept.size).toBe(1);
    expect(after?.durationMs).toBe(3000);
    expect(after?.version).not.toBe(before?.version);
  });

  it('can be removed, and all of them erased, here and on the shelf', async () => {
    const { shelf, kept } = memoryShelf();
    const recordings = keepRecordings(shelf);
    await recordings.keep(take());
    await recordings.keep(take({ cueId: 'three.b' }));
    await recordings.remove(recordingKey(take()));
    expect([...kept.keys()]).toEqual(['own.three.b.fr.patient']);
    expect(() => recordings.blobOf(recordingKey(take()))).toThrow('There is no recording « own.three.a.fr');
    await recordings.clear();
    expect(kept.size).toBe(0);
    expect(recordings.list('fr', 'patient').size).toBe(0);
  });

  it('is told of, once each', async () => {
    const recordings = keepRecordings(memoryShelf().shelf);
    await recordings.keep(take());
    const heard = vi.fn();
    const undo = recordings.subscribe(heard);
    const before = recordings.revision();
    await recordings.keep(take());
    expect(heard).toHaveBeenCalledOnce();
    expect(recordings.revision()).toBe(before + 1);
    undo();
    await recordings.clear();
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<KeptTake>]>([
    ['words', { wav: new Blob(['hello']) }],
    ['nothing', { wav: new Blob([]) }],
    ['ten minutes', { wav: new Blob([wavOf(new Float32Array(600 * 24_000))]) }],
    ['a text without a word', { text: '…' }],
  ])('must be a sound: %s is refused', async (_, more) => {
    const recordings = keepRecordings(memoryShelf().shelf);
    await expect(recordings.keep(take(more))).rejects.toThrow('The recording of three.a is no sound');
    expect(recordings.list('fr', 'patient').size).toBe(0);
  });
});

describe('storage', () => {
  it('that is forbidden leaves recordings in the page, and that is said', async () => {
    const { shelf, fails, kept } = memoryShelf();
    fails.all = true;
    const recordings = keepRecordings(shelf);
    await recordings.keep(take());
    expect(recordings.lasting()).toBe(false);
    expect(recordings.list('fr', 'patient').size).toBe(1);
    expect(kept.size).toBe(0);
    await recordings.clear();
    expect(recordings.list('fr', 'patient').size).toBe(0);
  });

  it('that is full keeps what it has; once there is room all is well again', async () => {
    const { shelf, fails } = memoryShelf();
    const recordings = keepRecordings(shelf);
    await recordings.keep(take());
    fails.put = true;
    await recordings.keep(take({ cueId: 'three.b' }));
    expect(recordings.lasting()).toBe(false);
    expect(recordings.list('fr', 'patient').size).toBe(2);
    fails.put = false;
    await recordings.keep(take({ cueId: 'three.b' }));
    expect(recordings.lasting()).toBe(true);
  });

  it.each<[string, (whole: OwnRecording) => unknown]>([
    ['nothing', () => null],
    ['another shape', () => ({ recording: 1 })],
    ['no sound', ({ sound: _, ...rest }) => rest],
    ['bytes for a file', (whole) => ({ ...whole, wav: [1, 2, 3] })],
    ['a cue that leads out of its folder', (whole) => ({ ...whole, cueId: '../../x' })],
    ['another cue than its key says', (whole) => ({ ...whole, cueId: 'three.b' })],
    ['another text than its sound says', (whole) => ({ ...whole, text: 'Le passage est fermé à présent.' })],
    ['words that run backwards', (whole) => ({ ...whole, sound: { ...whole.sound, words: [9, 1] } })],
    ['too few words', (whole) => ({ ...whole, sound: { ...whole.sound, words: [1, 9] } })],
  ])('that holds %s is passed over, the rest is read', async (_, spoil) => {
    const { shelf, kept } = memoryShelf();
    await keepRecordings(shelf).keep(take());
    const [whole] = kept.values() as Iterable<OwnRecording>;
    if (!whole) throw new Error('nothing was kept');
    kept.set('spoilt', spoil({ ...whole, register: 'student' }));
    const later = keepRecordings(shelf);
    await vi.waitFor(() => expect(later.revision()).toBe(1));
    expect(later.list('fr', 'patient').size).toBe(1);
    expect(later.list('fr', 'student').size).toBe(0);
    expect(later.lasting()).toBe(true);
  });
});

describe('a set', () => {
  it('goes out as one file and comes in on another device', async () => {
    const recordings = keepRecordings(memoryShelf().shelf);
    await recordings.keep(take());
    await recordings.keep(take({ register: 'student', text: 'Le passage est rouvert.', wav: wav(1) }));
    const file = await recordings.exportSet();
    const elsewhere = keepRecordings(memoryShelf().shelf);
    expect(await elsewhere.importSet(file)).toEqual({ kept: 2, refused: [] });
    const [patient, student] = (['patient', 'student'] as const).map((register) =>
      elsewhere.list('fr', register).get('three.a'),
    );
    expect(patient?.sound).toEqual(recordings.list('fr', 'patient').get('three.a')?.sound);
    expect(student?.text).toBe('Le passage est rouvert.');
  });
});
