import { useEffect, useRef } from 'react';
import type { BranchId } from '../../procedure/branches';
import { useSession, useUi } from '../context';
import { BranchList } from './BranchList';
import { BranchTaken } from './BranchTaken';

/** Complications as branches of the story: the list of them, or the one that was taken. */
export function BranchesPage() {
  const { session } = useUi();
  const place = useSession((state) => state.branch);
  const page = useRef<HTMLDivElement>(null);
  const last = useRef<BranchId | null>(null);
  useEffect(() => {
    // Back from a branch: on with the list where it was left.
    if (!place && last.current)
      page.current?.querySelector<HTMLElement>(`[data-branch="${last.current}"]`)?.focus();
    last.current = place?.id ?? null;
  }, [place]);
  // Whoever leaves the page is back where the story stood.
  useEffect(() => () => session.setState({ branch: null }), [session]);
  return <div ref={page}>{place ? <BranchTaken key={place.id} place={place} /> : <BranchList />}</div>;
}
