import { APPROACH_NOTES, APPROACH_ROWS, CONTRASTED_APPROACHES } from '../../content/poem/contrast';
import type { Contrast } from '../../player/compare';
import { useSession, useUi } from '../../ui/context';
import { useLazyWords } from '../../ui/lazyWords';
import styles from '../../ui/seminar/studyPage.module.css';
import { ClockDiagram } from './ClockDiagram';
import { ContrastTable } from './ContrastTable';
import { CONTRAST_WORDS } from './contrastWords';
import { Fact, Facts } from './Facts';

interface ApproachTopicProps {
  readonly shown: boolean;
  readonly onShow: (pair: Contrast) => void;
}

/** The two approaches: at which hour, through which muscle, by which landmarks, and how patients fare. */
export function ApproachTopic({ shown, onShow }: ApproachTopicProps) {
  const { words } = useUi();
  const t = useLazyWords(CONTRAST_WORDS);
  const present = useSession((state) => state.caseParameters.approach);
  return (
    <>
      {!shown && (
        <button type="button" className={styles.begin} onClick={() => onShow('approaches')}>
          {`${t.inPicture}: ${words.compare.choices.approaches}`}
        </button>
      )}
      <Fact id="equivalent" strong />
      <ClockDiagram />
      <ContrastTable
        caption={t.table.approaches}
        columns={CONTRASTED_APPROACHES.map((approach) => ({
          id: approach,
          name: t.approachNames[approach],
          isCase: present === approach,
          side: approach,
        }))}
        rows={APPROACH_ROWS.map((row) => ({
          id: row,
          facts: CONTRASTED_APPROACHES.map((approach) => `${row}.${approach}` as const),
        }))}
      />
      <Facts heading={t.notes.approaches} ids={APPROACH_NOTES} />
    </>
  );
}
