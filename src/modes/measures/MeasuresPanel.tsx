import { useCallback, useEffect, useMemo, useState } from 'react';
import { BariumColumn } from '../../charts/BariumColumn';
import type { CitedSource, OnFrame } from '../../charts/chartProps';
import { DistensibilityProfile } from '../../charts/DistensibilityProfile';
import { EckardtBars } from '../../charts/EckardtBars';
import { PressureMap } from '../../charts/PressureMap';
import type { MeasureTab } from '../../content/words/types';
import type { Study } from '../../physiology/measures';
import { comparesOffered, pairChosen } from '../../player/compare';
import { SIDES_OF, type Pair } from '../../procedure/pairs';
import { Aside } from '../../ui/Aside';
import { SwallowControls } from '../../ui/bench/SwallowControls';
import { onBenchTime, putOnBench } from '../../ui/bench/useBench';
import { CasePanel } from '../../ui/case/CasePanel';
import { useProgramme, useSession, useUi } from '../../ui/context';
import { SourcesDiffer } from '../../ui/evidence/SourcesDiffer';
import { standingOf } from '../../ui/evidence/standingOf';
import { Tabs } from '../../ui/Tabs';
import styles from './MeasuresPanel.module.css';
import { Reckoning } from './Reckoning';
import { useStudies } from './useStudies';

const TABS = [
  'case',
  'manometry',
  'barium',
  'distensibility',
  'eckardt',
] as const satisfies readonly MeasureTab[];

/** What is swallowed where a measurement is of a swallow: the usual of that measurement first. */
const SWALLOWS_OF: Readonly<Partial<Record<MeasureTab, readonly string[]>>> = {
  manometry: ['manometry', 'meal', 'bite'],
  barium: ['glass', 'meal', 'bite'],
};

/** The case, what its organs do with a swallow, and what is measured of them, beside the picture. */
export function MeasuresPanel({ onClose }: { readonly onClose: () => void }) {
  const { player, session, words } = useUi();
  const [tab, setTab] = useState<MeasureTab>(() => tabOf(player.bench.plan?.id));
  const compare = useSession((state) => state.compare);
  const pair = pairChosen(compare) ?? player.bench.pair;
  const t = words.measures;
  // Whoever leaves takes their swallow along; the story stands as it was.
  useEffect(() => () => player.bench.clear(), [player]);
  const onCompare = useCallback(
    (next: Pair) => {
      player.bench.compare(next);
      // A choice of one's own goes before what is on the bench: it follows along.
      session.setState((state) => (state.compare === 'told' ? state : { compare: next }));
    },
    [player, session],
  );
  return (
    <Aside heading={t.heading} onClose={onClose}>
      <Tabs label={t.heading} tabs={TABS.map((id) => ({ id, name: t.tabs[id] }))} open={tab} onOpen={setTab}>
        <div className={styles.page}>
          {tab === 'case' ? (
            <CasePanel />
          ) : (
            <Measured key={tab} tab={tab} pair={pair} onCompare={onCompare} />
          )}
        </div>
      </Tabs>
    </Aside>
  );
}

/** Which page shows a swallow that an address put on the bench. */
const tabOf = (swallow: string | undefined): MeasureTab =>
  swallow === undefined ? 'case' : swallow === 'glass' ? 'barium' : 'manometry';

interface MeasuredProps {
  readonly tab: Exclude<MeasureTab, 'case'>;
  readonly pair: Pair;
  readonly onCompare: (pair: Pair) => void;
}

function Measured({ tab, pair, onCompare }: MeasuredProps) {
  const { player, swallows, words } = useUi();
  const mode = useSession((state) => state.mode);
  const pairs = comparesOffered(mode, pair).flatMap((each) => pairChosen(each) ?? []);
  const plans = useMemo(
    () => (SWALLOWS_OF[tab] ?? []).flatMap((id) => swallows.find((plan) => plan.id === id) ?? []),
    [tab, swallows],
  );
  const [chosen, setChosen] = useState(() => plans.find((plan) => plan === player.bench.plan) ?? plans[0]);
  useEffect(() => {
    if (chosen) putOnBench(player, chosen, pair);
    // The pair follows by itself.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [player, chosen]);
  return (
    <>
      {chosen && (
        <SwallowControls
          key={chosen.id}
          plans={plans}
          chosen={chosen}
          onChoose={setChosen}
          pair={pair}
          beside={{ pairs, onCompare }}
        />
      )}
      <Chart tab={tab} pair={pair} swallow={chosen?.id} />
      <div className={styles.differ}>
        <SourcesDiffer at={{ measure: tab }} />
      </div>
      {pair === 'beforeAfter' && <p className={styles.note}>{words.measures.gravity}</p>}
      <p className={styles.note}>{words.measures.model}</p>
    </>
  );
}

function Chart({
  tab,
  pair,
  swallow,
}: {
  readonly tab: MeasuredProps['tab'];
  readonly pair: Pair;
  readonly swallow: string | undefined;
}) {
  const { player, words } = useUi();
  const sources = useCitedSources();
  const studies = useStudies(pair);
  const [left, right, third] = studies;
  const [leftSide, rightSide, thirdSide] = SIDES_OF[pair];
  const names = words.compare.sides;
  // A now-line stands in a chart of the very swallow that the picture shows, and in no other.
  const measured = SWALLOWS_OF[tab]?.[0];
  const onFrame = useCallback<OnFrame>((listener) => onBenchTime(player, listener), [player]);
  const pairOf = <T,>(of: (study: Study) => T) => ({
    ...(left && { left: { name: names[leftSide], data: of(left) } }),
    ...(right && { right: { name: names[rightSide], data: of(right) } }),
    ...(third && thirdSide && { third: { name: names[thirdSide], data: of(third) } }),
  });
  const shared = { words: words.charts, sources };
  const moving = swallow === measured && { onFrame };
  if (!studies.some((study) => study)) return <Reckoning />;
  return (
    <>
      {studies.includes(null) && <Reckoning />}
      {tab === 'manometry' && (
        <PressureMap {...shared} {...moving} {...pairOf(({ manometry }) => manometry)} />
      )}
      {tab === 'barium' && (
        <BariumColumn
          {...shared}
          {...moving}
          {...pairOf(({ barium }) => barium)}
          isLater={pair === 'beforeAfter'}
        />
      )}
      {tab === 'distensibility' && (
        <DistensibilityProfile {...shared} {...pairOf(({ distensibility }) => distensibility)} />
      )}
      {tab === 'eckardt' && <EckardtBars {...shared} {...pairOf(({ eckardt }) => eckardt)} />}
    </>
  );
}

/** The sources that charts cite; for a student with their year and how sure they are. */
function useCitedSources(): ReadonlyMap<string, CitedSource> {
  const { words, sources } = useUi();
  const { register } = useProgramme();
  return useMemo(() => {
    if (register !== 'student') return sources;
    return new Map(
      [...sources].map(([key, source]) => [key, { ...source, standing: standingOf(words.sources, source) }]),
    );
  }, [register, sources, words]);
}
