import { parseArgs } from 'node:util';
import { describeRun, RUN_KINDS, type DescribedRun, type RunKind } from '../physiology/describeRun';
import { evidence, evidenceTable } from '../physiology/evidence';
import { FLUIDS, MOTILITIES, POSTURES, STAGES, type Esophagus } from '../physiology/types';
import { CASE_RANGES, caseOf } from '../procedure/casePresets';
import { esophagusOf } from '../scene/swallowRuns';

const HELP = `npm run swallow -- [options]

  --type healthy|I|II|III       whose esophagus (II)
  --stage before|after          before or after the operation (before)
  --swallow manometry|barium|meal   what is swallowed, and how it is measured (barium when a volume is given, else manometry)
  --volume ML                   how much (5 lying down, 150 of barium, 45 of food)
  --fluid water|viscous|barium|food  --posture supine|upright  --standing ML  --duration S  --every S
  --dilation MM                 widest diameter of the body (46)
  --esophageal-cut CM  --gastric-cut CM   how far the cut reaches above and below the junction (by type)
  --json                        time series by depth and every measure, as JSON
  --csv                         pressures by time and depth, as a table for a spreadsheet
  --evidence                    the model held against published figures, as a Markdown table (half a minute)
`;

const OPTIONS = {
  type: { type: 'string', default: 'II' },
  stage: { type: 'string', default: 'before' },
  swallow: { type: 'string' },
  volume: { type: 'string' },
  fluid: { type: 'string' },
  posture: { type: 'string' },
  standing: { type: 'string' },
  duration: { type: 'string' },
  every: { type: 'string' },
  dilation: { type: 'string' },
  'esophageal-cut': { type: 'string' },
  'gastric-cut': { type: 'string' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  evidence: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** `npm run swallow -- --type II --stage after --volume 250 --json`: one run of the swallow model, without a page. */
export function main(args: string[]): void {
  // Whoever reads only the beginning closes the pipe.
  process.stdout.on('error', () => process.exit());
  console.log(answer(args));
}

/** What the command prints. @throws Error with a sentence for whatever cannot be followed. */
export function answer(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) return HELP;
  if (values.evidence) return evidenceTable(evidence());
  const kind: RunKind = values.swallow
    ? oneOf('swallow', RUN_KINDS, values.swallow)
    : values.volume === undefined
      ? 'manometry'
      : 'barium';
  const described = describeRun({
    esophagus: esophagusAsked(values),
    kind,
    volumeMl: number('volume', values.volume, 0, 400),
    fluid: values.fluid === undefined ? undefined : oneOf('fluid', FLUIDS, values.fluid),
    posture: values.posture === undefined ? undefined : oneOf('posture', POSTURES, values.posture),
    standingMl: number('standing', values.standing, 0, 1000),
    durationS: number('duration', values.duration, 1, 1200),
    everyS: number('every', values.every, 0.01, 60),
  });
  if (values.json) return JSON.stringify(described);
  return values.csv ? csvOf(described) : tableOf(described);
}

function esophagusAsked(values: Record<string, string | boolean | undefined>): Esophagus {
  const type = oneOf('type', MOTILITIES, String(values['type']));
  const stage = oneOf('stage', STAGES, String(values['stage']));
  if (type === 'healthy' && stage === 'after') throw new Error('A healthy esophagus is not operated on.');
  const inRange = (name: string, range: keyof typeof CASE_RANGES): number | undefined => {
    const { min, max } = CASE_RANGES[range];
    return number(name, values[name] as string | undefined, min, max);
  };
  const caseParameters = caseOf({
    type: type === 'healthy' ? 'II' : type,
    approach: 'anterior',
    bodyDiameterMm: inRange('dilation', 'bodyDiameterMm'),
    esophagealCutCm: inRange('esophageal-cut', 'esophagealCutCm'),
    gastricCutCm: inRange('gastric-cut', 'gastricCutCm'),
  });
  return esophagusOf(caseParameters, type === 'healthy' ? 'healthy' : stage);
}

function oneOf<T extends string>(name: string, known: readonly T[], text: string): T {
  const found = known.find((each) => each === text);
  if (!found) throw new Error(`--${name} is one of ${known.join(', ')}, not « ${text} ».`);
  return found;
}

function number(name: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max))
    throw new Error(`--${name} is a number from ${min} to ${max}, not « ${text} ».`);
  return value;
}

const figure = (value: number | string | null): string =>
  value === null ? 'none' : typeof value === 'string' ? value : String(Number(value.toPrecision(4)));

function tableOf({ setup, measures, worstImbalanceMl }: DescribedRun): string {
  const { esophagus, posture, fluid, durationS } = setup;
  const rows = measures.map(({ name, value, unit, normal, source }) =>
    [
      name.padEnd(44),
      `${figure(value)} ${unit}`.padEnd(20),
      normal ? `normal: ${normal} (${source})` : '',
    ].join(''),
  );
  return [
    `${esophagus.motility}, ${esophagus.stage}; ${posture}, ${fluid}, ${durationS} s; bookkeeping exact to ${worstImbalanceMl.toExponential(1)} mL`,
    ...rows.map((line) => line.trimEnd()),
    'A simplified model, no patient. --json prints everything, --help the options.',
  ].join('\n');
}

const csvOf = ({ depthCm, timeS, pressureMmHg }: DescribedRun): string =>
  [
    ['time_s', ...depthCm.map((s) => `pressure_mmHg_at_${s}_cm`)].join(','),
    ...timeS.map((t, f) => [t, ...pressureMmHg[f]!].join(',')),
  ].join('\n');
