import fs from 'node:fs';
import path from 'node:path';
import { baseUrl } from '../site';
import { createStaticServer, listen } from './static-server';

const folder = path.resolve('build');
const { PORT } = process.env;

preview().catch((error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken: choose another with PORT, or leave PORT out.`
      : error.message;
  console.error(reason);
  process.exitCode = 1;
});

/** Serves the last build, on the port that `PORT` names or on the first free one from 3000. */
async function preview(): Promise<void> {
  if (!fs.existsSync(folder)) {
    throw new Error('There is no build/ yet: run `npm run build` first.');
  }
  if (PORT !== undefined && !(Number(PORT) > 0 && Number(PORT) < 65_536)) {
    throw new Error(`PORT is "${PORT}", expected a number from 1 to 65535.`);
  }
  const server = createStaticServer(folder);
  const origin = PORT ? await listen(server, Number(PORT)) : await listen(server, 3000, 100);
  console.log(
    `\nThe site is served at ${origin}${baseUrl === '/' ? '' : baseUrl} (stop with Ctrl+C)`,
  );
}
