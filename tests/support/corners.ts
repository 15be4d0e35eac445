import type { Script } from '../../src/narration/types';
import { wordsIn } from '../../src/narration/variants';
import type { CaseParameters } from '../../src/procedure/case';
import { ACHALASIA_TYPES, APPROACHES, caseOf, CASE_RANGES } from '../../src/procedure/casePresets';
import { traitsOf } from '../../src/procedure/caseTraits';

/** Both ends of a slider, what follows from the type, and values on either side of what the words tell apart. */
const ENTRIES_CM = [undefined, CASE_RANGES.entryDepthCm.min, 27.9, 28, 30.2, CASE_RANGES.entryDepthCm.max];
const ESOPHAGEAL_CUTS_CM = [undefined, CASE_RANGES.esophagealCutCm.min, 4, 4.1, 10, 13.9, 14];
const GASTRIC_CUTS_CM = [undefined, CASE_RANGES.gastricCutCm.min, 1.4, 1.5, 2.5, 2.6, 3.3];

/** Every case at a corner of what can be chosen. */
export const CORNERS: readonly CaseParameters[] = ACHALASIA_TYPES.flatMap((type) =>
  APPROACHES.flatMap((approach) =>
    ENTRIES_CM.flatMap((entryDepthCm) =>
      ESOPHAGEAL_CUTS_CM.flatMap((esophagealCutCm) =>
        GASTRIC_CUTS_CM.map((gastricCutCm) =>
          caseOf({ type, approach, entryDepthCm, esophagealCutCm, gastricCutCm }),
        ),
      ),
    ),
  ),
);

/** One of them for every set of traits: the cases whose words differ. */
export const TOLD_APART: readonly CaseParameters[] = [
  ...new Map(CORNERS.map((each) => [[...traitsOf(each)].join(' '), each])).values(),
];

/** A script with the words that are told in a case as its plain ones. */
export function scriptIn(script: Script, caseParameters: CaseParameters): Script {
  const { variants: _, ...plain } = script;
  const traits = traitsOf(caseParameters);
  const cues = Object.keys(script.cues).map((id) => [id, wordsIn(script, id, traits).text]);
  return { ...plain, cues: Object.fromEntries(cues) as Record<string, string> };
}

/** A function of a text that is asked the same again and again: each answer is found once. */
export function onceEach<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text) ?? of(text);
    known.set(text, answer);
    return answer;
  };
}
