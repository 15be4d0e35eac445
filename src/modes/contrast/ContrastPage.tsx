import { useEffect, useState } from 'react';
import type { ContrastTopic } from '../../content/words/contrast/types';
import { contrastIn, type Contrast } from '../../player/compare';
import type { Session } from '../../player/session';
import { Choice } from '../../ui/Choice';
import { usePair } from '../../ui/compare/usePair';
import { useUi } from '../../ui/context';
import { useLazyWords } from '../../ui/lazyWords';
import styles from '../../ui/seminar/studyPage.module.css';
import { ApproachTopic } from './ApproachTopic';
import { CONTRAST_WORDS } from './contrastWords';
import { TypeTopic } from './TypeTopic';

const TOPICS = ['types', 'approaches'] as const satisfies readonly ContrastTopic[];
const topicOf = (pair: Contrast): ContrastTopic => (pair === 'approaches' ? 'approaches' : 'types');

/** Types of achalasia beside each other, or approaches: in the picture, in measurements and in words. */
export function ContrastPage() {
  const { player, session } = useUi();
  const t = useLazyWords(CONTRAST_WORDS);
  const now = usePair();
  const shown = now === 'none' ? null : contrastIn(now);
  // What stood side by side last stays open while the story has the picture to itself.
  const [last, setLast] = useState<Contrast>(shown ?? 'types');
  if (shown && shown !== last) setLast(shown);
  const pair = shown ?? last;
  useEffect(() => {
    session.setState(({ compare }) => ({ explore: null, compare: contrastIn(compare) ?? 'types' }));
    return () => {
      player.bench.clear();
      player.bench.compare('beforeAfter');
      giveBack(session);
    };
  }, [player, session]);
  // One button hides and shows what stands side by side: it finds it here.
  useEffect(() => player.bench.compare(pair), [player, pair]);
  // Whoever plays the story wants its picture.
  useEffect(() => player.on('play', () => giveBack(session)), [player, session]);
  const show = (next: Contrast): void => {
    player.pause();
    session.setState({ compare: next, orbit: null });
  };
  const topic = topicOf(pair);
  return (
    <div className={styles.page}>
      <Choice
        inline
        heading={t.topic}
        options={TOPICS.map((value) => ({ value, label: t.topics[value] }))}
        value={topic}
        onChange={show}
      />
      <p className={styles.note}>{t.intro[topic]}</p>
      {topic === 'types' ? (
        <TypeTopic pair={pair} shown={shown !== null} onShow={show} />
      ) : (
        <ApproachTopic shown={shown !== null} onShow={show} />
      )}
    </div>
  );
}

/** The picture is the story's again. */
const giveBack = (session: Session): void =>
  session.setState(({ compare }) => (contrastIn(compare) ? { compare: 'told', orbit: null } : {}));
