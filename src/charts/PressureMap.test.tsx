// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHART_SOURCES } from '../content/poem/chartSources';
import { fr } from '../content/words/fr';
import type { Manometry } from '../physiology/measures';
import { esophagusOf, manometryOf } from '../../tests/support/chartStudies';
import type { OnFrame } from './chartProps';
import { pressureAt, pressureGrid } from './pressureGrid';
import { PressureMap } from './PressureMap';

afterEach(cleanup);

const sources = new Map(CHART_SOURCES.map((source) => [source.key, source]));
const studies = {} as Record<'healthy' | 'I' | 'II' | 'III', Manometry>;
beforeAll(() => {
  for (const motility of ['healthy', 'I', 'II', 'III'] as const)
    studies[motility] = manometryOf(esophagusOf(motility));
});

function show(left?: Manometry, right?: Manometry, onFrame?: OnFrame) {
  return render(
    <PressureMap
      left={left && { name: 'Avant', data: left }}
      right={right && { name: 'Après', data: right }}
      words={fr.charts}
      sources={sources}
      {...(onFrame && { onFrame })}
    />,
  ).container;
}

/** The row of the table of values that begins so, without the spaces that only keep words together. */
const row = (start: string): string => {
  const head = screen.getAllByRole('rowheader').find(({ textContent }) => textContent.startsWith(start));
  return head?.closest('tr')?.textContent.replaceAll(/\s/g, ' ') ?? expect.fail(`no row « ${start} »`);
};

describe('the map of a healthy swallow', () => {
  it('says what was measured, and how it stands to what is normal', () => {
    const measures = studies.healthy.swallows[0]!;
    show(studies.healthy);
    expect(row('PRI')).toContain(`${Math.round(measures.irpMmHg)} mmHg`);
    expect(row('PRI')).toContain('normal');
    expect(row('Latence')).toContain(`${measures.distalLatencyS!.toFixed(1).replace('.', ',')} s`);
    expect(row('Sphincter')).toContain(`${Math.round(studies.healthy.lesRestingMmHg)} mmHg`);
    expect(screen.getByText('motricité normale')).toBeTruthy();
  });

  it('marks the contraction, its latency and the relaxation window', () => {
    const container = show(studies.healthy);
    expect(container.querySelector('[data-mark=dci]')).not.toBeNull();
    expect(container.querySelector('[data-mark=irp]')).not.toBeNull();
    expect(screen.getByText(/^latence distale/)).toBeTruthy();
    expect(screen.getByText('point de décélération')).toBeTruthy();
  });

  it('has its pressures as a table that agrees with it', () => {
    show(studies.healthy);
    const table = screen.getByRole('table', { name: /chaque seconde/ });
    const cells = within(table).getAllByRole('row')[11]!.querySelectorAll('td');
    const grid = pressureGrid(studies.healthy.run);
    expect([...cells].map(({ textContent }) => textContent)).toEqual(
      [20, 25, 30, 35, 40].map((depth) => String(Math.round(pressureAt(grid, 10, depth)))),
    );
  });

  it('says whose figures the normal ones are', () => {
    show(studies.healthy);
    for (const key of ['S98', 'S61', 'S57', 'S60', 'S58']) {
      expect(screen.getByText(key).parentElement?.textContent).toContain(sources.get(key)!.citation);
    }
    expect(screen.getByText('Modèle schématique, pas un patient.')).toBeTruthy();
  });
});

describe('the map of an achalasia', () => {
  it.each(['I', 'II'] as const)(
    'type %s has no contraction to mark, and nothing broken instead',
    (motility) => {
      const container = show(studies[motility]);
      expect(container.querySelector('[data-mark=dci]')).toBeNull();
      expect(screen.queryByText(/^latence distale/)).toBeNull();
      expect(row('Latence')).toContain('aucune');
      expect(row('PRI')).toContain('au-dessus');
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it('type II says that the whole esophagus is pressurized, and how much', () => {
    show(studies.II);
    expect(screen.getByText(/^pressurisation 3\d\smmHg$/)).toBeTruthy();
    expect(screen.getByText('pressurisation de tout l’œsophage')).toBeTruthy();
  });

  it('type III arrives too early', () => {
    show(studies.III);
    expect(row('Latence')).toContain('sous la normale');
  });
});

it('a study without any swallow is shown as what it is', () => {
  const container = show({ ...studies.I, swallows: [] });
  expect(container.querySelector('[data-mark]')).toBeNull();
  expect(container.innerHTML).not.toMatch(/NaN|undefined/);
});

it('two stand side by side under their names, one alone has no empty place beside it', () => {
  show(studies.II, studies.I);
  expect(screen.getAllByRole('figure').map((side) => side.firstElementChild?.textContent)).toEqual([
    'Avant',
    'Après',
  ]);
  cleanup();
  show(undefined, studies.I);
  expect(screen.getAllByRole('figure')).toHaveLength(1);
});

it('the colors are a choice of two, the even ones first', () => {
  show(studies.healthy);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Régulières' }).checked).toBe(true);
  const first = document.querySelector('stop')?.getAttribute('stop-color');
  fireEvent.click(screen.getByRole('radio', { name: 'Cliniques' }));
  expect(document.querySelector('stop')?.getAttribute('stop-color')).not.toBe(first);
});

it('the line of the present instant moves without React, and goes where there is no such instant', () => {
  let move: (timeS: number) => void = () => {};
  let listeners = 0;
  const onFrame: OnFrame = (listener) => {
    move = listener;
    listeners += 1;
    return () => (listeners -= 1);
  };
  let renders = 0;
  const { container, unmount } = render(
    <Profiler id="map" onRender={() => (renders += 1)}>
      <PressureMap
        left={{ name: 'Avant', data: studies.healthy }}
        words={fr.charts}
        sources={sources}
        onFrame={onFrame}
      />
    </Profiler>,
  );
  const before = renders;
  const line = [...container.querySelectorAll('g')].find((g) => g.className.toString().includes('now'))!;
  act(() => move(7.25));
  expect(line.style.transform).toBe('translateX(7.25px)');
  expect(line.hasAttribute('data-there')).toBe(true);
  act(() => move(25));
  expect(line.hasAttribute('data-there')).toBe(false);
  expect(renders).toBe(before);
  unmount();
  expect(listeners).toBe(0);
});
