const two = (value: number): string => String(value).padStart(2, '0');
const MOST_HOURS = 9999;

/** A length of time as SCORM 1.2 writes it (CMITimespan): `0000:12:07.50`. @param ms at least 0. */
export function timespan(ms: number): string {
  const hundredths = Math.min(Math.round(ms / 10), (MOST_HOURS + 1) * 360_000 - 1);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = Math.floor(hundredths / 100) % 60;
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}

/** A time of day as SCORM 1.2 writes it (CMITime), on the clock of the place: `14:03:09`. */
export function timeOfDay(ms: number): string {
  const at = new Date(ms);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
}
