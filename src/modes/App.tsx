import { useCallback, useMemo, useState } from 'react';
import { formatLink } from '../player/link';
import { linkValuesOf } from '../player/address';
import { Announcer } from '../ui/Announcer';
import { Captions } from '../ui/Captions';
import { ChapterList } from '../ui/ChapterList';
import { createCommands, useKeyboard } from '../ui/commands';
import { UiContext, useSession, type Ui } from '../ui/context';
import { Help } from '../ui/Help';
import { Labels } from '../ui/Labels';
import { Legend } from '../ui/Legend';
import { fullScreenToggle } from '../ui/fullScreen';
import { Notices, type Notice } from '../ui/Notices';
import { Recall } from '../ui/Recall';
import { ScaleBar } from '../ui/ScaleBar';
import { Sheet } from '../ui/Sheet';
import { Transcript } from '../ui/Transcript';
import { Transport } from '../ui/Transport';
import { ViewControls } from '../ui/ViewControls';
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

type OpenSheet = 'chapters' | 'transcript' | 'help' | null;

/** The page: chapters beside the picture where there is room, the transport below it, captions over it. */
function Page({ ui, notices: first, loadStage, canDraw }: AppProps) {
  const { player, session, words } = ui;
  const wide = useWide();
  const roomy = useRoomy();
  const captions = useSession((state) => state.captions);
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const { notices, tell, dismiss } = useNotices(session, words, first);
  const close = useCallback(() => setSheet(null), []);
  const commands = useMemo(
    () => createCommands(player, session, () => setSheet('help'), fullScreenToggle(document)),
    [player, session],
  );
  useKeyboard(commands);

  const copyLink = async (): Promise<void> => {
    const address = new URL(location.href);
    address.search = formatLink(linkValuesOf(player, session));
    try {
      await navigator.clipboard.writeText(address.href);
      tell({ id: 'link', text: words.link.copied });
    } catch {
      tell({ id: 'link', text: words.link.copyYourself, address: address.href });
    }
  };

  return (
    <div className={styles.page}>
      <header className={styles.side}>
        <div className={styles.title}>
          <h1>{words.title}</h1>
          <p>{words.subtitle}</p>
        </div>
        {wide && (
          <div className={styles.chapters}>
            <ChapterList />
          </div>
        )}
      </header>
      <main className={styles.main}>
        <Picture
          loadStage={loadStage}
          canDraw={canDraw}
          overlay={
            <>
              <Labels />
              <ScaleBar />
              <Legend key={String(roomy)} open={roomy} />
              <ViewControls />
              <Recall />
            </>
          }
        />
        {captions && <Captions />}
        <Notices notices={notices} onDismiss={dismiss} />
        <Announcer />
      </main>
      <footer className={styles.foot}>
        <Transport
          commands={commands}
          {...(!wide && { onOpenChapters: () => setSheet('chapters') })}
          onOpenTranscript={() => setSheet('transcript')}
          onCopyLink={() => void copyLink()}
        />
        <p className={styles.information}>{words.informationOnly}</p>
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
      {sheet === 'help' && (
        <Sheet heading={words.help.heading} onClose={close}>
          <Help commands={commands} />
        </Sheet>
      )}
    </div>
  );
}
