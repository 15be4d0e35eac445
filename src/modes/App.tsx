import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Announcer } from '../ui/Announcer';
import { Captions } from '../ui/Captions';
import { ChapterList } from '../ui/ChapterList';
import { createCommands, useKeyboard } from '../ui/commands';
import { UiContext, usePlaying, useSession, useUi, type Ui } from '../ui/context';
import { fullScreenToggle } from '../ui/fullScreen';
import { PrintedPaper } from '../ui/handout/PrintedPaper';
import { IconButton } from '../ui/IconButton';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { Notices, type Notice } from '../ui/Notices';
import { PresentChapter } from '../ui/PresentChapter';
import { Sheet } from '../ui/Sheet';
import { TellingPath } from '../ui/telling/TellingPath';
import { Transport, type Opener } from '../ui/Transport';
import styles from './App.module.css';
import { AudiencePage } from './AudiencePage';
import { ErrorBoundary } from './ErrorBoundary';
import { Overlay } from './Overlay';
import { Picture, type PictureProps } from './Picture';
import { PANELS, SHEETS, type SlotActions } from './slots';
import { MODE_TABLE, type PanelId, type SheetId } from './table';
import { useHushed } from '../ui/useHushed';
import { useUnreviewed } from '../ui/useUnreviewed';
import { useCopyLink } from './useCopyLink';
import { useNotices } from './useNotices';
import { useBeside, useWide } from './useWide';

/** Fetched by lessons alone. */
const LessonBar = lazy(() =>
  import('../ui/lesson/LessonBar').then((module) => ({ default: module.LessonBar })),
);

/** Fetched in waiting rooms alone. */
const KioskPage = lazy(() => import('./kiosk/KioskPage').then((module) => ({ default: module.KioskPage })));

export interface AppProps extends Pick<PictureProps, 'loadStage' | 'canDraw'> {
  readonly ui: Ui;
  /** What there is to say from the start, such as parts of the address that could not be followed. */
  readonly notices: readonly Notice[];
}

export function App({ ui, ...rest }: AppProps) {
  return (
    <UiContext value={ui}>
      {ui.audience ? <AudiencePage audience={ui.audience} {...rest} /> : <PageOfMode ui={ui} {...rest} />}
    </UiContext>
  );
}

