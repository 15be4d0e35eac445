import { useCallback, useEffect } from 'react';
import { EXPLORE_MOMENTS, EXPLORE_VIEWS, firstViewFrom } from '../../content/poem/exploreViews';
import { exploreOf, inView, type Explore } from '../../player/explore/explore';
import type { ExploreView } from '../../procedure/structures';
import { WALL_LAYERS, WHOLE_LAYERS } from '../../scene/dissection';
import { momentTime } from '../../scene/momentTime';
import { Choice } from '../Choice';
import { usePlayer, useSession, useUi } from '../context';
import { LooksTable } from '../LooksTable';
import { useLazyWords } from '../lazyWords';
import { EXPLORE_WORDS } from './exploreWords';
import styles from '../seminar/studyPage.module.css';
import { NameCard } from './NameCard';
import { SectionSliders } from './SectionSliders';
import { StructureList } from './StructureList';

const OFFERED = EXPLORE_VIEWS.filter(({ unlisted }) => unlisted !== true);
const TIME_EVENTS = ['time', 'programme'] as const;
/** Whoever stands this near a moment stands at it, s. */
const AT_S = 0.6;

const viewOf = (id: string): ExploreView => EXPLORE_VIEWS.find((view) => view.id === id) ?? EXPLORE_VIEWS[0]!;

/** Looking around in the organ: named views, layers, wedge, cross-section, and every structure by its name. */
export function ExplorePage() {
  const { player, session } = useUi();
  const explore = useSession((state) => state.explore);
  const t = useLazyWords(EXPLORE_WORDS);
  const begin = useCallback(() => {
    const chapter = player.programme.chapters[player.instant.chapter];
    session.setState({ explore: exploreOf(firstViewFrom(chapter?.id)) });
  }, [player, session]);
  useEffect(() => {
    if (!session.getState().explore) begin();
    // Whoever leaves the page is back where the story stands.
    return () => session.setState({ explore: null, orbit: null });
  }, [session, begin]);
  return explore ? (
    <Controls explore={explore} />
  ) : (
    <div className={styles.page}>
      <p className={styles.note}>{t.resting}</p>
      <button type="button" className={styles.begin} data-explore="again" onClick={begin}>
        {t.again}
      </button>
    </div>
  );
}

function Controls({ explore }: { readonly explore: Explore }) {
  const { session, words } = useUi();
  const t = useLazyWords(EXPLORE_WORDS);
  const change = (changes: Partial<Explore>): void =>
    session.setState((state) => ({ explore: state.explore && { ...state.explore, ...changes } }));
  const view = viewOf(explore.view);
  return (
    <div className={styles.page}>
      <NameCard intro={t.intro} />
      <Choice
        inline
        heading={t.views}
        options={OFFERED.map(({ id }) => ({ value: id, label: t.viewNames[id] ?? id }))}
        value={explore.view}
        onChange={(id) => session.setState({ explore: inView(explore, viewOf(id)), orbit: null })}
      />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={explore.free}
          onChange={({ target }) => {
            change({ free: target.checked });
            if (!target.checked) session.setState({ orbit: null });
          }}
        />
        <span>{t.turn}</span>
      </label>
      <p className={styles.note}>{explore.free ? t.turning : t.turnNote}</p>
      <Moments />
      <section className={styles.group} aria-label={t.layers}>
        <h3>{t.layers}</h3>
        <LooksTable
          rows={WALL_LAYERS.map((id) => ({ id, name: words.legend.layers[id], look: explore.layers[id] }))}
          looks={t.looks}
          short={t.looksShort}
          onChoose={(id, look) => change({ layers: { ...explore.layers, [id]: look } })}
        />
        <button
          type="button"
          className={styles.reset}
          disabled={WALL_LAYERS.every((layer) => explore.layers[layer] === 'shown')}
          onClick={() => change({ layers: WHOLE_LAYERS })}
        >
          {t.whole}
        </button>
      </section>
      <SectionSliders explore={explore} view={view} onChange={change} />
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={explore.rulers}
          onChange={({ target }) => change({ rulers: target.checked })}
        />
        <span>{t.rulers}</span>
      </label>
      <StructureList />
      <p className={styles.note}>{t.model}</p>
    </div>
  );
}

/** States of the organ, as the story makes them. */
function Moments() {
  const { player } = useUi();
  const t = useLazyWords(EXPLORE_WORDS);
  const now = usePlayer(TIME_EVENTS, ({ programme, timeS }) =>
    EXPLORE_MOMENTS.findIndex(({ at }) => Math.abs(momentTime(at, programme) - timeS) < AT_S),
  );
  return (
    <section className={styles.group} aria-label={t.moments}>
      <h3>{t.moments}</h3>
      <div className={styles.moments}>
        {EXPLORE_MOMENTS.map(({ id, at }, i) => (
          <button
            key={id}
            type="button"
            className={styles.moment}
            aria-pressed={i === now}
            data-moment={id}
            onClick={() => void player.seek(momentTime(at, player.programme))}
          >
            {t.momentNames[id] ?? id}
          </button>
        ))}
      </div>
    </section>
  );
}
