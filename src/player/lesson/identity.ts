import { fingerprint } from '../../narration/sounds';
import type { LessonSettings } from './settings';

/**
 * A UUID (version 8: of a making of its own) that belongs to a text: equal texts have equal ones, so that a lesson
 * exported again is the same lesson to a platform.
 */
export function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3].map((turn) => fingerprint(`${turn}.${text}`)).join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** What a lesson is known by. Whatever of it changes, it is another. */
export const lessonId = (settings: LessonSettings): string => uuidOf(JSON.stringify(settings));
