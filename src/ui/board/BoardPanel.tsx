import { useEffect, useRef, useState } from 'react';
import { BOARD_SECTIONS, type BoardSection } from '../../content/poem/board';
import { Aside } from '../Aside';
import { useUi } from '../context';
import { Tabs } from '../Tabs';
import { Board } from './Board';
import styles from './BoardPanel.module.css';

/** Whoever has had the last of the figures before their eyes for so long has been told them, ms. */
const READ_MS = 1500;

/** What it brings, what it risks and what else could be done, in figures beside the picture. */
export function BoardPanel({ onClose }: { readonly onClose: () => void }) {
  const { player, telling, words } = useUi();
  const t = words.boardPanel;
  const [section, setSection] = useState<BoardSection>('brings');
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!foot.current) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver((seen) => {
      clearTimeout(timer);
      if (seen.at(-1)?.isIntersecting)
        timer = setTimeout(() => telling.show(telling.essentials[section]), READ_MS);
    });
    watch.observe(foot.current);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
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
          <div ref={foot} className={styles.foot} />
        </div>
      </Tabs>
    </Aside>
  );
}
