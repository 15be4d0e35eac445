import { useEffect, useState } from 'react';
import type { Words } from '../content/words/types';
import type { Session, SessionState } from '../player/session';
import { caseWarnings } from '../procedure/caseWarnings';
import type { Notice } from '../ui/Notices';

const CASE = 'case.';

const ofCase = ({ caseParameters }: SessionState, words: Words): Notice[] =>
  caseWarnings(caseParameters).map((key) => ({ id: CASE + key, text: words.caseWarnings[key] }));

export interface NoticeBoard {
  readonly notices: readonly Notice[];
  /** Adds a notice, in the place of an earlier one of its id. */
  tell(notice: Notice): void;
  dismiss(id: string): void;
}

/** What there is to say now: what was to say from the start, what the case raises, and what is told later. */
export function useNotices(session: Session, words: Words, first: readonly Notice[]): NoticeBoard {
  const [notices, setNotices] = useState(() => [...first, ...ofCase(session.getState(), words)]);
  useEffect(
    () =>
      session.subscribe((now, before) => {
        if (now.caseParameters === before.caseParameters) return;
        setNotices((all) => [...all.filter(({ id }) => !id.startsWith(CASE)), ...ofCase(now, words)]);
      }),
    [session, words],
  );
  return {
    notices,
    tell: (notice) => setNotices((all) => [...all.filter(({ id }) => id !== notice.id), notice]),
    dismiss: (id) => setNotices((all) => all.filter((notice) => notice.id !== id)),
  };
}
