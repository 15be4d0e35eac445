// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHART_SOURCES } from '../content/poem/chartSources';
import { fr } from '../content/words/fr';
import type { TimedBarium } from '../physiology/measures';
import { bagOf, bariumOf, esophagusOf } from '../../tests/support/chartStudies';
import { BariumColumn } from './BariumColumn';
import { DistensibilityProfile } from './DistensibilityProfile';
import { EckardtBars } from './EckardtBars';

afterEach(cleanup);

const shared = { words: fr.charts, sources: new Map(CHART_SOURCES.map((source) => [source.key, source])) };
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s/g, ' ');

it('says of which year a source is and how sure, where that is told', () => {
  const study = bariumOf(esophagusOf('II'));
  const { container, rerender } = render(<BariumColumn {...shared} left={{ name: 'Avant', data: study }} />);
  expect(container.textContent).not.toContain('lu à la source');
  const standing = 'année 2017 · lu à la source';
  const sources = new Map(CHART_SOURCES.map((source) => [source.key, { ...source, standing }]));
  rerender(<BariumColumn {...shared} sources={sources} left={{ name: 'Avant', data: study }} />);
  expect(container.querySelector('details')?.textContent).toContain(standing);
});

describe('the barium column', () => {
  let study: TimedBarium;
  beforeAll(() => {
    study = bariumOf(esophagusOf('II'));
  });
  /** The same study with these heights. */
  const withHeights = (...heights: number[]): TimedBarium => ({
    ...study,
    pictures: study.pictures.map((picture, n) => ({ ...picture, columnCm: heights[n]! })),
  });

  it('is measured in every picture, as high as it is drawn, and numbered', () => {
    const { container } = render(<BariumColumn {...shared} left={{ name: 'Avant', data: study }} />);
    const drawn = [...container.querySelectorAll('[data-height-cm]')].map((mark) =>
      Number(mark.getAttribute('data-height-cm')),
    );
    expect(drawn).toEqual(study.pictures.map(({ columnCm }) => columnCm));
    for (const height of drawn)
      expect(plain(container.textContent)).toContain(`${height.toFixed(1).replace('.', ',')} cm`);
    // The mark beside a column ends where the barium does.
    const tops = [...container.querySelectorAll('[data-column]')].map((column) =>
      Math.min(...[...column.getAttribute('d')!.matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y))),
    );
    tops.forEach((top, n) => expect(Math.abs(-top - drawn[n]!), `picture ${n}`).toBeLessThan(0.6));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => plain(row.lastElementChild?.textContent))).toEqual(
      study.pictures.map(({ retainedMl }) => `${Math.round(retainedMl)} mL`),
    );
  });

  it.each([
    [4.9, 'Vidange suffisante : 4,9 cm à 5 minutes'],
    [5, 'Vidange insuffisante : encore 5,0 cm à 5 minutes'],
    [0, 'Vidange suffisante : pas de colonne à 5 minutes'],
  ])('of %d cm at 5 minutes is called by the published limit', (last, sentence) => {
    const { container } = render(
      <BariumColumn {...shared} left={{ name: 'Avant', data: withHeights(12, 11, last) }} />,
    );
    expect(plain(container.textContent)).toContain(sentence);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('that fell is compared with the one before; none before is compared with nothing', () => {
    const { container } = render(
      <BariumColumn
        {...shared}
        left={{ name: 'Avant', data: withHeights(12, 11, 10) }}
        right={{ name: 'Après', data: withHeights(5, 4, 2.5) }}
      />,
    );
    expect(plain(container.textContent)).toContain('plus basse de 75 %');
    cleanup();
    const empty = render(
      <BariumColumn
        {...shared}
        left={{ name: 'Avant', data: withHeights(2, 0, 0) }}
        right={{ name: 'Après', data: withHeights(2, 0, 0) }}
      />,
    );
    expect(empty.container.textContent).not.toContain('plus basse');
  });

  it('says the moment shown, to the second', () => {
    let move: (timeS: number) => void = () => {};
    const { container } = render(
      <BariumColumn
        {...shared}
        left={{ name: 'Avant', data: study }}
        onFrame={(listener) => {
          move = listener;
          return () => {};
        }}
      />,
    );
    act(() => move(192.7));
    expect(plain(container.textContent)).toContain('Instant montré : 3 min 12 s');
  });
});

describe('the distensibility of the junction', () => {
  it('is said for each filling, with its waist and pressure, and told from normal', () => {
    const before = [48, 50, 52].map((ml) => bagOf(esophagusOf('II'), ml));
    const after = [48, 50, 52].map((ml) => bagOf(esophagusOf('II', 'after'), ml));
    const { container } = render(
      <DistensibilityProfile
        {...shared}
        left={{ name: 'Avant', data: before }}
        right={{ name: 'Après', data: after }}
      />,
    );
    const [left, right] = screen.getAllByRole('figure');
    expect(plain(left?.textContent)).toContain('1,2 mm²/mmHg');
    expect(plain(left?.textContent), 'what does not open has no index').toContain('fermée');
    expect(within(left!).getAllByText('sous la normale')).toHaveLength(2);
    expect(plain(right?.textContent)).toContain('7,8 mm²/mmHg');
    expect(within(right!).getAllByText('normal')).toHaveLength(3);
    expect(container.querySelectorAll('[data-bag]')).toHaveLength(6);
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the Eckardt score', () => {
  const before = { dysphagia: 3, regurgitation: 2, chestPain: 1, weightLoss: 2 };
  const after = { dysphagia: 1, regurgitation: 0, chestPain: 0, weightLoss: 0 };

  it('has a step for every point, and its total out of 12', () => {
    const { container } = render(
      <EckardtBars
        {...shared}
        left={{ name: 'Avant', data: before }}
        right={{ name: 'Après', data: after }}
      />,
    );
    const scores = [...container.querySelectorAll('[data-score]')].map((bar) => [
      Number(bar.getAttribute('data-score')),
      bar.childElementCount,
    ]);
    expect(scores).toEqual([
      [3, 3],
      [1, 3],
      [2, 3],
      [0, 3],
      [1, 3],
      [0, 3],
      [2, 3],
      [0, 3],
      [8, 12],
      [1, 12],
    ]);
    expect(plain(container.textContent)).toContain('8 sur 12');
    expect(plain(container.textContent)).toContain('réussite : 3 ou moins');
    expect(container.querySelectorAll('[data-limit]')).toHaveLength(2);
  });

  it('of somebody who was not operated on is not made up', () => {
    const { container } = render(<EckardtBars {...shared} left={{ name: 'Sain', data: null }} />);
    expect(plain(container.textContent)).toContain('Sain : pas de score');
    expect(container.querySelector('[data-score]')).toBeNull();
  });
});
