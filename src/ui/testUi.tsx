import { ConsultClock } from '../player/consultClock';
import { HandoutBook } from '../player/handout';
import { Presentation } from '../player/sync/presentation';
import { Telling } from '../player/telling';
import { MarkBook } from '../player/marks/markBook';
import { StudyBook } from '../player/studyBook';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../content/languages/list';
import { fr } from '../content/words/fr';
import { BranchBook } from '../player/branches/branchBook';
import { Pointing } from '../player/explore/pointing';
import { SelfTest } from '../player/selfTest/selfTest';
import { createSession, type SessionState } from '../player/session';
import { testPlayer } from '../player/testProgramme';
import { createVoiceStatus } from '../player/voiceStatus';
import type { Programme } from '../scene/types';
import { UiContext, type Ui } from './context';

const noKeysElsewhere = () => () => {};

/**
 * Everything a component needs around it in a test, with a player whose frames the test draws.
 * @param programme what is told; left out: a small story.
 */
export function testUi(initial: Partial<SessionState> = {}, programme?: Programme) {
  const { player, frame } = testPlayer(programme);
  const session = createSession(initial);
  const marks = new MarkBook();
  const telling = new Telling({ done: [], brings: [], risks: [], alternatives: [] });
  const ui: Ui = {
    player,
    session,
    words: fr,
    languages: LANGUAGES,
    chooseLanguage: async (language) => session.setState({ language }),
    voice: {
      status: createVoiceStatus(),
      bytes: () => 2_300_000,
      keep: async () => {},
      isReviewed: () => false,
    },
    sources: new Map([
      ['S1', { key: 'S1', citation: 'First source, 2019', url: 'https://example.org/1', read: 'V1' }],
      ['S2', { key: 'S2', citation: 'Second source, 2020', read: 'V2' }],
    ]),
    scopeLabels: [],
    swallows: [],
    pointing: new Pointing(player, session),
    branches: new BranchBook(session, { branches: [], shots: [] }),
    selfTest: new SelfTest(),
    newSeed: () => 7,
    marks,
    telling,
    handout: new HandoutBook(8, () => {}),
    summary: {
      done: [{ id: 'asleep', text: 'Le patient dort.', sources: ['S1'] }],
      brings: [],
      risks: [],
      alternatives: [],
    },
    presentation: {
      state: new Presentation({
        player,
        session,
        marks,
        telling,
        every: () => () => {},
        nowMs: () => 0,
        onKey: () => {},
      }).state,
      open: () => false,
      address: () => '#audience=test',
      end: () => {},
      onKey: noKeysElsewhere,
    },
    notesOf: () => null,
    consultClock: new ConsultClock(
      () => 0,
      () => () => {},
    ),
    linkNow: () => ({ address: 'https://viewer.example/', drawn: false, hasMarks: false, local: false }),
    takeHandoutPicture: async () => ({
      address: 'blob:picture',
      widthPx: 3,
      heightPx: 2,
      caption: 'Le début',
      drawn: false,
    }),
    film: { samplesOf: async () => null, hasSound: () => false },
    newPatient: () => {},
    studies: new StudyBook({ later: () => () => {}, nowMs: () => 0 }),
    labels: {
      front: [
        { name: 'esophagus', at: [{ in: 'wall', depthCm: 38, hour: 0, part: 'outer' }] },
        { name: 'stomach', at: [{ in: 'wall', depthCm: 46, hour: 0, part: 'outer' }] },
        {
          name: 'knife',
          at: [{ in: 'scene', thing: 'tool' }],
          when: [{ tool: 'knife' }],
        },
      ],
    },
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <UiContext value={ui}>{children}</UiContext>
  );
  return { player, frame, session, ui, wrapper };
}
