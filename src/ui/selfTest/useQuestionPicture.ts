import { useLayoutEffect } from 'react';
import type { Quiz } from '../../player/selfTest/quiz';
import { useSession, useUi } from '../context';

export interface QuestionPicture {
  /** Somebody has put the story on screen in its place. */
  readonly away: boolean;
  readonly bringBack: () => void;
}

/** Shows what a question shows while it is on screen, and the story again after it. @param quiz must keep its identity. */
export function useQuestionPicture(quiz: Quiz): QuestionPicture {
  const { session } = useUi();
  const away = useSession((state) => state.quiz === null);
  useLayoutEffect(() => {
    session.setState({ quiz, explore: null, orbit: null });
  }, [session, quiz]);
  useLayoutEffect(() => () => session.setState({ quiz: null, orbit: null }), [session]);
  return { away, bringBack: () => session.setState({ quiz, orbit: null }) };
}