/** A waiting room has a page of its own; until it has been fetched the other one would let a visitor out. */
function PageOfMode({ ui, ...rest }: AppProps) {
  const { kiosk } = ui;
  const inKiosk = useSession((state) => state.mode === 'kiosk');
  if (!inKiosk) return <Page ui={ui} {...rest} />;
  if (!kiosk) return null;
  const { loadStage, canDraw } = rest;
  return (
    <ErrorBoundary onError={(detail) => kiosk.mender.crashed(detail)}>
      <Suspense fallback={null}>
        <KioskPage loadStage={loadStage} canDraw={canDraw} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The page: chapters beside the picture where there is room, the transport below it, captions over it. */
function Page({ ui, notices: first, loadStage, canDraw }: AppProps) {
  const { player, session, marks, words } = ui;
  const mode = useSession((state) => state.mode);
  const row = MODE_TABLE[mode];
  const wide = useWide();
  const captions = useSession((state) => state.captions);
  const [folded, setFolded] = useState(false);
  const [sheet, setSheet] = useState<SheetId | null>(null);
  // An address may have opened a page of the seminar room, or put a swallow on the bench.
  const [panel, setPanel] = useState<PanelId | null>(() =>
    session.getState().study && row.panels.includes('seminar')
      ? 'seminar'
      : player.bench.plan
        ? 'measures'
        : null,
  );
  const beside = panel !== null && row.panels.includes(panel) ? panel : null;
  const [pictureOnly, setPictureOnly] = useState(false);
  const rail = wide && !folded && !pictureOnly;
  const uncalled = useUncalledSentence(useBeside() ? null : beside);
  const hushed = useHushed() || uncalled;
  const { notices, tell, dismiss } = useNotices(ui, first);
  const copyLink = useCopyLink(tell);
  const close = useCallback(() => setSheet(null), []);
  const turnPanel = useCallback((id: PanelId) => setPanel((now) => (now === id ? null : id)), []);
  const commands = useMemo(
    () =>
      createCommands(player, session, {
        help: () => setSheet('help'),
        ...(row.panels.includes('seminar') && { seminar: () => turnPanel('seminar') }),
        ...(row.panels.includes('board') && { board: () => turnPanel('board') }),
        ...(row.panels.includes('notes') && {
          notes: () => turnPanel('notes'),
          pictureOnly: () => setPictureOnly((now) => !now),
        }),
        ...(row.marks && {
          pen: () => marks.hold(marks.state.getState().tool === 'pen' ? 'none' : 'pen'),
          pointer: () => marks.hold(marks.state.getState().tool === 'pointer' ? 'none' : 'pointer'),
        }),
        ...withFullScreen(fullScreenToggle(document)),
      }),
    [player, session, marks, row, turnPanel],
  );
  useKeyboard(commands, ui.presentation.onKey);
  useEscape(pictureOnly, () => setPictureOnly(false));
  useEffect(() => {
    // A pen left behind would be held where none can be put away.
    if (!row.marks) marks.hold('none');
  }, [row, marks]);

  const actions: SlotActions = {
    ui,
    row,
    commands,
    close: sheet === null ? () => setPanel(null) : close,
    open: setSheet,
    pictureOnly: () => setPictureOnly(true),
  };
  const panels = row.panels.map((id): Opener => ({
    icon: PANELS[id].icon,
    label: PANELS[id].heading(words),
    open: beside === id,
    onOpen: () => turnPanel(id),
  }));
  const menu = row.menu
    .filter((id) => SHEETS[id].offered?.(ui) ?? true)
    .map((id): Opener => ({
      icon: SHEETS[id].icon,
      label: SHEETS[id].menuName?.(words) ?? SHEETS[id].heading(words),
      onOpen: () => setSheet(id),
    }));

  const { lesson } = ui;
  const toCopyLink: Opener = {
    icon: 'link',
    label: words.transport.copyLink,
    onOpen: () => void copyLink(),
  };
  return (
    <>
      {lesson && (
        <Suspense fallback={null}>
          <LessonBar
            lesson={lesson}
            onTest={() => {
              session.setState({ study: 'test' });
              setPanel('seminar');
            }}
            tell={tell}
            leave={(address) => window.location.assign(address)}
          />
        </Suspense>
      )}
      <div
        className={styles.page}
        data-rail={rail}
        data-measures={beside !== null && !pictureOnly}
        data-benched={hushed}
        data-picture-only={pictureOnly}
      >
        <header className={styles.head}>
          <div className={styles.title}>
            <h1>{words.title}</h1>
            {rail ? <p>{words.subtitle}</p> : <PresentChapter />}
          </div>
          <div className={styles.language}>
            <LanguageSwitch />
          </div>
          {rail && (
            <>
              <div className={styles.fold}>
                <IconButton icon="fold" label={words.chapters.fold} onClick={() => setFolded(true)} />
              </div>
              {row.path && <TellingPath />}
              <div className={styles.chapters}>
                <ChapterList />
              </div>
            </>
          )}
        </header>
        <main className={styles.main}>
          <Picture
            loadStage={loadStage}
            canDraw={canDraw}
            overlay={<Overlay drawable={row.marks} bare={pictureOnly} />}
          />
          {captions && !hushed && <Captions />}
          <Notices notices={notices} onDismiss={dismiss} />
          <Announcer />
          {pictureOnly && (
            <div className={styles.back}>
              <IconButton
                icon="smallScreen"
                label={words.presenter.back}
                onClick={() => setPictureOnly(false)}
              />
            </div>
          )}
        </main>
        {beside && <Suspense fallback={<aside />}>{PANELS[beside].content(actions)}</Suspense>}
        <Transport
          commands={commands}
          {...(!rail && { onOpenChapters: () => (wide ? setFolded(false) : setSheet('chapters')) })}
          panels={panels}
          menu={[
            ...menu.slice(0, -1),
            // A lesson's address leads nowhere but to its platform.
            ...(lesson ? [] : [toCopyLink]),
            ...menu.slice(-1),
          ]}
        />
        <footer className={styles.information}>
          <p>{words.informationOnly}</p>
          <Unreviewed />
        </footer>
        {sheet && (
          <Sheet key={sheet} heading={SHEETS[sheet].heading(words)} onClose={close}>
            <Suspense fallback={null}>{SHEETS[sheet].content(actions)}</Suspense>
          </Sheet>
        )}
      </div>
      <PrintedPaper />
    </>
  );
}

/**
 * Over a panel the picture is low, and a sentence that is neither being told nor was gone to since the panel opened would
 * cover the organ.
 * @param panel the one under the picture, if any.
 */
function useUncalledSentence(panel: PanelId | null): boolean {
  const { player } = useUi();
  const playing = usePlaying();
  const [goneToOver, setGoneToOver] = useState<PanelId | null>(null);
  useEffect(() => {
    const undo = player.on('sought', () => setGoneToOver(panel));
    return () => {
      undo();
      setGoneToOver(null);
    };
  }, [player, panel]);
  return panel !== null && !playing && goneToOver !== panel;
}

const withFullScreen = (toggle: (() => void) | undefined) => (toggle ? { fullscreen: toggle } : {});

function useEscape(active: boolean, leave: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const listener = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [active, leave]);
}

/** A translation that no clinician has signed says so, wherever it is read. */
function Unreviewed() {
  const { words } = useUi();
  return useUnreviewed() ? <p>{words.voice.unreviewed}</p> : null;
}
