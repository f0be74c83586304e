// All steps, or the one that is named, without the task cache.
import { runSteps, stop } from './step';

runSteps(process.argv.slice(2), (text) => process.stdout.write(text)).then(async (isDone) => {
  await stop();
  process.exitCode = isDone ? 0 : 1;
});
