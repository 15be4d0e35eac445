import { useProgramme, useUi } from './context';

/** Whether what is told is a translation that no clinician has signed. */
export function useUnreviewed(): boolean {
  const { voice, languages } = useUi();
  const { language } = useProgramme();
  return language !== languages[0]?.code && !voice.isReviewed();
}
