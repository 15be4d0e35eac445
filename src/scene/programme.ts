import { EASES } from '../math/ease';
import { fingerprint, soundOf, type CueSound, type NarrationSounds } from '../narration/sounds';
import { readMarks } from '../narration/marks';
import { timeCue, timeCueBySound } from '../narration/timeCue';
import { wordsIn } from '../narration/variants';
import { splitWords } from '../narration/words';
import type { Script, TimedCue } from '../narration/types';
import type { CaseParameters } from '../procedure/case';
import { traitsOf } from '../procedure/caseTraits';
import { CHAPTER_GAP_S, CUE_GAP_S } from '../procedure/gaps';
import { TRACKS, TRACK_NAMES, type TrackName } from '../procedure/tracks';
import type { Chapter, Moment, Move, Procedure, ShotChange } from '../procedure/types';
import { trackAt } from './sceneAt';
import { resolveShot } from './shots';
import { compileComparison } from './sides';
import { compileSwallows } from './swallow';
import type { Programme, ProgrammeChapter, ProgrammeCue, Segment, Timed } from './types';
import { valueOf } from './values';

/** How long a camera flight takes when a shot change does not say. */
const DEFAULT_FLIGHT_S = 2.2;

export interface ProgrammeInput {
  readonly procedure: Procedure;
  readonly script: Script;
  readonly caseParameters: CaseParameters;
  /** Sounds that say the words; a cue without one is timed for reading. */
  readonly sounds?: NarrationSounds | null;
  /** Sounds that go before those, by the key of their words: recordings of a person's own. */
  readonly own?: ReadonlyMap<string, CueSound>;
  /** False: the camera cuts from shot to shot, for whoever asks for less motion. */
  readonly flights?: boolean;
}

/**
 * Puts a procedure on absolute seconds with the words that one language has for the case.
 * The input should have passed `validate`; what cannot be placed is an Error that names the first culprit.
 */
export function buildProgramme({
  procedure,
  script,
  caseParameters,
  sounds = null,
  own,
  flights = true,
}: ProgrammeInput): Programme {
  const chapters: ProgrammeChapter[] = [];
  const cues: ProgrammeCue[] = [];
  const moments: Record<string, number> = {};
  const beats: Record<string, number> = {};
  const traits = traitsOf(caseParameters);
  let t = 0;
  procedure.chapters.forEach((chapter, index) => {
    const start = t;
    const stops: number[] = [];
    for (const cue of chapter.cues) {
      const { key, text: marked } = wordsIn(script, cue.id, traits);
      const { timed, sound } = timesOf(script, key, marked, sounds, own);
      const end = t + timed.durationS + (cue.holdS ?? 0);
      moments[`start of ${cue.id}`] = t;
      moments[`end of ${cue.id}`] = end;
      stops.push(t);
      for (const [beat, seconds] of Object.entries(timed.beats)) {
        moments[beat] = beats[beat] = t + seconds;
        if (seconds > 0) stops.push(t + seconds);
      }
      const cueStart = t;
      cues.push({
        id: cue.id,
        key,
        chapter: index,
        kind: cue.kind,
        sentence: cue.sentence ?? null,
        sources:
          script.register === 'student' && cue.studentSources
            ? [...cue.sources, ...cue.studentSources]
            : cue.sources,
        text: timed.text,
        sound,
        words: timed.words.map((w) => ({ ...w, startS: w.startS + cueStart, endS: w.endS + cueStart })),
        start: t,
        end,
      });
      t = end + CUE_GAP_S;
    }
    t += CHAPTER_GAP_S;
    const title = script.chapterTitles[chapter.id] ?? chapter.id;
    chapters.push({ id: chapter.id, title, subject: chapter.subject, start, end: t, stops });
  });
  const momentOf = (moment: Moment): number => {
    const name = typeof moment === 'string' ? moment : moment.at;
    const at = moments[name];
    if (at === undefined) throw new Error(`« ${name} » is neither a beat nor the start or end of a cue.`);
    return Math.max(0, at + (typeof moment === 'string' ? 0 : moment.plusS));
  };
  /** Changes of all chapters on absolute seconds, ascending. */
  const inOrder = <T extends { readonly at: Moment }>(of: (chapter: Chapter) => readonly T[]): Timed<T>[] =>
    procedure.chapters
      .flatMap(of)
      .map((change) => ({ ...change, at: momentOf(change.at) }))
      .sort((a, b) => a.at - b.at);
  const initial = initialValues(caseParameters);
  return {
    language: script.language,
    register: script.register,
    caseParameters,
    duration: t,
    chapters,
    cues,
    beats,
    initial,
    tracks: compileTracks(procedure.chapters, initial, momentOf, caseParameters),
    tools: inOrder((chapter) => chapter.tools),
    shots: compileShots(
      procedure,
      inOrder((chapter) => chapter.shots),
      caseParameters,
      flights,
    ),
    pairs: inOrder((chapter) => chapter.pairs),
    swallows: compileSwallows(
      procedure,
      inOrder((chapter) => chapter.swallows),
    ),
    comparison: compileComparison(procedure, initial, caseParameters),
  };
}

