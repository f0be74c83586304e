import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

/** Files whose names change with their content, as the generators that are compared name them. */
const isNamedByContent = (name: string): boolean =>
  /^\/(\w\w\/)?(assets|_astro)\/|[.-][0-9a-f]{8,}\./.test(name);

export interface Server {
  origin: string;
  /** Of its certificate, which Chromium has to be told to trust: without the check it would not cache. */
  fingerprint: string;
  close: () => void;
}

/** Serves a built site as a good host does: HTTP/2, brotli, ETags, and files by content kept for a year. */
export async function serve(folder: string): Promise<Server> {
  const { key, cert, fingerprint } = makeCertificate();
  const bodies = new Map<string, Buffer>();
  const fileAt = (name: string) =>
    [name, `${name}.html`, path.join(name, 'index.html')]
      .map((one) => path.join(folder, one))
      .find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  const server = http2.createSecureServer({ key, cert }, (request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'https://site').pathname);
    const file = fileAt(name);
    const target = file ?? fileAt('/404');
    if (!target) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.extname(target).slice(1)] ?? 'application/octet-stream';
    const isText = /^text|json|svg/.test(type);
    const body = bodies.get(target) ?? compressed(fs.readFileSync(target), isText);
    bodies.set(target, body);
    const etag = `"${createHash('sha1').update(body).digest('base64url').slice(0, 16)}"`;
    const head = {
      'content-type': type,
      etag,
      'cache-control': isNamedByContent(name)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=0, must-revalidate',
      ...(isText && { 'content-encoding': 'br' }),
    };
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : file ? 200 : 404, head);
    response.end(isKnown ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://127.0.0.1:${port}`, fingerprint, close: () => server.close() };
}

function compressed(content: Buffer, isText: boolean): Buffer {
  return isText
    ? zlib.brotliCompressSync(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } })
    : content;
}

/** @throws where there is no openssl */
function makeCertificate(): { key: string; cert: string; fingerprint: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-days', '30', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  try {
    execFileSync('openssl', ['req', ...kind, ...name, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    const text = fs.readFileSync(cert, 'utf8');
    const publicKey = new X509Certificate(text).publicKey.export({ type: 'spki', format: 'der' });
    const fingerprint = createHash('sha256').update(publicKey).digest('base64');
    return { key: fs.readFileSync(key, 'utf8'), cert: text, fingerprint };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
