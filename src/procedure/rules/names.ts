import type { Procedure } from '../types';

/** Every chapter has its own name and something to say; every cue, beat and shot has its own name. */
export function nameIssues({ chapters, shots }: Procedure): string[] {
  const cues = chapters.flatMap((chapter) => chapter.cues);
  const beats = cues.flatMap((cue) => cue.beats);
  return [
    ...repeated(chapters.map(({ id }) => id)).map((id) => `There is more than one chapter ${id}.`),
    ...repeated(cues.map(({ id }) => id)).map((id) => `There is more than one cue ${id}.`),
    ...repeated(shots.map(({ id }) => id)).map((id) => `There is more than one shot « ${id} ».`),
    ...repeated(beats).map((beat) => {
      const places = cues.filter((cue) => cue.beats.includes(beat)).map(({ id }) => id);
      return `The beat « ${beat} » is declared more than once, in ${places.join(' and ')}.`;
    }),
    ...beats
      .filter((beat) => /^(start|end) of /.test(beat))
      .map((beat) => `The beat « ${beat} » bears a name kept for the start and end of cues.`),
    ...chapters.filter(({ cues: own }) => own.length === 0).map(({ id }) => `Chapter ${id} has no cue.`),
    ...cues
      .filter(({ holdS }) => holdS !== undefined && holdS < 0)
      .map(({ id, holdS }) => `Cue ${id}: the silence after it lasts ${holdS} s.`),
  ];
}

/** Names that come more than once, each once. */
const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];
