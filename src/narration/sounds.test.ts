import { describe, expect, it } from 'vitest';
import { fingerprint, parseSounds, soundOf, type CueSound, type NarrationSounds } from './sounds';

const sound = (text: string, file = 'entry.lift'): CueSound => ({
  file,
  version: '0123456789ab',
  text: fingerprint(text),
  durationMs: 2000,
  words: [0, 400, 400, 900],
  phrases: [0],
  bytes: { opus: 4000, mp3: 9000 },
});

const list = (cue: CueSound = sound('Un liquide')): NarrationSounds => ({
  format: 1,
  language: 'fr',
  voice: 'Essai',
  human: false,
  cues: { patient: { 'entry.lift': cue }, student: {} },
});

describe('a list of sounds', () => {
  it('is read as it was written', () => {
    expect(parseSounds(JSON.parse(JSON.stringify(list())))).toEqual(list());
  });

  const broken: [what: string, data: unknown][] = [
    ['no list', 'sounds'],
    ['another format', { ...list(), format: 2 }],
    ['an unknown language', { ...list(), language: 'tlh' }],
    ['a name that leads out of the folder', list({ ...sound('a'), file: '../../secret' })],
    ['an address instead of a name', list({ ...sound('a'), file: 'https://example.org/a' })],
    ['words that go back', list({ ...sound('a'), words: [0, 500, 300, 900] })],
    ['words after the end', list({ ...sound('a'), words: [0, 500, 500, 9000] })],
    ['half a word', list({ ...sound('a'), words: [0, 500, 500] })],
    ['times that are none', list({ ...sound('a'), words: [0, Number.NaN] })],
  ];
  it.each(broken)('with %s is refused in a sentence', (_, data) => {
    expect(() => parseSounds(JSON.parse(JSON.stringify(data)))).toThrow(/^The list of sounds is wrong at /);
  });

  it('has a sound only for the words it says', () => {
    expect(soundOf(list(), 'patient', 'entry.lift', 'Un liquide')?.file).toBe('entry.lift');
    expect(soundOf(list(), 'patient', 'entry.lift', 'Un liquide bleu'), 'reworded since').toBeUndefined();
    expect(soundOf(list(), 'patient', 'entry.cut', 'Un liquide')).toBeUndefined();
    expect(soundOf(null, 'patient', 'entry.lift', 'Un liquide')).toBeUndefined();
  });

  it("lends the student's register what it says in the patient's words", () => {
    const sounds = {
      ...list(),
      cues: { ...list().cues, student: { 'entry.lift': sound('Du sérum', 'entry.lift.student') } },
    };
    expect(soundOf(sounds, 'student', 'entry.lift', 'Du sérum')?.file).toBe('entry.lift.student');
    expect(soundOf(list(), 'student', 'entry.lift', 'Un liquide')?.file).toBe('entry.lift');
  });
});
