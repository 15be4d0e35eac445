import { useCallback, useEffect, useState } from 'react';
import type { Words } from '../content/words/types';
import type { SessionState } from '../player/session';
import type { Ui } from '../ui/context';
import { caseWarnings } from '../procedure/caseWarnings';
import type { Notice } from '../ui/Notices';

const CASE = 'case.';
const VOICE = 'voice';

const ofCase = ({ caseParameters }: SessionState, words: Words): Notice[] =>
  caseWarnings(caseParameters).map((key) => ({ id: CASE + key, text: words.caseWarnings[key] }));

export interface NoticeBoard {
  readonly notices: readonly Notice[];
  /** Adds a notice, in the place of an earlier one of its id. */
  tell(notice: Notice): void;
  dismiss(id: string): void;
}

/** What there is to say now: what was to say from the start, what the case raises, and what is told later. */
export function useNotices({ session, words, voice }: Ui, first: readonly Notice[]): NoticeBoard {
  const [notices, setNotices] = useState(() => [...first, ...ofCase(session.getState(), words)]);
  const tell = useCallback(
    (notice: Notice) => setNotices((all) => [...all.filter(({ id }) => id !== notice.id), notice]),
    [],
  );
  const dismiss = useCallback((id: string) => setNotices((all) => all.filter((each) => each.id !== id)), []);
  useEffect(
    () =>
      session.subscribe((now, before) => {
        if (now.caseParameters === before.caseParameters) return;
        setNotices((all) => [...all.filter(({ id }) => !id.startsWith(CASE)), ...ofCase(now, words)]);
      }),
    [session, words],
  );
  useEffect(
    () =>
      voice.status.subscribe(({ problem }, { problem: before }) => {
        if (problem === before) return;
        if (problem === null) dismiss(VOICE);
        else tell({ id: VOICE, text: words.voice.problem[problem] });
      }),
    [voice.status, words, tell, dismiss],
  );
  return { notices, tell, dismiss };
}
