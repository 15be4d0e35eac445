import { useEffect, useState } from 'react';
import { BOARD_SECTIONS, type BoardSection } from '../../content/poem/board';
import { Aside } from '../Aside';
import { useUi } from '../context';
import { Tabs } from '../Tabs';
import { Board } from './Board';
import styles from './BoardPanel.module.css';

/** Whoever has had the figures of a thing before their eyes for so long has been told it, ms. */
const READ_MS = 4000;

/** What it brings, what it risks and what else could be done, in figures beside the picture. */
export function BoardPanel({ onClose }: { readonly onClose: () => void }) {
  const { player, telling, words } = useUi();
  const t = words.boardPanel;
  const [section, setSection] = useState<BoardSection>('brings');
  useEffect(() => {
    const timer = setTimeout(() => telling.show(telling.essentials[section]), READ_MS);
    return () => clearTimeout(timer);
  }, [telling, section]);
  const go = (): void => {
    const chapter = player.programme.chapters.find(({ subject }) => subject === section);
    if (chapter) void player.goTo(chapter.id);
  };
  return (
    <Aside heading={t.heading} onClose={onClose}>
      <Tabs
        label={t.heading}
        tabs={BOARD_SECTIONS.map((id) => ({ id, name: t.sections[id] }))}
        open={section}
        onOpen={setSection}
      >
        <div className={styles.page} data-section={section}>
          <button type="button" className={styles.story} onClick={go}>
            {t.toStory[section]}
          </button>
          <Board section={section} />
        </div>
      </Tabs>
    </Aside>
  );
}
