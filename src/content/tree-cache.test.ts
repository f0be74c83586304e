import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as parser from './parse';
import { TreeCache } from './tree-cache';

let site: string;
let kept: string;

beforeEach(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'trees-'));
  kept = path.join(site, 'node_modules/.cache/markdown-trees');
  fs.mkdirSync(path.join(site, 'node_modules'));
  fs.writeFileSync(path.join(site, 'package-lock.json'), '{}');
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(site, { recursive: true });
});

/** Another text in every test: those parsed before are known to the process. */
const textNamed = (name: string) => `# ${name}\n\nText with {1 + 1} and \`code\`.\n`;

/** @returns the tree, and whether it was kept from before */
async function read(text: string) {
  const parse = vi.spyOn(parser, 'parseMarkdown');
  const cache = TreeCache.open(site);
  const tree = await cache.parse(text);
  cache.save();
  const isKept = parse.mock.calls.every(([, parseText]) => parseText !== undefined);
  parse.mockRestore();
  return { tree, isKept };
}

test('keeps a tree as it was parsed', async () => {
  const text = textNamed('kept');
  const first = await read(text);
  expect(first.isKept).toBe(false);
  vi.resetModules();
  const { TreeCache: AnotherProcess } = await import('./tree-cache');
  const tree = await AnotherProcess.open(site).parse(text);
  expect(tree).not.toBe(first.tree);
  expect(tree).toEqual(first.tree);
  expect((await read(text)).isKept).toBe(true);
});

test('parses a changed text anew', async () => {
  await read(textNamed('then'));
  const { tree, isKept } = await read(textNamed('now'));
  expect(isKept).toBe(false);
  expect(JSON.stringify(tree)).toContain('"now"');
});

test('forgets all trees when packages change', async () => {
  const text = textNamed('packages');
  await read(text);
  fs.writeFileSync(path.join(site, 'package-lock.json'), '{ "lockfileVersion": 3 }');
  expect((await read(text)).isKept).toBe(false);
});

test.each([
  ['garbage', (file: string) => fs.writeFileSync(file, 'garbage')],
  ['nothing', (file: string) => fs.writeFileSync(file, '')],
  ['the half of it', (file: string) => fs.truncateSync(file, fs.statSync(file).size / 2)],
  [
    'a folder',
    (file: string) => {
      fs.rmSync(file);
      fs.mkdirSync(file);
    },
  ],
])('parses again where what was kept is %s', async (name, spoil) => {
  const text = textNamed(name);
  await read(text);
  spoil(kept);
  const { tree, isKept } = await read(text);
  expect(isKept).toBe(false);
  expect(JSON.stringify(tree)).toContain(name);
});

test('keeps nothing for a site without installed packages', async () => {
  fs.rmSync(path.join(site, 'node_modules'), { recursive: true });
  await read(textNamed('nowhere'));
  expect(fs.readdirSync(site)).toEqual(['package-lock.json']);
});

test('leaves no half-written file behind', async () => {
  await read(textNamed('one'));
  await read(textNamed('two'));
  expect(fs.readdirSync(path.dirname(kept))).toEqual(['markdown-trees']);
});
