import { timeFunctions } from './times';

// node timesMain.js <runs>: a process of its own, so that nothing else has shaped its heap or its compiled code.
process.stdout.write(JSON.stringify(timeFunctions(Number(process.argv[2]))));
