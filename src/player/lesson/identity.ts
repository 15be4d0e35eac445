import { fingerprint } from '../../narration/sounds';
import type { LessonSettings } from './settings';

/** A UUID of a version, of at least 32 hexadecimal digits. */
export function uuidFrom(version: 4 | 8, hex: string): string {
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `${version}${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * A UUID (version 8: of a making of its own) that belongs to a text: equal texts have equal ones, so that a lesson
 * exported again is the same lesson to a platform.
 */
export const uuidOf = (text: string): string =>
  uuidFrom(8, [0, 1, 2, 3].map((turn) => fingerprint(`${turn}.${text}`)).join(''));

/** What a lesson is known by. Whatever of it changes, it is another. */
export const lessonId = (settings: LessonSettings): string => uuidOf(JSON.stringify(settings));
