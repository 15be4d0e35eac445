import { describe, expect, it } from 'vitest';
import kept from '../../docs/swallow.md?raw';
import { distensibilityOf } from './distensibility';
import {
  evidence,
  evidenceEsophagus,
  evidenceTable,
  isWithin,
  missPercent,
  typicalStudy,
  type EvidenceRow,
} from './evidence';
import { manometrySteps } from './manometry';
import type { Study } from './measures';
import { finished } from './run';
import type { Esophagus } from './types';

const made = new Map<string, Study>();
const study = (esophagus: Esophagus): Study => {
  const name = JSON.stringify(esophagus);
  const known = made.get(name) ?? typicalStudy(esophagus);
  made.set(name, known);
  return known;
};

describe('the model held against published figures', () => {
  const rows = evidence(study);

  it('is what docs/swallow.md keeps: run `npm run swallow -- --evidence` and copy the table', () => {
    expect(kept).toContain(evidenceTable(rows));
  });

  it('misses what the document says it misses, and nothing else', () => {
    expect(rows.filter((row) => isWithin(row) === false).map(({ what }) => what)).toEqual([
      'Healthy: bolus transit, viscous',
      'Type I, after: column at 5 min',
      'Type II, after: column at 5 min',
      'Type III, before: column at 5 min',
      'Type III, after: column at 5 min',
    ]);
  });

  it('reckons a miss from the middle, or from the nearer end of a range', () => {
    const row = (
      middle: number | null,
      from: number | null,
      to: number | null,
      model: number,
    ): EvidenceRow => ({
      what: '',
      unit: '',
      source: '',
      published: '',
      middle,
      from,
      to,
      model,
      given: false,
    });
    expect(missPercent(row(10, 5, 15, 12))).toBeCloseTo(20, 9);
    expect([1, 3, 10].map((model) => missPercent(row(null, 2, 8, model)))).toEqual([-50, 0, 25]);
  });
});

describe('the Chicago rules, applied to what the model draws', () => {
  it.each(['healthy', 'I', 'II', 'III'] as const)('%s is what it is taken for', (motility) => {
    const { diagnosis } = finished(manometrySteps(evidenceEsophagus(motility, 'before'), 5));
    expect(diagnosis).toBe(motility === 'healthy' ? 'normal' : motility);
  });

  it.each(['I', 'II', 'III'] as const)(
    'after the operation type %s has no normal wave: only the outlet is open',
    (type) => {
      const { manometry } = study(evidenceEsophagus(type, 'after'));
      expect(manometry.swallows[0]!.kind).not.toBe('normal');
      expect(manometry.medianIrpMmHg).toBeLessThan(15);
    },
  );
});

describe('the junction', () => {
  const di = (changes: Partial<Esophagus>): number =>
    distensibilityOf({ ...evidenceEsophagus('II', 'after'), ...changes }, 50).diMm2PerMmHg ?? 0;

  it('opens the wider the more of the sphincter is cut, and not at all by a cut above it', () => {
    expect(di({ myotomyEndCm: 36 })).toBeCloseTo(di({ stage: 'before' }), 1);
    const cuts = [40, 41, 42].map((myotomyEndCm) => di({ myotomyEndCm }));
    expect(cuts.toSorted((a, b) => a - b)).toEqual(cuts);
    expect(cuts.at(-1)!).toBeGreaterThan(2.8);
  });

  it('refuses a bag that bursts', () => {
    expect(() => distensibilityOf(evidenceEsophagus('I', 'before'), 90)).toThrow(
      'The bag holds 1 to 70 mL, not 90.',
    );
  });
});
