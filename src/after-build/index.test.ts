import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageState } from '../../tests/support/page-state';
import { afterBuild } from '.';

const empty = '<html lang=x><head></head><body>';

let outDir = '';
beforeEach(() => {
  outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'after-build-'));
  for (const name of ['index.html', 'guide.html', 'ru/index.html', 'ru/guide.html', '404.html']) {
    fs.mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
    fs.writeFileSync(path.join(outDir, name), empty);
  }
});
afterEach(() => fs.rmSync(outDir, { recursive: true }));

const read = (name: string) => fs.readFileSync(path.join(outDir, name), 'utf8');
const pages = [
  pageState({ permalink: '/' }),
  pageState({ locale: 'de', permalink: '/', state: 'stale' }),
  pageState({ state: 'missing' }),
  pageState({ locale: 'de' }),
];

it('writes into each page how it stands in all languages, built or not', async () => {
  await afterBuild(outDir, outDir, { pages });
  for (const home of ['index.html', 'ru/index.html']) {
    expect(read(home)).toMatch(/^<html data-stale="de" lang=x>/);
    expect(read(home)).toMatch(/hreflang="ru".*hreflang="de"/);
  }
  expect(read('guide.html')).toMatch(/^<html data-missing="ru" lang=x>/);
  expect(read('guide.html')).toContain('hreflang="de"');
  expect(read('guide.html')).not.toContain('hreflang="ru"');
  expect(read('404.html')).toBe(empty);
});

it('lists no languages on a page that is English among translated ones', async () => {
  await afterBuild(outDir, outDir, { pages });
  expect(read('ru/guide.html')).toBe(empty.replace('<html', '<html data-missing="ru"'));
});

it('writes what the menu tells of pages, those left out of which there is nothing to tell', async () => {
  await afterBuild(outDir, outDir, { pages: [...pages, pageState({ permalink: '/fresh' })] });
  expect(JSON.parse(read('translation-states.json'))).toEqual({
    '/': { stale: ['de'], missing: [] },
    '/guide': { stale: [], missing: ['ru'] },
  });
});

it('writes for each language what has changed in English since', async () => {
  const changes = [{ before: 'a', after: 'b' }];
  const section = { id: 'x', title: 'X', kind: 'changed' as const, path: 'i18n/ru/a.mdx', changes };
  const staleSections = [section, { ...section, id: 'y', changes: [] }];
  await afterBuild(outDir, outDir, {
    pages: [...pages, pageState({ permalink: '/a', staleSections })],
  });
  expect(JSON.parse(read('ru/english-changes.json'))).toEqual({ '/a': { x: changes } });
  expect(fs.existsSync(path.join(outDir, 'de/english-changes.json')), 'not built').toBe(false);
});
