import { expect, it } from 'vitest';
import { seenTest } from './seenTest';
import type { TestMatter } from './types';

const MATTER: TestMatter = {
  structures: ['mucosa', 'submucosa', 'spine', 'aorta', 'heart', 'airway'],
  alsoRight: {},
  steps: [],
  stepTimes: {},
  facts: [],
  flaws: [],
};

it.each([1, 2, 3, 4, 5])(
  'asks for no structure that is not to be seen, and no less for it (seed %i)',
  (seed) => {
    const asked: string[] = [];
    const test = seenTest(MATTER, ['name'], 3, seed, (structure) => {
      asked.push(structure);
      return structure !== 'spine' && structure !== 'aorta';
    });
    expect(test).toHaveLength(3);
    const names = test.flatMap((each) => (each.form === 'name' ? [each.structure] : []));
    expect(names).not.toContain('spine');
    expect(names).not.toContain('aorta');
    expect(new Set(asked).size, 'each is looked for once').toBe(asked.length);
  },
);

it('asks nothing where nothing is to be seen', () => {
  expect(seenTest(MATTER, ['name'], 3, 1, () => false)).toEqual([]);
});
