// @ts-check

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} failures one line each
 */

/**
 * @param {string} title
 * @param {boolean} passed
 * @returns {Tally} a stage that counts as one test
 */
export function checkTally(title, passed) {
  return passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [title] };
}

/**
 * Counts what vitest's JSON reporter wrote. Never green on nothing: a broken report, a run without a single test, a
 * file that could not be read and an error outside every test count as one failure each.
 * @param {string} title
 * @param {string} text the report
 * @param {number} exitCode of vitest
 * @returns {Tally}
 */
export function readVitestReport(title, text, exitCode) {
  /** @type {{ testResults?: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { passed: 0, failed: 1, failures: [title + ': vitest left no report'] };
  }
  const files = report.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failures = tests
    .filter((test) => test.status === 'failed')
    .map((test) => title + ': ' + test.fullName);
  for (const file of files) {
    const broken =
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
    if (broken) failures.push(title + ': ' + file.name + ' could not be run');
  }
  if (failures.length === 0 && passed === 0) failures.push(title + ': no test ran');
  if (failures.length === 0 && exitCode !== 0) failures.push(title + ': an error outside the tests');
  return { passed, failed: failures.length, failures };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
  };
}
