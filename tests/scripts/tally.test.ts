import { describe, expect, it } from 'vitest';
import { addTallies, checkTally, readVitestReport } from '../../scripts/tally.mjs';

const report = (...files: { status: string; tests: string[] }[]): string =>
  JSON.stringify({
    testResults: files.map(({ status, tests }, i) => ({
      name: `file${i}.test.ts`,
      status,
      assertionResults: tests.map((test, k) => ({ status: test, fullName: `test ${k}` })),
    })),
  });

describe('the count of a vitest run', () => {
  it('is what ran', () => {
    const text = report({ status: 'passed', tests: ['passed', 'passed', 'skipped'] });
    expect(readVitestReport('unit', text, 0)).toEqual({ passed: 2, failed: 0, failures: [] });
  });
  it('names each failure', () => {
    const text = report({ status: 'failed', tests: ['passed', 'failed'] });
    expect(readVitestReport('unit', text, 1)).toEqual({ passed: 1, failed: 1, failures: ['unit: test 1'] });
  });
  it.each([
    ['no report', '', 1, 'vitest left no report'],
    ['no test', report(), 0, 'no test ran'],
    ['only skipped tests', report({ status: 'passed', tests: ['skipped'] }), 0, 'no test ran'],
    [
      'a file that cannot be read',
      report({ status: 'failed', tests: [] }),
      1,
      'file0.test.ts could not be run',
    ],
    [
      'an error beside the tests',
      report({ status: 'passed', tests: ['passed'] }),
      1,
      'an error outside the tests',
    ],
  ])('is not green on %s', (_what, text, exitCode, words) => {
    const { failed, failures } = readVitestReport('unit', text, exitCode);
    expect(failed).toBe(1);
    expect(failures[0]).toContain(words);
  });
});

it('adds stages up', () => {
  const sum = addTallies([checkTally('lint', true), checkTally('build', false)]);
  expect(sum).toEqual({ passed: 1, failed: 1, failures: ['build'] });
});
