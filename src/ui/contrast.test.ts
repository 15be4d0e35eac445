import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8');
const plain = css.slice(0, css.indexOf('@media'));
const contrastMore = /prefers-contrast: more\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? '';

/** Colors by name as the style sheet gives them, of one theme; later ones win. */
function colors(theme: 0 | 1, ...sheets: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const sheet of sheets) {
    for (const [, name = '', light = '', dark = ''] of sheet.matchAll(
      /--([a-z-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g,
    )) {
      found[name] = theme === 0 ? light : dark;
    }
  }
  return found;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['plate', 'plate-lit', 'panel', 'raised', 'hover', 'accent-wash'];
const INKS = ['ink', 'ink-soft', 'accent', 'note'];

describe.each([
  ['light', 0, [plain]],
  ['dark', 1, [plain]],
  ['light, more contrast', 0, [plain, contrastMore]],
  ['dark, more contrast', 1, [plain, contrastMore]],
] as const)('%s', (_, theme, sheets) => {
  const named = colors(theme, ...sheets);
  const of = (name: string): string => named[name] ?? expect.fail(`page.css has no --${name}`);

  it.each(PAPERS.flatMap((paper) => INKS.map((ink) => [ink, paper] as const)))(
    '%s on %s reads at 4.5:1',
    (ink, paper) => {
      expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('what stands on accent or on ink reads too', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('plate'), of('ink'))).toBeGreaterThanOrEqual(7);
  });
});

it('the measure itself is right: black on white is 21, and a known gray 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
