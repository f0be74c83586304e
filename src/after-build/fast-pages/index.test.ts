import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { quicken, quickenPages, switchVariable } from '.';
import { bundlePageScript } from './bundle';
import { readSheet } from './used-css';

const page = (head: string) => `<html><head>${head}</head><body class=a></body></html>`;
const link = '<link rel=stylesheet href=/ru/assets/css/styles.1.css />';
const scripts =
  '<script src=/ru/assets/js/vendor.1.js defer></script><script src="/ru/assets/js/main.2.js" defer="defer"></script>';
const sheet = readSheet('.a{x:1}.b{x:2}');
const assets = {
  sheetAt: () => sheet,
  shared: (address: string) => (address.includes('main') ? address : address.replace('/ru', '')),
};
const quickened = (html: string) => quicken(html, assets, ['/ru/assets/js/1.js'], 'run()');

it('puts rules and the script of the page in the place of the sheet, and takes away the others', () => {
  const facts = JSON.stringify({
    sheet: '/assets/css/styles.1.css',
    scripts: ['/assets/js/vendor.1.js', '/ru/assets/js/main.2.js'],
    chunks: ['/ru/assets/js/1.js'],
  });
  expect(quickened(page(`<style>y</style>${link}${scripts}`))).toBe(
    page(
      `<style>y</style><style>.a{x:1}</style><script type="application/json" id="page-facts">${facts}</script><script>run()</script>`,
    ),
  );
});

it('leaves alone what is no page of Docusaurus', () => {
  expect(quickened(page(link))).toBe(page(link));
  expect(quickened('<p>')).toBe('<p>');
});

it('goes through the files of a site, and takes the lists of scripts out of it', () => {
  const chunks = { '/ru/a': ['/ru/assets/js/1.js'] };
  const files = {
    'a.html': page(link.replace('/ru', '') + scripts),
    'ru/a.html': page(link + scripts),
    'assets/css/styles.1.css': '.a{x:1}.b{x:2}',
    'ru/assets/css/styles.1.css': '.a{x:1}.b{x:2}',
    'ru/assets/js/vendor.1.js': '1',
    'ru/assets/js/main.2.js': '2',
    'ru/page-chunks.json': JSON.stringify(chunks),
  };
  const run = () => {
    const folder = writeFiles(files);
    try {
      quickenPages(folder);
      const html = fs.readFileSync(path.join(folder, 'ru/a.html'), 'utf8');
      return { html, files: fs.readdirSync(path.join(folder, 'ru')) };
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  };
  const { html, files: left } = run();
  expect(html).toContain('<style>.a{x:1}</style>');
  expect(html).toContain('"sheet":"/assets/css/styles.1.css"');
  expect(html).toContain('"/ru/assets/js/main.2.js"],"chunks":["/ru/assets/js/1.js"]}');
  expect(left).toEqual(['a.html', 'assets']);
  vi.stubEnv(switchVariable, 'off');
  expect(run()).toEqual({ html: files['ru/a.html'], files: ['a.html', 'assets'] });
  vi.unstubAllEnvs();
});

function writeFiles(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

it('writes a script that is small and cannot end early', () => {
  const script = bundlePageScript();
  expect(script.length).toBeLessThan(8000);
  expect(script).not.toContain('</');
});
