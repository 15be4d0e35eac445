import { describe, expect, it } from 'vitest';
import { fingerprint, type NarrationSounds } from '../narration/sounds';
import { testProgramme } from '../player/testProgramme';
import type { Programme, ProgrammeCue } from '../scene/types';
import { SoundLibrary } from './soundLibrary';

const BYTES = 100;

/** The test story with a sound for every cue. */
function sounding(): Programme {
  const programme = testProgramme();
  return {
    ...programme,
    cues: programme.cues.map((cue): ProgrammeCue => ({
      ...cue,
      sound: {
        file: cue.id,
        version: 'abc',
        text: fingerprint(cue.text),
        durationMs: 1000,
        words: [],
        phrases: [0],
        bytes: { opus: BYTES, mp3: BYTES },
      } satisfies NarrationSounds['cues']['patient'][string],
    })),
  };
}

function set(answer: (address: string) => number = () => BYTES) {
  const asked: string[] = [];
  const missing: string[] = [];
  const open = new Set<string>();
  const library = new SoundLibrary({
    folder: './narration/',
    kind: 'opus',
    depot: {
      fetch: async (address) => {
        asked.push(address);
        return new Blob([new Uint8Array(answer(address))]);
      },
      addressOf: () => {
        const address = `blob:${open.size + 1}-${asked.length}`;
        open.add(address);
        return address;
      },
      forget: (address) => void open.delete(address),
    },
    onMissing: ({ id }) => missing.push(id),
  });
  return { library, asked, missing, open, programme: sounding() };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the sounds at hand', () => {
  it('are those of this chapter and the next, this sentence first, each asked for once', async () => {
    const { library, asked, programme } = set();
    library.stock(programme, 1);
    library.stock(programme, 1);
    await settle();
    expect(asked).toEqual(['one.b', 'two.a', 'one.a'].map((id) => `./narration/fr/${id}.opus?v=abc`));
  });

  it('are let go of two chapters later', async () => {
    const { library, open, programme } = set();
    library.stock(programme, 0);
    await settle();
    expect(open.size).toBe(3);
    library.stock(programme, programme.cues.length - 1);
    await settle();
    expect(open.size, 'the third chapter alone').toBe(2);
    library.close();
    await settle();
    expect(open.size).toBe(0);
  });

  it('are whole, or there are none, and the next asking is a new try', async () => {
    let bytes = 60;
    const { library, missing, asked, programme } = set(() => bytes);
    const [cue] = programme.cues as [ProgrammeCue];
    expect(await library.addressOf(programme, cue)).toBe(null);
    expect(missing).toEqual(['one.a']);
    bytes = BYTES;
    expect(await library.addressOf(programme, cue)).toMatch(/^blob:/);
    expect(asked.length).toBe(2);
  });
});
