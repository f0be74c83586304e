import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { renewRuntimes } from './runtime';

/** Renews a script, and gives its new address and text. */
function renew(hash: string, code: string): [string | undefined, string] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'runtime-'));
  const js = path.join(folder, 'ru/assets/js');
  fs.mkdirSync(js, { recursive: true });
  fs.writeFileSync(path.join(js, `runtime~main.${hash}.js`), code);
  fs.writeFileSync(path.join(js, 'main.1.js'), 'main');
  const address = renewRuntimes(folder).get(`ru/assets/js/runtime~main.${hash}.js`);
  const text = fs.readFileSync(path.join(folder, address ?? ''), 'utf8');
  expect(fs.readdirSync(js).length).toBe(2);
  fs.rmSync(folder, { recursive: true });
  return [address, text];
}

it('gives the same name and text to scripts that differ in their variables only', () => {
  const script = (a: string, b: string) =>
    `(()=>{var ${a},${b}={1:"f7084ea4"};${a}=${b}=>${b}(${a});self.x=[${a},${b}]})();`;
  const [address, text] = renew('a1', script('e', 'o'));
  expect(address).toMatch(/^ru\/assets\/js\/runtime~main\.[0-9a-f]{8}\.js$/);
  expect(renew('b2', script('o', 'e'))).toEqual([address, text]);
  expect(renew('b2', script('o', 'e').replace('f7', 'f8'))[0]).not.toBe(address);
});
