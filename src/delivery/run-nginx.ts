import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { nginxFolder } from '.';

/** Where Debian has the program, and the module that sends files packed by brotli. */
const programs = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'];
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Path of nginx on this machine, if it has it. */
export const findNginx = (): string | undefined =>
  [process.env.NGINX, ...programs].find((file) => file && fs.existsSync(file));

/** Packages of Debian that bring it. */
export const nginxPackages = ['nginx', 'libnginx-mod-http-brotli-static'];

export interface RunningNginx {
  process: ChildProcess;
  stop: () => Promise<void>;
}

/**
 * Serves a site by nginx, on this machine only.
 *
 * @param siteDir root of the sources, whose last build wrote the configuration
 * @param root the site
 * @param port for HTTP
 * @param securePort for HTTP/2 with TLS and a certificate made for it; none without it
 * @throws if nginx does not start, with what it said
 */
export async function runNginx(
  siteDir: string,
  root: string,
  port: number,
  securePort?: number,
): Promise<RunningNginx> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const config = path.join(folder, 'nginx.conf');
  const secure = securePort === undefined ? [] : securely(folder, securePort);
  fs.writeFileSync(
    config,
    [
      ...(fs.existsSync(brotliModule) ? [`load_module ${brotliModule};`] : []),
      `pid ${folder}/pid;`,
      'daemon off;',
      'worker_processes 2;',
      'events {}',
      'http {',
      '  access_log off;',
      '  sendfile on;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `  ${name}_temp_path ${folder}/${name};`,
      ),
      ...(fs.existsSync(brotliModule) ? ['  brotli_static on;'] : []),
      `  include "${path.join(siteDir, nginxFolder, 'maps.conf')}";`,
      '  server {',
      `    listen 127.0.0.1:${port};`,
      ...secure,
      `    root "${root}";`,
      `    include "${path.join(siteDir, nginxFolder, 'server.conf')}";`,
      '  }',
      '}',
      '',
    ].join('\n'),
  );
  const program = findNginx() ?? 'nginx';
  const args = ['-p', folder, '-e', `${folder}/error.log`, '-c', config];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  const clean = () => fs.rmSync(folder, { recursive: true, force: true });
  if (!(await Promise.race([answers(port, child), ended.then(() => false)]))) {
    clean();
    throw new Error(`nginx does not start:\n${said.trim()}`);
  }
  return {
    process: child,
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
      clean();
    },
  };
}

/** Whether the server takes connections; not if its process ends before. */
async function answers(port: number, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const socket = net.connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** Makes a certificate, and says that it is used. */
function securely(folder: string, port: number): string[] {
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-nodes', '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...request, ...names, ...files], { stdio: 'ignore' });
  return [
    `    listen 127.0.0.1:${port} ssl http2;`,
    `    ssl_certificate "${certificate}";`,
    `    ssl_certificate_key "${key}";`,
  ];
}
