import { createRoot } from 'react-dom/client';
import { LANGUAGES } from './content/languages/list';
import type { LanguagePack } from './content/languages/types';
import { BRANCHES } from './content/poem/branches';
import { BRANCH_LABELS } from './content/poem/branchLabels';
import { BRANCH_SHOTS } from './content/poem/branchShots';
import { BRANCH_SOURCES } from './content/poem/branchSources';
import { LABELS } from './content/poem/labels';
import { SCOPE_LABELS } from './content/poem/scopeLabels';
import { POEM } from './content/poem/procedure';
import { CHART_SOURCES } from './content/poem/chartSources';
import { EXPLORE_VIEWS } from './content/poem/exploreViews';
import { TEST_VIEWS } from './content/poem/selfTest/testViews';
import { ESSENTIALS } from './content/poem/essentials';
import { SUMMARY, type SummaryWords } from './content/poem/summary/summary';
import { BranchBook } from './player/branches/branchBook';
import { followBranch } from './player/branches/followBranch';
import { ConsultClock } from './player/consultClock';
import { HandoutBook } from './player/handout';
import { keepMarks } from './player/marks/keepMarks';
import { MarkBook } from './player/marks/markBook';
import { parseMarks } from './player/marks/markLink';
import { forgetPatient } from './player/newPatient';
import { Audience } from './player/sync/audience';
import { Presentation } from './player/sync/presentation';
import { audienceRoom, presentOn } from './player/sync/presentOn';
import { broadcastLine } from './player/sync/protocol';
import { followTelling, Telling } from './player/telling';
import { MARKS_KEY, viewLink } from './player/viewLink';
import { sameCase } from './procedure/case';
import { SUBJECTS, type Subject } from './procedure/types';
import type { Versions } from './device/versions';
import { App } from './modes/App';
import type { openKiosk } from './modes/kiosk/openKiosk';
import { probeWebGL2 } from './modes/probeWebGL2';
import { watchSystem } from './modes/watchSystem';
import { readMarks } from './narration/marks';
import { allSounds, type CueSound, type NarrationSounds } from './narration/sounds';
import type { LanguageCode, Script } from './narration/types';
import { allWords } from './narration/variants';
import { keepAddress } from './player/address';
import { systemClock } from './player/clock';
import { pairChosen } from './player/compare';
import { parseLink, type LinkIssue } from './player/link';
import { answerMessages } from './player/messages';
import { Player } from './player/player';
import { readPreferences, rememberPreferences } from './player/preferences';
import { isOwn } from './player/recordings';
import { Pointing } from './player/explore/pointing';
import { followExplore } from './player/explore/followExplore';
import { keepSwallowsReady } from './player/readySwallows';
import type { Turns } from './player/slices';
import { StudyBook } from './player/studyBook';
import { createRemote, type PoemViewer } from './player/remote';
import { followQuiz } from './player/selfTest/followQuiz';
import { SelfTest } from './player/selfTest/selfTest';
import { caseShown, createSession } from './player/session';
import { usualLanguage } from './player/usualLanguage';
import { createVoiceStatus } from './player/voiceStatus';
import { buildProgramme } from './scene/programme';
import type { Programme } from './scene/types';
import { takeHandoutPicture } from './ui/handout/takeHandoutPicture';
import { filmSamples } from './voice/filmSamples';
import type { SummaryLine, Ui } from './ui/context';
import { createBrowserVoice, soundKindOf } from './voice/browserVoice';
import { fetchSounds } from './voice/fetchSounds';
import { areKept, keepSounds } from './voice/keptSounds';
import { indexedShelf } from './voice/indexedShelf';
import { openRecorder } from './voice/recorder';
import { keepRecordings } from './voice/recordingStore';

declare global {
  interface Window {
    poemViewer: PoemViewer;
  }
  /** Of package.json, put in by the build. */
  const __POEM_VERSION__: string;
}

const NARRATION = './narration/';

/** Each language is a file of its own, fetched when it is chosen. */
const PACKS: Readonly<Record<LanguageCode, () => Promise<{ readonly PACK: LanguagePack }>>> = {
  fr: () => import('./content/languages/fr'),
  en: () => import('./content/languages/en'),
  es: () => import('./content/languages/es'),
  ar: () => import('./content/languages/ar'),
};
const codes = LANGUAGES.map(({ code }) => code);

interface Language {
  readonly pack: LanguagePack;
  readonly sounds: NarrationSounds | null;
}

const loaded = new Map<LanguageCode, Language>();

async function load(code: LanguageCode): Promise<Language> {
  const known = loaded.get(code);
  if (known) return known;
  const [{ PACK }, sounds] = await Promise.all([PACKS[code](), fetchSounds(NARRATION, code)]);
  const language = { pack: PACK, sounds };
  loaded.set(code, language);
  return language;
}

