import { useEffect, useId, useState } from 'react';
import { clamp } from '../../math/interpolate';
import {
  ACHALASIA_TYPES,
  APPROACHES,
  CASE_RANGES,
  caseOf,
  choiceOf,
  cutOf,
  type CaseChoice,
  type CaseRange,
} from '../../procedure/casePresets';
import type { CaseParameters } from '../../procedure/case';
import { caseWarnings } from '../../procedure/caseWarnings';
import { Choice } from '../Choice';
import { useSession, useUi } from '../context';
import styles from './CasePanel.module.css';

/** A slider rests for this long before the case follows: everything is reckoned anew then, ms. */
const SETTLES_MS = 220;

const RANGES: readonly CaseRange[] = ['bodyDiameterMm', 'entryDepthCm', 'esophagealCutCm', 'gastricCutCm'];

const valueOf = (caseParameters: CaseParameters, range: CaseRange): number =>
  range === 'entryDepthCm' || range === 'bodyDiameterMm'
    ? caseParameters[range]
    : cutOf(caseParameters)[range];

/** The schematic case that everything is told for: type, approach, dilation, entry, length of the cut. */
export function CasePanel() {
  const { session, words } = useUi();
  const caseParameters = useSession((state) => state.caseParameters);
  const choice = choiceOf(caseParameters);
  const t = words.caseChoice;
  const choose = (next: CaseChoice): void => session.setState({ caseParameters: caseOf(next) });
  const cut = cutOf(caseParameters);
  const { approach, type, bodyDiameterMm } = choice;
  const warnings = caseWarnings(caseParameters);
  const untouched = JSON.stringify(choice) === JSON.stringify({ type, approach });
  return (
    <section className={styles.panel} aria-label={t.heading}>
      <p className={styles.note}>{t.note}</p>
      <Choice
        heading={t.type}
        value={type}
        // The type brings its own cut and entry; how wide the esophagus has become is another matter.
        onChange={(value) =>
          choose({ type: value, approach, ...(bodyDiameterMm !== undefined && { bodyDiameterMm }) })
        }
        options={ACHALASIA_TYPES.map((value) => ({ value, label: t.types[value], note: t.typeNotes[value] }))}
      />
      <Choice
        heading={t.approach}
        inline
        value={approach}
        onChange={(value) => choose({ ...choice, approach: value })}
        options={APPROACHES.map((value) => ({ value, label: t.approaches[value] }))}
      />
      <p className={styles.note}>{t.approachNote}</p>
      <div className={styles.sliders}>
        {RANGES.map((range) => (
          <Slider
            key={range}
            range={range}
            value={valueOf(caseParameters, range)}
            onSettled={(value) => choose({ ...choice, [range]: value })}
          />
        ))}
      </div>
      <p className={styles.cut} role="status">
        {t.cut(
          cut.esophagealCutCm + cut.gastricCutCm,
          caseParameters.myotomyStartCm,
          caseParameters.myotomyEndCm,
        )}
      </p>
      {warnings.map((key) => (
        <p key={key} className={styles.warning}>
          {words.caseWarnings[key]}
        </p>
      ))}
      <button
        type="button"
        className={styles.reset}
        disabled={untouched}
        onClick={() => choose({ type, approach })}
      >
        {t.reset}
      </button>
    </section>
  );
}

interface SliderProps {
  readonly range: CaseRange;
  readonly value: number;
  readonly onSettled: (value: number) => void;
}

/** Follows the hand at once; the case follows when the hand rests. */
function Slider({ range, value, onSettled }: SliderProps) {
  const t = useUi().words.caseChoice;
  const id = useId();
  const [held, setHeld] = useState<number | null>(null);
  const { min, max, step } = CASE_RANGES[range];
  useEffect(() => {
    if (held === null) return undefined;
    const timer = setTimeout(() => {
      onSettled(held);
      setHeld(null);
    }, SETTLES_MS);
    return () => clearTimeout(timer);
  }, [held, onSettled]);
  const shown = held ?? value;
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{t.ranges[range]}</label>
      <output htmlFor={id} dir="ltr">
        {t.valueOf(range, shown)}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={clamp(shown, min, max)}
        aria-valuetext={t.valueOf(range, shown)}
        onChange={({ target }) => setHeld(Number(target.value))}
      />
    </div>
  );
}
