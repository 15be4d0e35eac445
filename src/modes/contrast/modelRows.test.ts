import { expect, it } from 'vitest';
import { chartStudy } from '../../../tests/support/chartStudies';
import { charts } from '../../content/words/charts/en';
import { WORDS as EN } from '../../content/words/contrast/en';
import { modelRows } from './modelRows';

it('the model gives each type its own figures, and what is not yet reckoned none', () => {
  const rows = modelRows([chartStudy('I'), chartStudy('II'), null], EN, charts);
  const cellsOf = (id: string) => rows.find((row) => row.id === id)!.cells;
  expect(rows.map(({ id }) => id)).toEqual(['irp', 'pressurized', 'latency', 'dci', 'column']);
  for (const { cells } of rows) expect(cells[2]).toBeNull();
  expect(cellsOf('pressurized').slice(0, 2)).toEqual(['0 of 1', '1 of 1']);
  expect(cellsOf('latency').slice(0, 2)).toEqual([charts.nothing, charts.nothing]);
  for (const irp of cellsOf('irp').slice(0, 2)) expect(Number.parseFloat(irp!)).toBeGreaterThan(15);
  for (const column of cellsOf('column').slice(0, 2)) expect(Number.parseFloat(column!)).toBeGreaterThan(5);
});

it('type III has a latency, and it is premature', () => {
  const [, , latency, dci] = modelRows([chartStudy('III')], EN, charts);
  expect(Number.parseFloat(latency!.cells[0]!)).toBeLessThan(4.5);
  expect(Number(dci!.cells[0]!.replace(/\D/g, ''))).toBeGreaterThan(450);
});
