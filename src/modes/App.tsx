import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { formatLink } from '../player/link';
import { linkValuesOf } from '../player/address';
import { Announcer } from '../ui/Announcer';
import { useBench } from '../ui/bench/useBench';
import { Captions } from '../ui/Captions';
import { ChapterList } from '../ui/ChapterList';
import { createCommands, useKeyboard } from '../ui/commands';
import { UiContext, useProgramme, useSession, useUi, type Ui } from '../ui/context';
import { Help } from '../ui/Help';
import { Labels } from '../ui/Labels';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { fullScreenToggle } from '../ui/fullScreen';
import { HereFigure } from '../ui/HereFigure';
import { IconButton } from '../ui/IconButton';
import { Legend } from '../ui/Legend';
import { Notices, type Notice } from '../ui/Notices';
import { PresentChapter } from '../ui/PresentChapter';
import { Recall } from '../ui/Recall';
import { RecorderPanel } from '../ui/recorder/RecorderPanel';
import { ScaleBar } from '../ui/ScaleBar';
import { Sheet } from '../ui/Sheet';
import { Transcript } from '../ui/Transcript';
import { Transport } from '../ui/Transport';
import { ViewControls } from '../ui/ViewControls';
import { Views } from '../ui/Views';
import { VoicePanel } from '../ui/VoicePanel';
import styles from './App.module.css';
import { Picture, type PictureProps } from './Picture';
import { useNotices } from './useNotices';
import { useRoomy, useWide } from './useWide';

export interface AppProps extends Omit<PictureProps, 'overlay'> {
  readonly ui: Ui;
  /** What there is to say from the start, such as parts of the address that could not be followed. */
  readonly notices: readonly Notice[];
}

export function App({ ui, ...rest }: AppProps) {
  return (
    <UiContext value={ui}>
      <Page ui={ui} {...rest} />
    </UiContext>
  );
}

/** Charts are fetched by those who open them. */
const MeasuresPanel = lazy(() =>
  import('./measures/MeasuresPanel').then((module) => ({ default: module.MeasuresPanel })),
);

type OpenSheet = 'chapters' | 'transcript' | 'voice' | 'help' | 'recorder' | null;

/** The page: chapters beside the picture where there is room, the transport below it, captions over it. */
function Page({ ui, notices: first, loadStage, canDraw }: AppProps) {
  const { player, session, words } = ui;
  // In a waiting room nobody leaves their voice behind.
  const kiosk = useSession((state) => state.mode === 'kiosk');
  const recorder = kiosk ? undefined : ui.recorder;
  const wide = useWide();
  const roomy = useRoomy();
  const captions = useSession((state) => state.captions);
  const [folded, setFolded] = useState(false);
  const rail = wide && !folded;
  const [sheet, setSheet] = useState<OpenSheet>(null);
  // An address may have put a swallow on the bench.
  const [measures, setMeasures] = useState(() => player.bench.plan !== null);
  const measured = measures && !kiosk;
  const benched = useBench().plan !== null;
  const { notices, tell, dismiss } = useNotices(ui, first);
  const close = useCallback(() => setSheet(null), []);
  const commands = useMemo(
    () => createCommands(player, session, () => setSheet('help'), fullScreenToggle(document)),
    [player, session],
  );
  useKeyboard(commands);

  const copyLink = async (): Promise<void> => {
    const address = new URL(location.href);
    address.search = formatLink(linkValuesOf(player, session), null);
    try {
      await navigator.clipboard.writeText(address.href);
      tell({ id: 'link', text: words.link.copied });
    } catch {
      tell({ id: 'link', text: words.link.copyYourself, address: address.href });
    }
  };

  return (
    <div className={styles.page} data-rail={rail} data-measures={measured} data-benched={benched}>
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
          overlay={
            <>
              <Views
                roomy={roomy}
                pair={<ScaleBar />}
                outside={
                  <>
                    <Labels />
                    <ScaleBar />
                    <HereFigure />
                    <Legend key={String(roomy)} open={roomy} />
                    <Recall />
                  </>
                }
              />
              <ViewControls />
            </>
          }
        />
        {/* Over a swallow played by hand the story has nothing to say. */}
        {captions && !benched && <Captions />}
        <Notices notices={notices} onDismiss={dismiss} />
        <Announcer />
      </main>
      {measured && (
        <Suspense fallback={null}>
          <MeasuresPanel onClose={() => setMeasures(false)} />
        </Suspense>
      )}
      <Transport
        commands={commands}
        {...(!rail && { onOpenChapters: () => (wide ? setFolded(false) : setSheet('chapters')) })}
        onOpenTranscript={() => setSheet('transcript')}
        onOpenVoice={() => setSheet('voice')}
        onCopyLink={() => void copyLink()}
        {...(!kiosk && { measures, onMeasures: () => setMeasures(!measures) })}
        {...(recorder && { onOpenRecorder: () => setSheet('recorder') })}
      />
      <footer className={styles.information}>
        <p>{words.informationOnly}</p>
        <Unreviewed />
      </footer>
      {sheet === 'chapters' && (
        <Sheet heading={words.chapters.heading} onClose={close}>
          <ChapterList onChosen={close} />
        </Sheet>
      )}
      {sheet === 'transcript' && (
        <Sheet heading={words.transport.transcript} onClose={close}>
          <Transcript onChosen={close} />
        </Sheet>
      )}
      {sheet === 'voice' && (
        <Sheet heading={words.voice.heading} onClose={close}>
          <VoicePanel />
        </Sheet>
      )}
      {sheet === 'recorder' && recorder && (
        <Sheet heading={words.recorder.heading} onClose={close}>
          <RecorderPanel recorder={recorder} onInStory={close} />
        </Sheet>
      )}
      {sheet === 'help' && (
        <Sheet heading={words.help.heading} onClose={close}>
          <Help commands={commands} />
        </Sheet>
      )}
    </div>
  );
}

/** A translation that no clinician has signed says so, wherever it is read. */
function Unreviewed() {
  const { words, voice, languages } = useUi();
  const { language } = useProgramme();
  return language !== languages[0]?.code && !voice.isReviewed() ? <p>{words.voice.unreviewed}</p> : null;
}
