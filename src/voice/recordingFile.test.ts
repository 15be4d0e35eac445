import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { KeptTake } from '../player/recordings';
import { readSet, writeSet } from './recordingFile';
import { speech } from './testSounds';
import { wavOf } from './wav';

const sound = wavOf(speech(0.5, 24_000, 0.3));
const take = (cueId: string, register: KeptTake['register'] = 'patient'): KeptTake => ({
  language: 'fr',
  register,
  cueId,
  text: 'Le passage est ouvert.',
  wav: new Blob([sound]),
});
const file = (entries: Zippable): Blob => new Blob([zipSync(entries)]);
const manifest = (recordings: readonly unknown[], more: object = {}): Uint8Array<ArrayBuffer> =>
  strToU8(JSON.stringify({ format: 1, kind: 'poem-recordings', recordings, ...more }));
const cue = { language: 'fr', register: 'patient', cueId: 'one.a', text: 'Ici.' };

describe('a set of recordings', () => {
  it('is a folder as the renderer of the bundled voices takes it', async () => {
    const zip = await writeSet([take('one.a'), take('one.a', 'student'), take('one.b')]);
    const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(entries)).toEqual([
      'manifest.json',
      'fr/one.a.wav',
      'fr/one.a.student.wav',
      'fr/one.b.wav',
    ]);
    expect(entries['fr/one.b.wav']).toEqual(sound);
    expect(JSON.parse(new TextDecoder().decode(entries['manifest.json']))).toMatchObject({
      format: 1,
      kind: 'poem-recordings',
      recordings: [
        { language: 'fr', register: 'patient', cueId: 'one.a' },
        { register: 'student' },
        { cueId: 'one.b' },
      ],
    });
  });

  it('comes back as it went, none at all as well', async () => {
    const { takes, refused } = await readSet(await writeSet([take('one.a'), take('one.b', 'student')]));
    expect(refused).toEqual([]);
    expect(takes.map(({ cueId, register, text }) => [cueId, register, text])).toEqual([
      ['one.a', 'patient', 'Le passage est ouvert.'],
      ['one.b', 'student', 'Le passage est ouvert.'],
    ]);
    expect(new Uint8Array(await (takes[0]?.wav ?? new Blob()).arrayBuffer())).toEqual(sound);
    expect(await readSet(await writeSet([]))).toEqual({ takes: [], refused: [] });
  });

  it.each<[string, Blob, string]>([
    ['a picture', new Blob([new Uint8Array(5000).fill(7)]), 'notZip'],
    ['nothing', new Blob([]), 'notZip'],
    ['another .zip', file({ 'readme.txt': strToU8('hello') }), 'noManifest'],
    ['a manifest that is no JSON', file({ 'manifest.json': strToU8('{') }), 'wrongManifest'],
    ['another format', file({ 'manifest.json': manifest([], { format: 2 }) }), 'wrongManifest'],
    ['another kind', file({ 'manifest.json': manifest([], { kind: 'songs' }) }), 'wrongManifest'],
    ['a manifest of many megabytes', file({ 'manifest.json': new Uint8Array(5e6) }), 'noManifest'],
  ])('%s is refused as a whole', async (_, blob, why) => {
    expect(await readSet(blob)).toEqual({ takes: [], refused: [{ cueId: null, why }] });
  });

  it('more than 200 MB are refused before a byte is read', async () => {
    const huge = { size: 200e6 + 1, arrayBuffer: () => expect.fail('it was read') } as unknown as Blob;
    expect((await readSet(huge)).refused).toEqual([{ cueId: null, why: 'tooLarge' }]);
  });

  it('cut off anywhere is refused in words, never an exception', async () => {
    const whole = await writeSet([take('one.a'), take('one.b')]);
    for (let part = 0; part < 40; part += 1) {
      const { takes, refused } = await readSet(whole.slice(0, Math.floor((whole.size * part) / 40)));
      expect(takes).toEqual([]);
      expect(refused).toHaveLength(1);
    }
  });

  it('keeps what is right beside what is not, and follows no path out of its folders', async () => {
    const recordings = [
      cue,
      { ...cue, cueId: '../../etc/passwd' },
      { ...cue, cueId: 'one.b' },
      { ...cue, language: 'xx' },
      { ...cue, cueId: 'one.student' },
      7,
      { ...cue, cueId: 'one.large' },
    ];
    const { takes, refused } = await readSet(
      file({
        'manifest.json': manifest(recordings),
        'fr/one.a.wav': sound,
        'fr/../../etc/passwd.wav': sound,
        'fr/one.large.wav': new Uint8Array(7e6),
        'fr/unheard.wav': sound,
      }),
    );
    expect(takes.map(({ cueId }) => cueId)).toEqual(['one.a']);
    expect(refused).toEqual([
      { cueId: null, why: 'wrongEntry' },
      { cueId: 'one.b', why: 'missingSound' },
      { cueId: null, why: 'wrongEntry' },
      { cueId: null, why: 'wrongEntry' },
      { cueId: null, why: 'wrongEntry' },
      { cueId: 'one.large', why: 'missingSound' },
    ]);
  });

  it('with one damaged sound loses only that one', async () => {
    const bytes = zipSync({
      'manifest.json': manifest([cue, { ...cue, cueId: 'one.b' }]),
      'fr/one.a.wav': [sound, { level: 6 }],
      'fr/one.b.wav': [sound, { level: 6 }],
    });
    const name = new TextDecoder('latin1').decode(bytes).indexOf('fr/one.a.wav');
    const { takes, refused } = await readSet(new Blob([bytes.fill(0xff, name + 12, name + 60)]));
    expect(takes.map(({ cueId }) => cueId)).toEqual(['one.b']);
    expect(refused).toEqual([{ cueId: 'one.a', why: 'missingSound' }]);
  });
});
