import type { ProfilePoint } from '../mesh/lathe';
import { MARKS, SCOPE, SLEEVE } from './dimensions';
import { numeralBand } from './marks';

/** Rubber of the bending section: fine rings all along, but for a smooth window where the first depth mark is printed. */
export function sleeve(from: number, to: number): ProfilePoint[] {
  const { radius, pitch, groove, depth } = SLEEVE;
  const window = [MARKS.every - 0.2, numeralBand(MARKS.every)[1] + 0.12] as const;
  const profile: ProfilePoint[] = [[radius, from]];
  const count = Math.floor((to - from) / pitch);
  for (let i = 0; i < count; i++) {
    const y = from + (i + 0.5) * pitch;
    if (y > window[0] && y < window[1]) {
      profile.push([SCOPE.radius, y]);
      continue;
    }
    profile.push([radius, y - groove / 2], [radius - depth, y], [radius, y + groove / 2]);
  }
  profile.push([radius, to]);
  return profile;
}

/** Thread wound tightly round the sleeve's end and sealed: it holds the rubber on the tube. */
export function binding(from: number, to: number): ProfilePoint[] {
  const { radius, threadPitch, threadDepth } = SLEEVE;
  const turns = Math.round((to - from) / threadPitch);
  const profile: ProfilePoint[] = [[radius - 0.004, from]];
  for (let i = 0; i < turns; i++) {
    const y = from + ((to - from) * (i + 0.5)) / turns;
    profile.push([SCOPE.radius + threadDepth, y]);
    if (i < turns - 1) profile.push([SCOPE.radius, y + threadPitch / 2]);
  }
  profile.push([radius - 0.004, to]);
  return profile;
}
