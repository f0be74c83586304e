// The process that does what the tasks of one build ask for: see worker.mjs. It loads its modules, and
// Docusaurus, once for all tasks.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { runSteps, stop } from './step';

process.on('message', async (_, socket: Socket) => {
  let said = '';
  const [line] = await once(createInterface(socket), 'line');
  const isDone = await runSteps(JSON.parse(line), (more) => {
    said += more;
  });
  socket.end(JSON.stringify({ isDone, said }));
});

// the build is over
process.on('disconnect', async () => {
  await stop();
  process.exit();
});

process.send?.('listens');
