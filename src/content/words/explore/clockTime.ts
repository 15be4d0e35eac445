/** Nobody points at a wall more exactly than this, min of the clock face. */
export const POINTED_MIN = 30;
/** An edge of the wedge turns by tenths of an hour, min of the clock face. */
export const TURNED_MIN = 6;

/**
 * An hour of the clock face as people say it: half past two rather than 2.5.
 * @param hour above 0 up to 12. @param stepMin rounded to so many minutes.
 * @returns e.g. `2.52` to half hours -> `{ hour: 2, minutes: '30' }`; minutes are null at the full hour.
 */
export function clockTime(hour: number, stepMin: number): { hour: number; minutes: string | null } {
  const all = Math.round((hour * 60) / stepMin) * stepMin;
  const minutes = all % 60;
  return {
    // The hour after midnight is the twelfth's.
    hour: Math.floor(all / 60) % 12 || 12,
    minutes: minutes === 0 ? null : String(minutes).padStart(2, '0'),
  };
}