/** The words of a cue with their times: as its sound says them, else as they would be read. */
function timesOf(
  script: Script,
  key: string,
  marked: string,
  sounds: NarrationSounds | null,
  own: ReadonlyMap<string, CueSound> | undefined,
): { timed: TimedCue; sound: CueSound | null } {
  const { text } = readMarks(marked);
  const recorded = own?.get(key);
  const sound = recorded?.text === fingerprint(text) ? recorded : soundOf(sounds, script.register, key, text);
  if (sound && sound.words.length === 2 * splitWords(text).length) {
    return { timed: timeCueBySound(marked, sound), sound };
  }
  return { timed: timeCue(marked, script.language), sound: null };
}

/** Resting values, those of the case where the case decides them. */
function initialValues(caseParameters: CaseParameters): Record<TrackName, number> {
  const initial = Object.fromEntries(TRACK_NAMES.map((name) => [name, TRACKS[name].initial])) as Record<
    TrackName,
    number
  >;
  initial.bodyDiameterMm = caseParameters.bodyDiameterMm;
  initial.tunnelEndCm = caseParameters.entryDepthCm;
  initial.myotomyEndCm = caseParameters.myotomyStartCm;
  return initial;
}

function compileTracks(
  chapters: readonly Chapter[],
  initial: Record<TrackName, number>,
  momentOf: (moment: Moment) => number,
  caseParameters: CaseParameters,
): Record<TrackName, Segment[]> {
  const tracks = Object.fromEntries(TRACK_NAMES.map((name) => [name, [] as Segment[]])) as Record<
    TrackName,
    Segment[]
  >;
  const placed = chapters
    .flatMap((chapter) => chapter.moves)
    .map((move: Move) => {
      const start = momentOf(move.from);
      return { move, start, end: move.to === undefined ? start : Math.max(start, momentOf(move.to)) };
    })
    .sort((a, b) => a.start - b.start);
  for (const { move, start, end } of placed) {
    const segments = tracks[move.track];
    segments.push({
      start,
      end,
      from: trackAt(segments, initial[move.track], start),
      to: valueOf(move.value, caseParameters),
      ease: EASES[move.ease ?? 'smooth'],
    });
  }
  return tracks;
}

function compileShots(
  { shots }: Procedure,
  changes: readonly Timed<ShotChange>[],
  caseParameters: CaseParameters,
  flights: boolean,
): Programme['shots'] {
  const poses = new Map(shots.map((shot) => [shot.id, resolveShot(shot, caseParameters)]));
  return changes.map(({ at, shot, overS }) => {
    const pose = poses.get(shot);
    if (!pose) throw new Error(`There is no shot « ${shot} ».`);
    return { at, overS: flights ? (overS ?? DEFAULT_FLIGHT_S) : 0, id: shot, pose };
  });
}
