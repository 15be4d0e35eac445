import { TRACKS, TRACK_NAMES, type TrackName } from '../procedure/tracks';
import { wholeOrgan } from './dissection';
import { noNeighbors } from './neighbors';
import type { SceneState, ShotPose } from './types';

export function createShotPose(): ShotPose {
  return {
    targetDepthCm: 40,
    targetShiftX: 0,
    targetShiftY: 0,
    targetShiftZ: 0,
    azimuth: 0,
    elevation: 0,
    distanceCm: 40,
    wedgeStart: 0,
    wedgeWidth: 0,
    ghostLid: 0,
    neighbors: noNeighbors(),
  };
}

/** A fresh instant with every track at its resting value. Made once per player, then rewritten in place. */
export function createSceneState(): SceneState {
  const values = {} as Record<TrackName, number>;
  for (const name of TRACK_NAMES) values[name] = TRACKS[name].initial;
  return {
    timeS: 0,
    chapter: 0,
    cue: 0,
    values,
    tool: 'none',
    shotId: '',
    shot: createShotPose(),
    dissection: wholeOrgan(),
    aside: false,
    fromOutside: false,
    pair: 'none',
    swallow: { plan: null, timeS: 0, side: 'before' },
  };
}
