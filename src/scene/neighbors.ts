import { clamp, smoothstep } from '../math/interpolate';
import {
  NEIGHBOR_NAMES,
  type NeighborLook,
  type NeighborLooks,
  type NeighborName,
} from '../procedure/neighbors';

/** How a neighbor is there: 0 hidden, 1 ghosted, 2 shown; between them it fades. */
export type Presences = Record<NeighborName, number>;

const PRESENCE_OF: Readonly<Record<NeighborLook, number>> = { hidden: 0, ghosted: 1, shown: 2 };

/** Presences from looks; what is not named is hidden. */
export const presencesOf = (looks: NeighborLooks = {}): Presences =>
  Object.fromEntries(NEIGHBOR_NAMES.map((name) => [name, PRESENCE_OF[looks[name] ?? 'hidden']])) as Presences;

export const noNeighbors = (): Presences => presencesOf();

/**
 * Where the telling's own ghosts fade as the camera comes near, cm from what it looks at: gone nearer than the first,
 * there from the second on. Large things stand for orientation in wide shots, the diaphragm belongs to the junction.
 */
const FADE_CM: Readonly<Record<NeighborName, readonly [number, number]>> = {
  body: [44, 68],
  spine: [30, 46],
  aorta: [26, 42],
  airway: [26, 42],
  heart: [34, 52],
  diaphragm: [15, 22],
};

/**
 * How a neighbor is drawn now, 0 hidden to 1 ghosted to 2 shown.
 * @param told what the shot says. @param context presence of all neighbors in this instant, 0 to 1.
 * @param distanceCm of the camera from what it looks at. What a person chose holds at any distance.
 */
export function presenceOf(
  name: NeighborName,
  told: number,
  context: number,
  distanceCm: number,
  choice: NeighborLooks,
): number {
  const chosen = choice[name];
  if (chosen) return PRESENCE_OF[chosen];
  const [gone, there] = FADE_CM[name];
  return clamp(told, 0, 2) * context * smoothstep(gone, there, distanceCm);
}

/** How all of them are drawn at an instant, seen from so far; what a person chose goes before. */
export function presencesIn(
  {
    shot,
    values,
  }: {
    readonly shot: { readonly neighbors: Readonly<Presences> };
    readonly values: { readonly context: number };
  },
  distanceCm: number,
  choice: NeighborLooks = {},
): Presences {
  const now = noNeighbors();
  for (const name of NEIGHBOR_NAMES)
    now[name] = presenceOf(name, shot.neighbors[name], values.context, distanceCm, choice);
  return now;
}
