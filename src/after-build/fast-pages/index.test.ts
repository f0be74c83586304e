import { expect, it } from 'vitest';
import { quicken } from '.';
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

it('writes a script that is small and cannot end early', () => {
  const script = bundlePageScript();
  expect(script.length).toBeLessThan(8000);
  expect(script).not.toContain('</');
});
