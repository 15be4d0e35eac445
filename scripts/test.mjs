// @ts-check
// `npm test`: installs what is missing, runs every check even when an earlier one failed, and ends with one line.
import { nodeTooOld } from './node-version.mjs';

const tooOld = nodeTooOld(process.versions.node);
if (tooOld) {
  console.error(tooOld);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

// Imported only now, so that an old Node has already been told so in words and not by a syntax error.
import('./stages.mjs')
  .then(({ runStages }) => runStages())
  .then(({ passed, failed, failures }) => {
    for (const failure of failures) console.log('FAILED  ' + failure);
    console.log(passed + ' passed, ' + failed + ' failed');
    process.exitCode = failed === 0 ? 0 : 1;
  })
  .catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  });
