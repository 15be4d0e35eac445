import { realProgramme } from '../support/programme';
import { SHOWN_FROM_CM, scopeInstant } from '../support/scopeInstants';

/** One picture of the contact sheet. */
export interface Instant {
  /** `chapter · beat`, also the file name. */
  readonly name: string;
  readonly seconds: number;
  /** Whether there is anything to be seen through the endoscope. */
  readonly scopeIn: boolean;
}

/** Long enough after a beat for what it names to be seen happening, short enough not to be the next thing. */
const SEEN_AFTER_S = 0.8;

/** Every beat of the telling, and the end of every chapter, in order. */
export function instantsOfTelling(chapters: readonly string[] = []): Instant[] {
  const programme = realProgramme();
  return programme.chapters
    .filter(({ id }) => chapters.length === 0 || chapters.includes(id))
    .flatMap((chapter) => {
      const beats = Object.entries(programme.beats)
        .filter(([, at]) => at >= chapter.start && at < chapter.end)
        .sort(([, a], [, b]) => a - b)
        .map(([beat, at]) => ({ name: `${chapter.id} · ${beat}`, seconds: at + SEEN_AFTER_S }));
      return [...beats, { name: `${chapter.id} · end`, seconds: chapter.end - 1.2 }];
    })
    .map((instant) => ({
      ...instant,
      scopeIn: scopeInstant(programme, instant.seconds).tipDepthCm > SHOWN_FROM_CM,
    }));
}
