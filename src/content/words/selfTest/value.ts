import type { FactUnit, FactValue } from '../../../procedure/selfTest';

interface ValueWords {
  readonly named: Readonly<Record<string, string>>;
  /** Two figures with what stands between them. */
  readonly range: (from: string, to: string) => string;
  readonly units: Readonly<Record<Exclude<FactUnit, 'named' | 'year'>, (figure: string) => string>>;
}

/** How the values of facts are written in one language. */
export function valueIn(
  locale: string,
  { named, range, units }: ValueWords,
): (unit: FactUnit, value: FactValue) => string {
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const year = new Intl.NumberFormat(locale, { useGrouping: false });
  return (unit, value) => {
    if (typeof value === 'string') return named[value] ?? value;
    const { format } = unit === 'year' ? year : figure;
    const [from, to] = value;
    const written = from === to ? format(from) : range(format(from), format(to));
    return unit === 'named' || unit === 'year' ? written : units[unit](written);
  };
}
