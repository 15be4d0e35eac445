import type { ExploreMoment, ExploreView } from '../../procedure/structures';
import type { Shot } from '../../procedure/types';
import { OPENED, SHOTS } from './shots';

/** A shot of the telling to look around from. @throws Error where there is none of this name. */
export const told = (id: string, as = id): ExploreView => {
  const shot = SHOTS.find((each) => each.id === id);
  if (!shot) throw new Error(`There is no shot « ${id} » to look around from.`);
  return { id: as, shot };
};
const closed = { wedgeFromHour: 12, wedgeToHour: 12 } as const;
/** A shot that the telling does not have. */
export const own = (shot: Shot, sectionCm?: number): ExploreView => ({
  id: shot.id,
  shot,
  ...(sectionCm !== undefined && { sectionCm }),
});

/** The views in which a student looks around, the most general first. */
export const EXPLORE_VIEWS: readonly ExploreView[] = [
  told('whole'),
  told('wholeOpened', 'opened'),
  own({
    id: 'layers',
    targetDepthCm: 31.5,
    azimuthDeg: 34,
    elevationDeg: 6,
    distanceCm: 17,
    ...OPENED,
  }),
  told('junction'),
  told('sphincter'),
  own(
    {
      // Looking distally from above, anterior up in the picture: the clock face as endoscopists have it.
      id: 'section',
      targetDepthCm: 36,
      azimuthDeg: 180,
      elevationDeg: 74,
      distanceCm: 16,
      ...closed,
    },
    36,
  ),
  told('tunnelWhole', 'tunnel'),
  told('entryFace', 'entry'),
  told('lookBack', 'cardia'),
  own({
    id: 'behind',
    targetDepthCm: 36,
    targetShiftCm: [1.6, 0, 0],
    azimuthDeg: 176,
    elevationDeg: 6,
    distanceCm: 52,
    ...closed,
    neighbors: { aorta: 'ghosted', spine: 'hidden', diaphragm: 'ghosted' },
  }),
  own({
    id: 'neighbors',
    targetDepthCm: 30,
    targetShiftCm: [0, 1, 1],
    azimuthDeg: 32,
    elevationDeg: 6,
    distanceCm: 86,
    ...closed,
    neighbors: {
      body: 'ghosted',
      spine: 'shown',
      aorta: 'shown',
      airway: 'shown',
      heart: 'ghosted',
      diaphragm: 'ghosted',
    },
  }),
  { ...told('entry', 'entryCut'), unlisted: true },
  { ...told('tunnelVessel', 'vessel'), unlisted: true },
];

/** States of the organ that are worth looking into. */
export const EXPLORE_MOMENTS: readonly ExploreMoment[] = [
  { id: 'before', at: 'sphincter stays closed' },
  { id: 'lift', at: { at: 'bleb stands', plusS: 1.2 } },
  { id: 'tunnel', at: 'mucosa intact as lid' },
  { id: 'cut', at: { at: 'myotomy complete', plusS: 1 } },
  { id: 'closed', at: 'entry closed' },
  { id: 'after', at: 'end of relaxation.withdrawn' },
];

/** Chapters whose work is hidden within the closed organ, and the view that shows it. */
const FIRST_VIEWS: Readonly<Record<string, string>> = {
  entry: 'entry',
  tunnel: 'tunnel',
  myotomy: 'tunnel',
  closure: 'entry',
  relaxation: 'junction',
};

/** Whence somebody first looks who comes from a chapter: the whole organ, or where the chapter's work is. */
export const firstViewFrom = (chapterId: string | undefined): ExploreView =>
  EXPLORE_VIEWS.find(({ id }) => id === FIRST_VIEWS[chapterId ?? '']) ?? EXPLORE_VIEWS[0]!;
