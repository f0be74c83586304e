// What the task cache runs: one step of a build, done by the process of the build.
import { askWorker } from './worker.mjs';

const { isDone, said } = await askWorker(process.argv.slice(2));
process.stdout.write(said);
process.exitCode = isDone ? 0 : 1;
