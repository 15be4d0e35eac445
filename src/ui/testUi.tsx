import { StudyBook } from '../player/studyBook';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../content/languages/list';
import { fr } from '../content/words/fr';
import { createSession, type SessionState } from '../player/session';
import { testPlayer } from '../player/testProgramme';
import { createVoiceStatus } from '../player/voiceStatus';
import { UiContext, type Ui } from './context';

/** Everything a component needs around it in a test, with a player whose frames the test draws. */
export function testUi(initial: Partial<SessionState> = {}) {
  const { player, frame } = testPlayer();
  const session = createSession(initial);
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
