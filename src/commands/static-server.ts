import fs from 'node:fs';
import http from 'node:http';
import type net from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { baseUrl } from '../site';

const textTypes: Record<string, string> = { '.md': 'text/markdown', '.txt': 'text/plain' };

/** Makes a server for a built site: pages without extension, and the 404 page of each language. */
export function createStaticServer(folder: string): http.Server {
  const serve = sirv(folder, { extensions: ['html'], etag: true, setHeaders: nameEncoding });
  return http.createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(baseUrl)) {
      response.writeHead(302, { location: baseUrl }).end();
      return;
    }
    request.url = `/${url.slice(baseUrl.length)}`;
    serve(request, response, () => {
      const page = fs.readFileSync(notFoundPage(folder, request.url ?? '/'));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
  });
}

/** Says of text that it is UTF-8, which browsers do not guess where it is no HTML. */
function nameEncoding(response: http.ServerResponse, pathname: string): void {
  const type = textTypes[path.extname(pathname)];
  if (type) {
    response.setHeader('content-type', `${type}; charset=utf-8`);
  }
}

function notFoundPage(folder: string, url: string): string {
  const [, first = ''] = url.split(/[/?#]/);
  const locale = localeNames.find((name) => name === first && name !== defaultLocale) ?? '';
  const page = path.join(folder, locale, '404.html');
  return fs.existsSync(page) ? page : path.join(folder, '404.html');
}

/**
 * Listens on this machine only.
 *
 * @param port 0 for any free one
 * @param tries how many further ports to try, one after the other, where one is taken
 * @returns the address, e.g. `http://localhost:3000`
 */
export async function listen(server: net.Server, port: number, tries = 0): Promise<string> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE' && tries > 0) {
      return listen(server, port + 1, tries - 1);
    }
    throw error;
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return `http://localhost:${actual}`;
}
