import { CONFLICTS, type Conflict, type MeasuredIn } from './conflicts';
import type { AlternativeId, EntryId } from './board';
import type { StructureName } from '../../procedure/structures';

/** Where somebody is who may meet a conflict. */
export type Place =
  | { readonly cue: { readonly id: string; readonly key: string } }
  | { readonly structure: StructureName }
  | { readonly entry: EntryId }
  | { readonly alternative: AlternativeId }
  | { readonly measure: MeasuredIn }
  | { readonly contradicted: true };

/** The conflicts that matter there, in the order of the list. */
export const conflictsAt = (place: Place): readonly Conflict[] =>
  CONFLICTS.filter(({ at }) => touches(at, place));

function touches(at: Conflict['at'], place: Place): boolean {
  if ('cue' in place) return at.cues?.some((cue) => cue === place.cue.id || cue === place.cue.key) ?? false;
  if ('structure' in place) return at.structures?.includes(place.structure) ?? false;
  if ('entry' in place) return at.entries?.includes(place.entry) ?? false;
  if ('alternative' in place) return at.alternatives?.includes(place.alternative) ?? false;
  if ('measure' in place) return at.measures?.includes(place.measure) ?? false;
  return at.contradicted ?? false;
}
