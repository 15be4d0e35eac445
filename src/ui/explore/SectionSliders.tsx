import {
  tidyHour,
  tidySection,
  wedgeHours,
  wedgeOf,
  WIDEST_WEDGE_HOURS,
  type Explore,
} from '../../player/explore/explore';
import type { ExploreView } from '../../procedure/structures';
import { SECTION_RANGE_CM } from '../../scene/dissection';
import { useProgramme } from '../context';
import { useLazyWords } from '../lazyWords';
import styles from '../seminar/studyPage.module.css';
import { EXPLORE_WORDS } from './exploreWords';

/** A press of an arrow turns an edge of the wedge by this much, and moves the cut by this much. */
const HOUR_STEP = 0.1;
const CM_STEP = 0.1;
/** Where a cross-section is made when it is first asked for, cm. */
const FIRST_CM = 36;

interface SectionSlidersProps {
  readonly explore: Explore;
  readonly view: ExploreView;
  readonly onChange: (changes: Partial<Explore>) => void;
}

/** Wedge and cross-section by slider, for everyone who does not drag their handles in the picture. */
export function SectionSliders({ explore, view, onChange }: SectionSlidersProps) {
  const { caseParameters } = useProgramme();
  const t = useLazyWords(EXPLORE_WORDS);
  const wedge = wedgeOf(explore, view, caseParameters);
  const hours = wedgeHours(wedge);
  const set = (fromHour: number, toHour: number): void => {
    const next = { fromHour: tidyHour(fromHour), toHour: tidyHour(toHour) };
    if (wedgeHours(next) <= WIDEST_WEDGE_HOURS) onChange({ wedge: next });
  };
  return (
    <>
      <section className={styles.group} aria-label={t.wedge}>
        <h3>{t.wedge}</h3>
        {(['fromHour', 'toHour'] as const).map((end) => (
          <label key={end} className={styles.slider}>
            <span>{end === 'fromHour' ? t.wedgeFrom : t.wedgeTo}</span>
            <output>{hours === 0 ? t.wedgeClosed : t.hour(wedge[end])}</output>
            <input
              type="range"
              min={HOUR_STEP}
              max={12}
              step={HOUR_STEP}
              value={wedge[end]}
              data-edge={end}
              aria-valuetext={hours === 0 ? t.wedgeClosed : t.hour(wedge[end])}
              onChange={({ target }) =>
                end === 'fromHour'
                  ? set(Number(target.value), wedge.toHour)
                  : set(wedge.fromHour, Number(target.value))
              }
            />
          </label>
        ))}
        <div className={styles.buttons}>
          <button
            type="button"
            className={styles.reset}
            disabled={hours === 0}
            onClick={() => onChange({ wedge: { fromHour: 12, toHour: 12 } })}
          >
            {t.wedgeClosed}
          </button>
          <button
            type="button"
            className={styles.reset}
            disabled={explore.wedge === null}
            onClick={() => onChange({ wedge: null })}
          >
            {t.wedgeAsView}
          </button>
        </div>
      </section>
      <section className={styles.group} aria-label={t.section}>
        <h3>{t.section}</h3>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={explore.sectionCm !== null}
            data-section="on"
            onChange={({ target }) =>
              onChange({ sectionCm: target.checked ? (view.sectionCm ?? FIRST_CM) : null })
            }
          />
          <span>{t.sectionOn}</span>
        </label>
        {explore.sectionCm !== null && (
          <label className={styles.slider}>
            <span>{t.sectionAt}</span>
            <output>{t.depth(explore.sectionCm)}</output>
            <input
              type="range"
              min={SECTION_RANGE_CM.min}
              max={SECTION_RANGE_CM.max}
              step={CM_STEP}
              value={explore.sectionCm}
              data-section="depth"
              aria-valuetext={t.depth(explore.sectionCm)}
              onChange={({ target }) => onChange({ sectionCm: tidySection(Number(target.value)) })}
            />
          </label>
        )}
      </section>
    </>
  );
}
