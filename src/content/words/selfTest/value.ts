import type { FactUnit, FactValue } from '../../../procedure/selfTest';

interface ValueWords {
  readonly named: Readonly<Record<string, string>>;
  /** Two figures with what stands between them. */
  readonly range: (from: string, to: string) => string;
  readonly units: Readonly<Record<Exclude<FactUnit, 'layer' | 'gas'>, (figure: string) => string>>;
}

/** How the values of facts are written in one language. */
export const valueIn =
  (locale: string, { named, range, units }: ValueWords) =>
  (unit: FactUnit, value: FactValue): string => {
    if (typeof value === 'string') return named[value] ?? value;
    const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const [from, to] = value;
    const written = from === to ? figure.format(from) : range(figure.format(from), figure.format(to));
    return unit === 'layer' || unit === 'gas' ? written : units[unit](written);
  };
