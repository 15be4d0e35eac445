import { expect, it } from 'vitest';
import { tubeRadius } from '../organ/caliber';
import { DEPTH } from '../organ/esophagus';
import { restingTissue } from '../organ/tissue';
import { LEVEL } from '../physiology/parameters';
import { fullRadiusCm } from '../physiology/tube';
import { DEFAULT_CASE } from '../procedure/case';
import { esophagusOf } from './swallowRuns';

it('the organ that is drawn and the tube that is reckoned have their sphincters at the same depths', () => {
  const { upperSphincter, lesStart, egj, lesEnd } = DEPTH;
  expect(LEVEL).toMatchObject({ upperSphincter, lesStart, egj, lesEnd });
  expect(DEFAULT_CASE.egjDepthCm).toBe(LEVEL.egj);
});

it('and hold the same: the drawn lumen, filled, is as wide as the tube when full, to a tenth', () => {
  for (const bodyDiameterMm of [30, 46, 65]) {
    const esophagus = esophagusOf({ ...DEFAULT_CASE, bodyDiameterMm }, 'before');
    const tissue = { ...restingTissue(), bodyRadiusCm: bodyDiameterMm / 20, insufflation: 1 };
    for (let s = 19; s <= 34; s += 0.5)
      expect(fullRadiusCm(s, esophagus) / tubeRadius(s, tissue), `${bodyDiameterMm} mm, ${s} cm`).toBeCloseTo(
        1,
        1,
      );
  }
});

it('a healthy side has no dilation of the case, and only an operated one its cut', () => {
  const before = esophagusOf(DEFAULT_CASE, 'before');
  expect(before).toMatchObject({ motility: 'II', stage: 'before' });
  expect(esophagusOf(DEFAULT_CASE, 'after')).toEqual({ ...before, stage: 'after' });
  expect(fullRadiusCm(33, esophagusOf({ ...DEFAULT_CASE, bodyDiameterMm: 70 }, 'healthy'))).toBeLessThan(1.4);
});
