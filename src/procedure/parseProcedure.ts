import * as v from 'valibot';
import { DEFAULT_CASE, type CaseNumber } from './case';
import { NEIGHBOR_LOOKS, NEIGHBOR_NAMES, type NeighborName } from './neighbors';
import { PAIRS, SIDES, type Pair, type Side } from './pairs';
import { TOOLS, TRACK_NAMES } from './tracks';
import { SUBJECTS, type CueKind, type EaseName, type Procedure } from './types';

const EASES = ['linear', 'smooth', 'out', 'in', 'step'] as const satisfies readonly EaseName[];
const KINDS = ['document', 'complement', 'clinicalNote'] as const satisfies readonly CueKind[];
const CASE_NUMBERS = Object.entries(DEFAULT_CASE)
  .filter(([, value]) => typeof value === 'number')
  .map(([name]) => name as CaseNumber);

const name = v.pipe(v.string(), v.nonEmpty('a name is empty'));
const figure = v.pipe(v.number(), v.finite());
const seconds = v.pipe(figure, v.minValue(0, 'a length of time is below 0'));
const moment = v.union(
  [name, v.strictObject({ at: name, plusS: figure })],
  'a moment is a name, or { at, plusS }',
);
const value = v.union(
  [figure, v.strictObject({ of: v.picklist(CASE_NUMBERS), plus: v.exactOptional(figure) })],
  `a value is a number, or { of, plus } with « of » one of ${CASE_NUMBERS.join(', ')}`,
);
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

const cue = v.strictObject({
  id: name,
  kind: v.picklist(KINDS),
  sentence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sources: list(name),
  studentSources: v.exactOptional(list(name)),
  beats: list(name),
  holdS: v.exactOptional(seconds),
});

const move = v.strictObject({
  track: v.picklist(TRACK_NAMES),
  from: moment,
  to: v.exactOptional(moment),
  value,
  ease: v.exactOptional(v.picklist(EASES)),
});

const HOUR = 'an hour is a number from 0 to 12';
const hour = v.pipe(figure, v.minValue(0, HOUR), v.maxValue(12, HOUR));

const look = v.exactOptional(v.picklist(NEIGHBOR_LOOKS));
const neighbors = v.strictObject(
  Object.fromEntries(NEIGHBOR_NAMES.map((each) => [each, look])) as Record<NeighborName, typeof look>,
);

const shot = v.strictObject({
  id: name,
  targetDepthCm: value,
  targetShiftCm: v.exactOptional(v.pipe(v.tuple([figure, figure, figure]), v.readonly())),
  azimuthDeg: figure,
  elevationDeg: figure,
  distanceCm: v.pipe(figure, v.gtValue(0, 'a distance is not above 0')),
  wedgeFromHour: hour,
  wedgeToHour: hour,
  followsTunnel: v.exactOptional(v.literal(true)),
  ghostLid: v.exactOptional(v.literal(true)),
  neighbors: v.exactOptional(neighbors),
});

const swallow = v.strictObject({
  id: name,
  posture: v.picklist(['supine', 'upright']),
  fluid: v.picklist(['water', 'viscous', 'barium', 'food']),
  gulps: list(v.strictObject({ atS: seconds, volumeMl: figure, overS: seconds })),
  standingMl: figure,
  durationS: seconds,
});

const settings = list(v.strictObject({ track: v.picklist(TRACK_NAMES), value }));
const aspect = v.pipe(figure, v.gtValue(0, 'a width is not above 0'));
const view = v.strictObject({ shot, aspect, sectionCm: v.exactOptional(value) });
const comparison = v.strictObject({
  views: v.strictObject(Object.fromEntries(PAIRS.map((pair) => [pair, view])) as Record<Pair, typeof view>),
  sides: v.strictObject(
    Object.fromEntries(SIDES.map((side) => [side, settings])) as Record<Side, typeof settings>,
  ),
});

const procedureSchema = v.strictObject({
  id: name,
  chapters: list(
    v.strictObject({
      id: name,
      subject: v.picklist(SUBJECTS),
      cues: list(cue),
      moves: list(move),
      tools: list(v.strictObject({ at: moment, tool: v.picklist(TOOLS) })),
      shots: list(v.strictObject({ at: moment, shot: name, overS: v.exactOptional(seconds) })),
      pairs: list(v.strictObject({ at: moment, pair: v.picklist([...PAIRS, 'none']) })),
      swallows: list(v.strictObject({ at: moment, swallow: name, side: v.picklist(SIDES) })),
    }),
  ),
  shots: list(shot),
  swallows: list(swallow),
  comparison: v.exactOptional(comparison),
});

/** Either a procedure of the right shape, or every reason why not, as sentences with their place. */
export type ParsedProcedure =
  | { readonly procedure: Procedure; readonly issues?: never }
  | { readonly issues: readonly string[]; readonly procedure?: never };

/**
 * Reads a procedure from a data file that nobody vouches for. Only its shape is checked here: what it says goes to
 * `validate` next. Never throws.
 * @param json the text of the file.
 */
export function parseProcedure(json: string): ParsedProcedure {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { issues: [`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`] };
  }
  const result = v.safeParse(procedureSchema, data);
  return result.success ? { procedure: result.output } : { issues: result.issues.map(sentenceOf) };
}

/** `chapters › 3 (tunnel) › moves › 2 › track: …`; lists count from 1, as people do. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key, value: item }) => {
    if (typeof key !== 'number') return String(key);
    const id: unknown = item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined;
    return typeof id === 'string' ? `${key + 1} (${id})` : `${key + 1}`;
  });
  const place = steps.length > 0 ? steps.join(' › ') : 'The whole file';
  if (issue.expected === 'never') return `${place}: nothing of this name belongs here.`;
  if (issue.received === 'undefined') return `${place}: this is missing.`;
  const problem = issue.message
    .replace(/^Invalid [a-z]+: /i, '')
    .toLowerCase()
    .startsWith('expected')
    ? `expected ${issue.expected ?? 'something else'}, found ${issue.received}`
    : issue.message;
  return `${place}: ${problem}.`;
}
