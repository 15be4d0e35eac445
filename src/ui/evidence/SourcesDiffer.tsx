import { lazy, Suspense } from 'react';
import { useProgramme } from '../context';
import type { DifferencesProps } from './Differences';

const Differences = lazy(() => import('./Differences').then((module) => ({ default: module.Differences })));

/** For a student, where sources disagree on what is said or shown here: their claims, one touch away. Else nothing. */
export function SourcesDiffer(props: DifferencesProps) {
  const { register } = useProgramme();
  if (register !== 'student') return null;
  return (
    <Suspense fallback={null}>
      <Differences {...props} />
    </Suspense>
  );
}
