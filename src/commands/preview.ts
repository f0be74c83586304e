import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findNginx, nginxPackages, runNginx } from '../delivery/run-nginx';
import { baseUrl } from '../site';
import { preparedFor } from './prepare-site';
import { createStaticServer, listen } from './static-server';

const { PORT } = process.env;

preview().catch((error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken: choose another with PORT, or leave PORT out.`
      : error.message;
  console.error(reason);
  process.exitCode = 1;
});

/**
 * Serves the last build, on the port that `PORT` names or on the first free one from 3000: by nginx, as it
 * will be delivered, where that is installed. With `--tls` over HTTP/2 as well.
 */
async function preview(): Promise<void> {
  const { tls } = parseArgs({ options: { tls: { type: 'boolean' } } }).values;
  if (PORT !== undefined && !(Number(PORT) > 0 && Number(PORT) < 65_536)) {
    throw new Error(`PORT is "${PORT}", expected a number from 1 to 65535.`);
  }
  if (!findNginx()) {
    console.log(
      `There is no nginx, so headers, redirects and packed files are missing here: install it, on Debian by \`apt-get install ${nginxPackages.join(' ')}\`.`,
    );
    return previewWithoutNginx();
  }
  const root = await preparedFor('preview');
  const port = PORT ? await free(Number(PORT)) : await free(3000, 100);
  const securePort = tls ? await free(3443, 100) : undefined;
  const nginx = await runNginx(process.cwd(), root, port, securePort);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => nginx.stop());
  }
  tell(`http://localhost:${port}`);
  if (securePort) {
    tell(`https://localhost:${securePort}`, ', with a certificate that browsers warn of');
  }
}

async function previewWithoutNginx(): Promise<void> {
  const server = createStaticServer(path.resolve('build'));
  tell(PORT ? await listen(server, Number(PORT)) : await listen(server, 3000, 100));
}

function tell(origin: string, more = ' (stop with Ctrl+C)'): void {
  console.log(`\nThe site is served at ${origin}${baseUrl === '/' ? '' : baseUrl}${more}`);
}

/** A port on which nothing listens: the given one, or one of those that follow. */
async function free(port: number, tries = 0): Promise<number> {
  const server = net.createServer();
  const address = await listen(server, port, tries);
  server.close();
  return Number(new URL(address).port);
}
