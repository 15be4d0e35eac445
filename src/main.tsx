import { createRoot } from 'react-dom/client';
import { FRENCH } from './content/poem/fr';
import { LABELS } from './content/poem/labels';
import { SCOPE_LABELS } from './content/poem/scopeLabels';
import { POEM } from './content/poem/procedure';
import { SOURCES } from './content/poem/sources';
import { fr } from './content/words/fr';
import { App } from './modes/App';
import { probeWebGL2 } from './modes/probeWebGL2';
import { watchSystem } from './modes/watchSystem';
import type { LanguageCode, Script } from './narration/types';
import { keepAddress } from './player/address';
import { systemClock } from './player/clock';
import { parseLink } from './player/link';
import { answerMessages } from './player/messages';
import { Player } from './player/player';
import { readPreferences, rememberPreferences } from './player/preferences';
import { createRemote, type PoemViewer } from './player/remote';
import { createSession, type SessionState } from './player/session';
import { caseOf } from './procedure/casePresets';
import { buildProgramme } from './scene/programme';
import type { Programme } from './scene/types';

declare global {
  interface Window {
    poemViewer: PoemViewer;
  }
}

/** Languages that have a script. */
const SCRIPTS: ReadonlyMap<LanguageCode, Script> = new Map([['fr', FRENCH.patient]]);
const languages = [...SCRIPTS.keys()];

const storage = (): Storage => localStorage;
const link = parseLink(location.search, { languages, chapterIds: POEM.chapters.map(({ id }) => id) });
const { chapter, timeS, type, approach, entryDepthCm, ...chosen } = link.values;
const session = createSession({
  ...readPreferences(storage),
  ...chosen,
  caseParameters: caseOf({ type, approach, entryDepthCm }),
});

function programmeOf({ language, caseParameters, reducedMotion }: SessionState): Programme {
  return buildProgramme({
    procedure: POEM,
    script: SCRIPTS.get(language) ?? FRENCH.patient,
    caseParameters,
    flights: !reducedMotion,
  });
}
const player = new Player({
  programme: programmeOf(session.getState()),
  clock: systemClock(() => performance.now()),
});
const place = chapter ?? player.programme.chapters[0]?.id;
if (place !== undefined) void player.goTo(place, timeS);

session.subscribe((now, before) => {
  if (
    now.language !== before.language ||
    now.caseParameters !== before.caseParameters ||
    now.reducedMotion !== before.reducedMotion
  ) {
    void player.setProgramme(programmeOf(now));
  }
  player.invalidate();
});
watchSystem(window, session);
rememberPreferences(session, storage);
keepAddress(player, session, {
  search: () => location.search,
  replace: (search) =>
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`),
  later: (callback, delayMs) => {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
});
window.poemViewer = createRemote({ player, session, languages });
answerMessages(window, window.poemViewer);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root" for the page to stand in.');
createRoot(root).render(
  <App
    ui={{
      player,
      session,
      words: fr,
      sources: new Map(SOURCES.map((source) => [source.key, source])),
      labels: LABELS,
      scopeLabels: SCOPE_LABELS,
    }}
    loadStage={() => import('./views/Stage')}
    canDraw={() => probeWebGL2(document)}
    notices={link.issues.map(({ key, value }) => ({ id: `link.${key}`, text: fr.link.issue(key, value) }))}
  />,
);
