import type { Page } from 'playwright-core';

/** When a phrase was heard to begin, and when its first word was marked, both on the clock of the sound, seconds. */
export interface PhraseDrift {
  readonly cue: string;
  readonly word: string;
  readonly heardS: number;
  readonly markedS: number;
}

export interface DriftFigures {
  readonly phrases: number;
  readonly medianMs: number;
  readonly worstMs: number;
  readonly worst: PhraseDrift | null;
}

interface Sounding {
  readonly elements: HTMLAudioElement[];
  readonly marks: { readonly cue: string; readonly word: number; readonly atS: number }[];
}

/** Runs before the page's scripts: holds on to the audio elements, and notes each mark with the sound's own time. */
export function watchSound(): void {
  const sounding: Sounding = { elements: [], marks: [] };
  Object.assign(window, { sounding });
  const Original = window.Audio;
  window.Audio = function Audio() {
    const element = new Original();
    sounding.elements.push(element);
    return element;
  } as unknown as typeof window.Audio;
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (!(target instanceof HTMLElement) || !target.hasAttribute('data-spoken')) continue;
      const heard = sounding.elements.find((element) => !element.paused);
      const cue = target.closest('[data-cue]')?.getAttribute('data-cue');
      if (heard && cue)
        sounding.marks.push({ cue, word: Number(target.dataset['word']), atS: heard.currentTime });
    }
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-spoken'] });
}

/**
 * Compares what was marked since the page opened with what is heard in the sound files themselves: a phrase begins where
 * the decoded sound rises out of the silence before it.
 */
export async function phraseDrifts(page: Page, language = 'fr'): Promise<PhraseDrift[]> {
  return page.evaluate(async (code) => {
    const { marks } = (window as unknown as { sounding: Sounding }).sounding;
    const list = (await (await fetch(`./narration/${code}/narration.json`)).json()) as {
      cues: { patient: Record<string, { file: string; words: number[]; phrases: number[] }> };
    };
    const context = new OfflineAudioContext(1, 1, 48_000);
    const found: PhraseDrift[] = [];
    const texts = new Map<string, AudioBuffer>();
    for (const { cue, word, atS } of marks) {
      const sound = list.cues.patient[cue];
      if (!sound?.phrases.includes(word)) continue;
      let pcm = texts.get(cue);
      if (!pcm) {
        const bytes = await (await fetch(`./narration/${code}/${sound.file}.opus`)).arrayBuffer();
        pcm = await context.decodeAudioData(bytes);
        texts.set(cue, pcm);
      }
      const samples = pcm.getChannelData(0);
      const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      // From the middle of the silence before the phrase on, the first sample that is heard at all (42 dB below the loudest).
      const fromS = word === 0 ? 0 : ((sound.words[2 * word - 1] ?? 0) + (sound.words[2 * word] ?? 0)) / 2000;
      const first = samples.findIndex(
        (value, i) => i >= fromS * pcm.sampleRate && Math.abs(value) > peak * 0.008,
      );
      found.push({ cue, word: String(word), heardS: first / pcm.sampleRate, markedS: atS });
    }
    return found;
  }, language);
}

export function driftFigures(drifts: readonly PhraseDrift[]): DriftFigures {
  const miss = ({ heardS, markedS }: PhraseDrift): number => Math.abs(markedS - heardS) * 1000;
  const sorted = drifts.toSorted((a, b) => miss(a) - miss(b));
  const worst = sorted.at(-1) ?? null;
  const middle = sorted[Math.floor(sorted.length / 2)];
  return {
    phrases: sorted.length,
    medianMs: middle ? miss(middle) : Number.NaN,
    worstMs: worst ? miss(worst) : Number.NaN,
    worst,
  };
}
