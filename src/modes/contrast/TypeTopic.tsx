import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OnFrame } from '../../charts/chartProps';
import { PressureMap } from '../../charts/PressureMap';
import { PressureScale } from '../../charts/PressureScale';
import { CONTRASTED_TYPES, TYPE_NOTES, TYPE_ROWS } from '../../content/poem/contrast';
import type { Contrast } from '../../player/compare';
import type { SwallowPlan } from '../../procedure/types';
import { SwallowControls } from '../../ui/bench/SwallowControls';
import { onBenchTime } from '../../ui/bench/useBench';
import { Choice } from '../../ui/Choice';
import { useSession, useUi } from '../../ui/context';
import { useLazyWords } from '../../ui/lazyWords';
import styles from '../../ui/seminar/studyPage.module.css';
import { Reckoning } from '../measures/Reckoning';
import { useStudies } from '../measures/useStudies';
import { ContrastTable } from './ContrastTable';
import { CONTRAST_WORDS } from './contrastWords';
import { Facts } from './Facts';
import { modelRows } from './modelRows';
import { STRIP_COLORS } from './PressureStrip';

const PAIRS = ['types', 'typeOneTwo', 'typeOneThree', 'typeTwoThree'] as const satisfies readonly Contrast[];
const MAPPED = 'manometry';
/** What can be swallowed, and the moment at which the types differ most, s [D]: there it stands at first. */
const SWALLOWS: Readonly<Record<string, number>> = { meal: 4.1, [MAPPED]: 6, glass: 16 };

interface TypeTopicProps {
  readonly pair: Contrast;
  /** Whether they are in the picture now. */
  readonly shown: boolean;
  readonly onShow: (pair: Contrast) => void;
}

/** The three types: swallowing in the picture, by definition, by what the model measures, and what is done. */
export function TypeTopic({ pair, shown, onShow }: TypeTopicProps) {
  const { player, swallows, words, sources } = useUi();
  const t = useLazyWords(CONTRAST_WORDS);
  const present = useSession((state) => state.caseParameters);
  const plans = useMemo(
    () => Object.keys(SWALLOWS).flatMap((id) => swallows.find((plan) => plan.id === id) ?? []),
    [swallows],
  );
  const [chosen, setChosen] = useState(() => plans.find((plan) => plan === player.bench.plan) ?? plans[0]);
  const putOn = useCallback(
    (plan: SwallowPlan) => {
      if (player.bench.plan === plan) return;
      player.pause();
      player.bench.show(plan, undefined, SWALLOWS[plan.id]);
    },
    [player],
  );
  useEffect(() => {
    if (chosen && shown) putOn(chosen);
  }, [chosen, shown, putOn]);
  useEffect(() => () => player.bench.clear(), [player]);
  const studies = useStudies('types');
  const onFrame = useCallback<OnFrame>((listener) => onBenchTime(player, listener), [player]);
  const [left, right, third] = studies.map((study, n) =>
    study ? { name: t.typeNames[CONTRASTED_TYPES[n]!], data: study.manometry } : undefined,
  );
  return (
    <>
      <Choice
        inline
        heading={t.inPicture}
        options={PAIRS.map((value) => ({ value, label: words.compare.choices[value] }))}
        value={shown ? pair : null}
        onChange={onShow}
      />
      {chosen && (
        <SwallowControls
          key={chosen.id}
          plans={plans}
          chosen={chosen}
          onChoose={setChosen}
          pair={pair}
          putOn={() => {
            if (!shown) onShow(pair);
            putOn(chosen);
          }}
        />
      )}
      {shown && (
        <div className={styles.legend}>
          <PressureScale words={words.charts} table={STRIP_COLORS} />
        </div>
      )}
      <ContrastTable
        caption={t.table.types}
        columns={CONTRASTED_TYPES.map((type) => ({
          id: type,
          name: t.typeNames[type],
          isCase: present.type === type,
          side: `type${type}` as const,
        }))}
        rows={TYPE_ROWS.map((row) => ({
          id: row,
          facts: CONTRASTED_TYPES.map((type) => `${row}.${type}` as const),
        }))}
        measured={modelRows(studies, t, words.charts)}
      />
      <p className={styles.note}>{t.modelNote(present.bodyDiameterMm)}</p>
      {studies.includes(null) && <Reckoning />}
      {(left ?? right ?? third) && (
        <section className={styles.group}>
          <PressureMap
            compact
            words={words.charts}
            sources={sources}
            left={left}
            right={right}
            third={third}
            {...(chosen?.id === MAPPED && { onFrame })}
          />
        </section>
      )}
      <Facts heading={t.notes.types} ids={TYPE_NOTES} />
    </>
  );
}
