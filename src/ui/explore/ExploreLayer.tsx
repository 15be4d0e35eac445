import { useSession } from '../context';
import { Handles } from './Handles';
import { Pad } from './Pad';
import { Rulers } from './Rulers';

/** What lies over the outside view while somebody looks around in it. @param bare nothing of it is to be touched. */
export function ExploreLayer({ bare }: { readonly bare: boolean }) {
  const explore = useSession((state) => state.explore);
  if (!explore) return null;
  return (
    <>
      {explore.rulers && <Rulers sectionCm={explore.sectionCm} />}
      {!bare && (
        <>
          <Pad free={explore.free} />
          <Handles explore={explore} />
        </>
      )}
    </>
  );
}
