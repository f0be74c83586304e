// Starting a process, and loading its modules, costs more than most tasks of a build. So one process
// does what all of them ask for. It lives as long as the build that started it, and is started when the
// first task has something to do.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** In the environment of a task: where the process of its build listens. */
const variable = 'BUILD_WORKER';

/** Lets the tasks that this process starts find the process that does them, which ends before this one. */
export async function openWorker() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'));
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${folder}` : `${folder}/socket`;
  let worker;
  // what a task says is read by the worker alone
  const server = net.createServer({ pauseOnConnect: true }, (socket) => {
    worker ??= startWorker();
    worker.then((process) => process.send('task', socket));
  });
  await new Promise((resolve) => server.listen(address, resolve));
  server.unref();
  process.env[variable] = address;
  process.once('beforeExit', async () => end(await worker));
  process.on('exit', () => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
}

/** A process that listens for tasks, and does not keep this one alive. */
async function startWorker() {
  const worker = fork(path.join(import.meta.dirname, 'worker.ts'), {
    // pages are many short-lived objects: half of the time would go into collecting them
    execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
  });
  // messages that come before it listens are lost
  await once(worker, 'message');
  worker.unref();
  worker.channel.unref();
  return worker;
}

/** Waits until the process, if it was started, has ended with what it has started itself. */
async function end(worker) {
  if (!worker?.connected) {
    return;
  }
  worker.ref();
  worker.disconnect();
  await once(worker, 'exit');
}

/**
 * Asks the process of this build to do a task.
 *
 * @param args of `runSteps` in step.ts
 * @returns whether it could be done, and what there was to say
 */
export async function askWorker(args) {
  const address = process.env[variable];
  if (!address) {
    return { isDone: false, said: 'A task is part of a build: start it by `npm run build`.\n' };
  }
  const socket = net.connect(address);
  socket.write(`${JSON.stringify(args)}\n`);
  let answer = '';
  try {
    for await (const chunk of socket) {
      answer += chunk;
    }
    return JSON.parse(answer);
  } catch {
    return { isDone: false, said: 'The build ended before this task was done.\n' };
  }
}
