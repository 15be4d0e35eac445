/** `125` -> `'2:05'`. Cut, not rounded: a clock shows a second when it has begun. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
