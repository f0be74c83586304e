import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageState } from '../../../tests/support/page-state';
import { url } from '../../site';
import { builtPages } from '../built-page';
import { writeMarkdown } from '.';

const html = (title: string, category: string) =>
  `<html><head><meta name="description" content="About ${title}"></head><body><article>
  <ul class="breadcrumbs"><li>${category}</li></ul><div class="markdown"><h1>${title}</h1><p>Text of ${title}</p>
  </div></article></body></html>`;

const site: Record<string, string> = {
  'index.html': html('Home', 'Start'),
  'guide.html': html('Guide', 'Guides'),
  '3.x.html': html('Old home', 'Start'),
  'ru/index.html': html('Главная', 'Начало'),
  'ru/guide.html': html('Guide', 'Руководства'),
  'ru/3.x.html': html('Старая', 'Начало'),
};
const pages = [
  pageState({ permalink: '/' }),
  pageState({ permalink: '/guide', state: 'missing' }),
  pageState({ permalink: '/3.x', version: '3.x' }),
];

let outDir = '';
const read = (name: string) => fs.readFileSync(path.join(outDir, name), 'utf8');

beforeAll(() => {
  outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'markdown-'));
  for (const [name, text] of Object.entries(site)) {
    fs.mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
    fs.writeFileSync(path.join(outDir, name), text);
  }
  // the folder of a version is there: it has other pages too
  fs.mkdirSync(path.join(outDir, '3.x'));
  fs.mkdirSync(path.join(outDir, 'ru/3.x'));
  writeMarkdown(outDir, builtPages(outDir, pages));
});
afterAll(() => fs.rmSync(outDir, { recursive: true }));

it.each([
  ['index', `${url}/`, '/index.md'],
  ['guide', `${url}/guide`, '/guide.md'],
  ['ru/index', `${url}/ru/`, '/ru/index.md'],
  ['ru/3.x', `${url}/ru/3.x`, '/ru/3.x.md'],
])('writes %s beside its HTML, which links to it', (name, address, markdown) => {
  expect(read(`${name}.md`)).toContain(`\n\n<${address}>\n\nText of `);
  expect(read(`${name}.html`)).toContain(
    `<link rel="alternate" type="text/markdown" href="${url}${markdown}"></head>`,
  );
});

it('lists the pages of a language by category; those not translated in English', () => {
  expect(read('ru/llms.txt')).toBe(`# Документация Logto 4.x

> About Главная

## Начало

- [Главная](${url}/ru/index.md): About Главная

## Руководства

- [Guide (English)](${url}/guide.md): About Guide

## Optional

- [llms-full.txt](${url}/ru/llms-full.txt)
- [Logto docs 4.x (English)](${url}/llms.txt)
- [Документация Logto 3.x (Русский)](${url}/ru/3.x/llms.txt)
- [Logto 文档 4.x (简体中文)](${url}/zh/llms.txt)
- [Logto-Dokumentation 4.x (Deutsch)](${url}/de/llms.txt)
- [Documentação do Logto 4.x (Português (Brasil))](${url}/pt/llms.txt)
- [Documentation Logto 4.x (Français)](${url}/fr/llms.txt)
`);
});

it('puts the text of all pages of a version into one file, without those not translated', () => {
  expect(read('llms-full.txt')).toBe(
    `# Logto docs 4.x\n\n> About Home\n\n---\n\n${read('index.md')}\n---\n\n${read('guide.md')}`,
  );
  expect(read('ru/llms-full.txt')).not.toContain('Guide');
  expect(read('3.x/llms-full.txt')).toContain('# Old home\n');
  expect(read('3.x/llms-full.txt')).not.toContain('# Home\n');
});
