import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import type { StudyPage } from '../../player/session';
import { Aside } from '../../ui/Aside';
import { useSession, useUi } from '../../ui/context';
import { Tabs } from '../../ui/Tabs';

const ExplorePage = lazy(() =>
  import('../../ui/explore/ExplorePage').then((module) => ({ default: module.ExplorePage })),
);
const FiguresPage = lazy(() =>
  import('../../ui/evidence/FiguresPage').then((module) => ({ default: module.FiguresPage })),
);
const ContrastPage = lazy(() =>
  import('../contrast/ContrastPage').then((module) => ({ default: module.ContrastPage })),
);
const BranchesPage = lazy(() =>
  import('../../ui/branches/BranchesPage').then((module) => ({ default: module.BranchesPage })),
);
const BranchHint = lazy(() =>
  import('../../ui/branches/BranchHint').then((module) => ({ default: module.BranchHint })),
);
const SelfTestPage = lazy(() =>
  import('../../ui/selfTest/SelfTestPage').then((module) => ({ default: module.SelfTestPage })),
);

/** The pages there are, in the order of their tabs. */
const PAGES: Partial<Record<StudyPage, () => ReactNode>> = {
  explore: () => <ExplorePage />,
  contrast: () => <ContrastPage />,
  branches: () => <BranchesPage />,
  test: () => <SelfTestPage />,
  figures: () => <FiguresPage />,
};
const IDS = Object.keys(PAGES) as StudyPage[];

/** What students learn from and teachers teach with, beside the picture: one page at a time. */
export function SeminarPanel({ onClose }: { readonly onClose: () => void }) {
  const { session, words } = useUi();
  const study = useSession((state) => state.study);
  const { heading, pages } = words.seminar;
  useEffect(() => {
    session.setState((state) => ({ study: state.study ?? 'explore' }));
    return () => session.setState({ study: null });
  }, [session]);
  const open = study && IDS.includes(study) ? study : 'explore';
  return (
    <Aside heading={heading} onClose={onClose}>
      <Tabs
        label={heading}
        tabs={IDS.map((id) => ({ id, name: pages[id] }))}
        open={open}
        onOpen={(id) => session.setState({ study: id })}
      >
        <Suspense fallback={null}>
          <BranchHint />
        </Suspense>
        <Suspense fallback={null}>{PAGES[open]?.()}</Suspense>
      </Tabs>
    </Aside>
  );
}
