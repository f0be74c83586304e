import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticServer, listen } from './static-server';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'static-server-'));
let server: http.Server;
let origin = '';

beforeAll(async () => {
  for (const [name, text] of Object.entries({
    'index.html': 'home',
    'guide.html': 'guide',
    'guide/more.html': 'more',
    'guide.md': '# Ведение',
    'llms.txt': '# Ведение',
    '404.html': 'not found',
    'ru/index.html': 'главная',
    'ru/404.html': 'не найдено',
  })) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  server = createStaticServer(folder);
  origin = await listen(server, 0);
});
afterAll(() => {
  server.close();
  fs.rmSync(folder, { recursive: true });
});

it.each([
  ['/', 200, 'home'],
  ['/guide', 200, 'guide'],
  ['/guide?x=1', 200, 'guide'],
  ['/guide/more', 200, 'more'],
  ['/ru/', 200, 'главная'],
  ['/ru', 200, 'главная'],
  ['/nowhere', 404, 'not found'],
  ['/ru/nowhere?x=1', 404, 'не найдено'],
  ['/russia', 404, 'not found'],
  ['/../../etc/passwd', 404, 'not found'],
])('answers %s with %i', async (address, status, text) => {
  const response = await fetch(origin + address);
  expect([response.status, await response.text()]).toEqual([status, text]);
});

it.each([
  ['/guide.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
])('says that %s is text in UTF-8', async (address, type) => {
  const response = await fetch(origin + address);
  expect(response.headers.get('content-type')).toBe(type);
});

it('takes the next free port where one is taken, if it may', async () => {
  const port = Number(new URL(origin).port);
  const second = http.createServer();
  await expect(listen(second, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const address = await listen(second, port, 20);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  second.close();
});