/** Calls back once after `delayMs`, or as soon as the page has had its turn; returns its undo. */
function soon(callback: () => void, delayMs = 0): () => void {
  const timer = setTimeout(callback, delayMs);
  return () => clearTimeout(timer);
}

function every(callback: () => void, everyMs: number): () => void {
  const timer = setInterval(callback, everyMs);
  return () => clearInterval(timer);
}

/** Where this page is found from elsewhere: as its publisher says, else as it was found here. */
const publicAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

const summaryOf = (words: SummaryWords): Ui['summary'] =>
  Object.fromEntries(
    SUBJECTS.map((subject) => [
      subject,
      SUMMARY[subject].map(({ id, sources }) => ({ id, sources, text: words[id] })),
    ]),
  ) as Record<Subject, SummaryLine[]>;

/** Puts what an address has drawn on the picture. @returns what of it could not be read. */
function takeMarks(marks: MarkBook, player: Player, swallowIds: readonly string[]): readonly LinkIssue[] {
  const value = new URLSearchParams(location.hash.slice(1)).get(MARKS_KEY);
  if (value === null) return [];
  const drawings = parseMarks(value, { programme: player.programme, swallowIds });
  if (!drawings) return [{ key: MARKS_KEY, value: `${value.slice(0, 12)}…` }];
  marks.replace(drawings);
  return [];
}

/** Whether the page was installed as an application. */
const isInstalled = (page: Window): boolean =>
  ['fullscreen', 'standalone'].some((mode) => page.matchMedia(`(display-mode: ${mode})`).matches);

/** The page kept on this machine, and its versions; null where nothing can be kept. */
async function keptVersions(): Promise<Versions | null> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return null;
  const { keepVersions } = await import('./device/versions');
  return keepVersions({
    container,
    worker: './sw.js',
    persist: async () => navigator.storage.persist(),
    reload: () => location.reload(),
    dateMs: () => Date.now(),
  });
}

/** What opens lessons, and the one that this page was packed as; null: it was not. */
async function packedLesson() {
  const mark = document.querySelector<HTMLMetaElement>('meta[name="poem-lesson"]');
  if (!mark) return null;
  const { fetchLesson, openLesson } = await import('./player/lesson/openLesson');
  return { openLesson, settings: await fetchLesson(`./${mark.content}`) };
}

