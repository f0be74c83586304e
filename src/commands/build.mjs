// Builds what changed: wireit runs the tasks in package.json whose files are not those of the last
// build. With arguments, everything is built, one step after the other.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { openWorker } from './build/worker.mjs';

const args = process.argv.slice(2);

if (args.length > 0) {
  const script = path.join(import.meta.dirname, 'build/all.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, 'all', ...args], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  // what lies in .build/ is enough; a copy of every state that there was would only grow
  process.env.WIREIT_CACHE ??= 'none';
  // languages are built one after the other, with several threads; the last one is finished beside
  process.env.WIREIT_PARALLEL ??= '2';
  // of this folder, whichever npm script of another one it was started by
  process.env.npm_package_json = path.resolve('package.json');
  process.env.npm_lifecycle_event = 'build:site';
  await openWorker();
  await import('wireit/bin/wireit.js');
}
