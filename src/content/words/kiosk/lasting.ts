const DAY_S = 86_400;
const HOUR_S = 3600;
const MINUTE_S = 60;

/**
 * How long something lasts, in its two largest units, e.g. `3 d 4 h`.
 * @returns a function of whole or broken seconds, at least 0.
 */
export function lastingIn(day: string, hour: string, minute: string, second: string) {
  const units = [
    [DAY_S, day],
    [HOUR_S, hour],
    [MINUTE_S, minute],
    [1, second],
  ] as const;
  return (seconds: number): string => {
    const first = units.findIndex(([length]) => seconds >= length);
    const from = first < 0 ? units.length - 1 : first;
    let left = Math.floor(seconds);
    const parts = units.slice(from, from + 2).map(([length, name]) => {
      const count = Math.floor(left / length);
      left -= count * length;
      return { count, name };
    });
    return parts
      .filter(({ count }, i) => i === 0 || count > 0)
      .map(({ count, name }) => `${count}\u00a0${name}`)
      .join(' ');
  };
}