async function start(root: HTMLElement): Promise<PoemViewer> {
  const storage = (): Storage => localStorage;
  const usual = usualLanguage(navigator.languages, codes);
  const room = audienceRoom(location.hash);
  // What a lesson shows its window for the audience shows as well, and reports nothing.
  const packed = room === null ? await packedLesson() : null;
  const taken = packed?.settings ?? null;
  // A platform opens a lesson with an address of its own making.
  const link = parseLink(packed ? '' : location.search, {
    languages: codes,
    chapterIds: POEM.chapters.map(({ id }) => id),
    swallowIds: POEM.swallows.map(({ id }) => id),
    exploreViews: EXPLORE_VIEWS,
    language: usual,
  });
  const { chapter, timeS, swallow, quality, ...ofLink } = link.values;
  const chosen = {
    ...ofLink,
    ...(taken && { mode: 'teach' as const, language: taken.language, register: taken.register }),
  };
  // Whoever cannot have the language asked for has at least the document's own.
  const first = await load(chosen.language).then(
    () => chosen.language,
    () => load('fr').then(() => 'fr' as const),
  );
  const session = createSession({
    ...readPreferences(storage),
    ...chosen,
    // An address that names no quality leaves the one that was chosen here.
    ...(quality !== 'auto' && { quality }),
    language: first,
  });
  const present = (): Language => {
    const language = loaded.get(session.getState().language);
    if (!language) throw new Error('A language is chosen only once its words are there.');
    return language;
  };

  const recordings = keepRecordings(indexedShelf());
  const ownSoundsOf = (script: Script): Map<string, CueSound> => {
    const texts = new Map(allWords(script).map(({ key, text }) => [key, readMarks(text).text]));
    return recordings.soundsOf(script.language, script.register, (key) => texts.get(key));
  };
  const programmeNow = (): Programme => {
    const { register, ownVoice, reducedMotion } = session.getState();
    const { pack, sounds } = present();
    const script = pack.scripts[register];
    return buildProgramme({
      procedure: POEM,
      script,
      sounds,
      // Whoever has recorded nothing does not wait for every text to be read.
      ...(ownVoice && recordings.count() > 0 && { own: ownSoundsOf(script) }),
      caseParameters: caseShown(session.getState()),
      flights: !reducedMotion,
    });
  };
  let address: { readonly now: () => void } | null = null;
  const player = new Player({ programme: programmeNow(), clock: systemClock(() => performance.now()) });
  const place = chapter ?? player.programme.chapters[0]?.id;
  if (place !== undefined) void player.goTo(place, timeS);
  const benched = POEM.swallows.find(({ id }) => id === swallow?.id);
  const pair = pairChosen(chosen.compare);
  if (benched) player.bench.show(benched, pair ?? 'beforeAfter', swallow?.timeS);

  const chooseLanguage = async (code: LanguageCode): Promise<void> => {
    await load(code);
    session.setState({ language: code });
  };
  /** What the other register says at a cue; null: the same. */
  const otherWords = (key: string, text: string): string | null => {
    const { pack } = present();
    const script = pack.scripts[session.getState().register === 'patient' ? 'student' : 'patient'];
    const said = allWords(script).find((each) => each.key === key)?.text;
    const plain = said === undefined ? null : readMarks(said).text;
    return plain === text ? null : plain;
  };
  const forget = (): void =>
    forgetPatient({ player, session, marks, telling, handout, studies, selfTest, consultClock });
  const newPatient = (): void => {
    forget();
    address?.now();
    void chooseLanguage(usual).then(
      () => address?.now(),
      () => {},
    );
  };
  const ownBlobOf = (sound: CueSound): Blob | undefined =>
    isOwn(sound) ? recordings.blobOf(sound.file) : undefined;
  const turns: Turns = { later: soon, nowMs: () => performance.now() };
  const studies = new StudyBook(turns);
  const pointing = new Pointing(player, session);
  const branches = new BranchBook(session, {
    branches: BRANCHES,
    shots: [...POEM.shots, ...BRANCH_SHOTS],
  });
  const selfTest = new SelfTest();
  const newSeed = (): number => Math.floor(Math.random() * 2 ** 31);
  const marks = new MarkBook();
  const telling = new Telling(ESSENTIALS);
  const consultClock = new ConsultClock(() => Date.now(), every);
  const handout = new HandoutBook(present().pack.words.handout.questionList.length, (address) =>
    URL.revokeObjectURL(address),
  );
  const swallowIds = POEM.swallows.map(({ id }) => id);
  const badMarks = takeMarks(marks, player, swallowIds);
  keepMarks(player, marks);
  const obeyed: { obey: ((key: string, shift: boolean) => void) | null } = { obey: null };
  const presentation = presentOn(
    window,
    new Presentation({
      player,
      session,
      marks,
      telling,
      every,
      nowMs: () => Date.now(),
      onKey: (key, shift) => obeyed.obey?.(key, shift),
    }),
    obeyed,
  );
  const audience =
    room === null
      ? null
      : new Audience({
          player,
          session,
          marks,
          line: broadcastLine(room),
          swallows: POEM.swallows,
          chooseLanguage,
          every,
          nowMs: () => Date.now(),
          onClose: () => window.close(),
        });
  if (audience) addEventListener('pagehide', () => audience.leave());
  else followTelling(player, telling, soon);
  const lesson =
    packed && taken
      ? packed.openLesson(window, {
          settings: taken,
          player,
          telling,
          desk: selfTest,
          newSeed,
          beginTest: async (order) => {
            const { beginLessonTest } = await import('./ui/lesson/lessonQuestions');
            return beginLessonTest({ player, session, selfTest }, order);
          },
          onSound: (sound) => session.setState({ sound }),
        })
      : null;
  followExplore(player, session, EXPLORE_VIEWS);
  followBranch(player, session, branches.matter, !audience);
  followQuiz(player, session, TEST_VIEWS);
  keepSwallowsReady(player, turns);
  const status = createVoiceStatus();
  const kind = soundKindOf(new Audio());
  let kiosk: ReturnType<typeof openKiosk> | null = null;
  // Kept whole only where it stands for long: a waiting room, or a machine it was installed on.
  const versions =
    !audience && !packed && (chosen.mode === 'kiosk' || isInstalled(window)) ? await keptVersions() : null;
  void player.ready.then(() => versions?.works());
  const becomeKiosk = async (byAddress: boolean): Promise<void> => {
    const { openKiosk: open } = await import('./modes/kiosk/openKiosk');
    // Somebody may have thought better of it meanwhile.
    if (session.getState().mode !== 'kiosk') return;
    kiosk = open(window, {
      player,
      session,
      settings: link.kiosk,
      byAddress,
      forget,
      chooseLanguage,
      every,
      later: soon,
      versions,
    });
  };
  const ui = (): Ui => ({
    player,
    session,
    words: present().pack.words,
    languages: LANGUAGES,
    chooseLanguage,
    voice: {
      status,
      bytes: () => {
        const { sounds } = present();
        return sounds && allSounds(sounds).reduce((sum, { bytes }) => sum + bytes[kind], 0);
      },
      keep: async (signal) => {
        const { sounds } = present();
        if (!sounds) throw new Error('There are no sounds in this language.');
        await keepSounds(NARRATION, sounds, kind, signal, (share) => status.setState({ kept: share }));
        status.setState({ kept: true });
      },
      isReviewed: () => present().pack.scripts[session.getState().register].review !== null,
    },
    recorder: { recordings, open: openRecorder },
    sources: new Map([...CHART_SOURCES, ...BRANCH_SOURCES].map((source) => [source.key, source])),
    labels: { ...LABELS, ...BRANCH_LABELS },
    scopeLabels: SCOPE_LABELS,
    swallows: POEM.swallows,
    studies,
    pointing,
    branches,
    selfTest,
    newSeed,
    marks,
    telling,
    handout,
    summary: summaryOf(present().pack.summary),
    presentation,
    ...(audience && { audience }),
    ...(lesson && { lesson }),
    ...(kiosk && { kiosk: kiosk.room }),
    notesOf: (cue) => otherWords(cue.key, cue.text),
    consultClock,
    linkNow: (length) => viewLink({ player, session, marks, swallowIds }, publicAddress(), length),
    film: {
      samplesOf: (cue) => filmSamples(NARRATION, player.programme.language, kind, cue, ownBlobOf),
      hasSound: () => player.programme.cues.some(({ sound }) => sound !== null),
    },
    takeHandoutPicture: () => takeHandoutPicture(ui()),
    newPatient,
  });
  const lookIntoStore = async (): Promise<void> => {
    const { sounds } = present();
    status.setState({ kept: sounds !== null && (await areKept(NARRATION, sounds, kind)) });
  };

  session.subscribe((now, before) => {
    const otherLanguage = now.language !== before.language;
    if (
      otherLanguage ||
      now.register !== before.register ||
      now.ownVoice !== before.ownVoice ||
      !sameCase(caseShown(now), caseShown(before)) ||
      now.reducedMotion !== before.reducedMotion
    ) {
      void player.setProgramme(programmeNow());
    }
    if (otherLanguage) {
      draw();
      void lookIntoStore();
    }
    if (now.mode !== before.mode) {
      if (now.mode === 'kiosk') void becomeKiosk(false).then(draw);
      else if (kiosk) {
        const { close } = kiosk;
        kiosk = null;
        close();
        draw();
      }
    }
    player.invalidate();
  });
  recordings.subscribe(() => {
    void player.setProgramme(programmeNow());
    player.invalidate();
  });
  watchSystem(window, session, LANGUAGES);
  // The audience's window shows what it is told: it keeps no address, remembers nothing and is never heard.
  if (!audience) {
    rememberPreferences(session, storage);
    // A lesson's address belongs to its platform.
    if (!packed)
      address = keepAddress(
        { player, session, marks, swallowIds },
        {
          usualLanguage: usual,
          shown: () => `${location.search}${location.hash}`,
          replace: (to) => history.replaceState(history.state, '', `${location.pathname}${to}`),
          later: soon,
        },
      );
    createBrowserVoice({
      player,
      session,
      status,
      folder: NARRATION,
      kind,
      ownBlobOf,
      titleOf: () => present().pack.words.title,
    });
  }
  void lookIntoStore();
  if (chosen.mode === 'kiosk' && !audience) await becomeKiosk(true);

  const { words } = present().pack;
  const notices = [
    ...[...link.issues, ...badMarks].map(({ key, value }) => ({
      id: `link.${key}`,
      text: words.link.issue(key, value),
    })),
    ...(packed && !taken ? [{ id: 'lesson', text: words.lesson.broken }] : []),
  ];
  const tree = createRoot(root);
  const loadStage = () => import('./views/Stage');
  const canDraw = (): boolean => probeWebGL2(document);
  function draw(): void {
    document.title = `${present().pack.words.title} (POEM)`;
    tree.render(<App ui={ui()} loadStage={loadStage} canDraw={canDraw} notices={notices} />);
  }
  draw();
  return createRemote({
    player,
    session,
    languages: codes,
    swallows: POEM.swallows,
    chooseLanguage,
    exports: () => import('./ui/film/exports').then(({ exportsOf }) => exportsOf(ui)),
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root" for the page to stand in.');
const viewer = start(root);
// An embedding page may ask before the words have come.
answerMessages(window, viewer);
window.poemViewer = await viewer;
