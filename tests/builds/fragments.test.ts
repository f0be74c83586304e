import { afterAll, beforeAll, expect, it } from 'vitest';
import { SiteCopy } from '../support/site-copy';
import { launchBrowser } from '../support/tools';

const guide = 'build/ru/quick-starts/next-app-router.html';
const partial = 'i18n/ru/docusaurus-plugin-content-docs/current/next-app-router/_guide-tip.mdx';
const fragment = 'i18n/ru/docusaurus-plugin-content-docs/fragments/_further-readings.md';
const russianHome = 'i18n/ru/docusaurus-plugin-content-docs/current/README.mdx';

let site: SiteCopy;
beforeAll(() => {
  site = new SiteCopy();
  site.keepLocales('en', 'ru');
  site.remove(partial);
  site.remove(fragment);
});
afterAll(() => site.delete());

async function builtGuide(): Promise<string> {
  const { isBuilt, output } = await site.startBuild().end;
  expect(isBuilt, output).toBe(true);
  return site.read(guide);
}

it('shows English, marked as such, where a partial or fragment has no translation', async () => {
  const html = await builtGuide();
  expect(html).toMatch(/<div lang=en><div class="theme-admonition theme-admonition-tip/);
  expect(html).toMatch(/<div lang=en><ul>\s*<li[^>]*><a[^>]* href=\/ru\/end-user-flows>/);
});

it('shows a translation in the next build, cache or not, and its changes', async () => {
  site.write(partial, ':::tip\n\nПервая редакция. См. [главную](../README.mdx).\n\n:::\n');
  site.write(fragment, '- [Первый список](../current/README.mdx)\n');
  const html = await builtGuide();
  expect(html).toMatch(/Первая редакция. См. <a[^>]* href=\/ru\/>главную/);
  expect(html).toMatch(/<li[^>]*><a[^>]* href=\/ru\/>Первый список/);
  site.write(fragment, '- Второй список\n');
  expect(await builtGuide()).toMatch(/<li[^>]*>Второй список/);
});

it('shows English again when the translation is deleted', async () => {
  site.remove(partial);
  site.remove(fragment);
  const html = await builtGuide();
  expect(html).toMatch(/<div lang=en><div class="theme-admonition theme-admonition-tip/);
  expect(html).not.toContain('Второй список');
});

it('shows an English page among translated ones, with its language and its canonical', async () => {
  const text = site.read(russianHome);
  site.remove(russianHome);
  await builtGuide();
  const home = site.read('build/ru/index.html');
  expect(home).toContain('<div lang=en><div class="theme-doc-markdown markdown">');
  expect(home.match(/<link[^>]*rel=canonical[^>]*>/g)).toEqual([
    expect.stringMatching(/ href=https:\/\/[^/]+\/ /),
  ]);
  site.write(russianHome, text);
});

it('shows what is added, changed and deleted at once in the running server', async () => {
  const address = await site.start('ru');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('quick-starts/next-app-router', address).href);
    const tip = page.locator('.theme-admonition-tip').first();
    const readings = page.locator('#further-readings ~ :is(ul, div[lang])').first();
    await page.locator('div[lang=en] > .theme-admonition-tip').waitFor();

    site.write(partial, ':::tip\n\nТретья редакция.\n\n:::\n');
    await tip.getByText('Третья редакция.').waitFor();
    site.write(partial, ':::tip\n\nЧетвёртая редакция.\n\n:::\n');
    await tip.getByText('Четвёртая редакция.').waitFor();
    site.remove(partial);
    await page.locator('div[lang=en] > .theme-admonition-tip').waitFor();

    site.write(fragment, '- Третий список\n');
    await readings.getByText('Третий список').waitFor();
    const english = site.read('fragments/_further-readings.md');
    site.remove(fragment);
    site.write('fragments/_further-readings.md', '- Changed in English\n');
    await readings.getByText('Changed in English').waitFor();
    site.write('fragments/_further-readings.md', english);
    await readings.getByText('End-user flows').waitFor();
  } finally {
    await browser.close();
  }
});
