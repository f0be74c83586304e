import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultLocale, type Locale, localeNames, locales } from '../../i18n/locales';
import { url } from '../../src/site';
import { versionNames } from '../../src/versions';
import { allAddresses, inLocale, message, root, sharedSite } from '../support/site-under-test';

const [, old = ''] = versionNames;
const translated = localeNames.filter((name) => name !== defaultLocale);

const site = sharedSite();
let addresses: string[] = [];
beforeAll(async () => {
  addresses = await allAddresses();
});

/** The HTML of a page, as it was built. */
const htmlOf = (locale: Locale, address: string): string => {
  const page = inLocale(locale, address).replace(/\/$/, '/index');
  return fs.readFileSync(path.join(root, 'build', `${page}.html`), 'utf8');
};

const words = (html: string, pattern: RegExp): string[] =>
  pattern.exec(html)?.[1]?.split(' ') ?? [];

describe.each(localeNames)('in %s', (locale: Locale) => {
  it('every page says the same of its language to readers, menu and search engines', () => {
    for (const address of addresses) {
      const html = htmlOf(locale, address);
      const isEnglish = /<div lang=en><div class="theme-doc-markdown/.test(html);
      const menu = words(html, /<html[^>]* data-missing="([^"]*)"/);
      expect(menu.includes(locale), address).toBe(isEnglish);
      const isListed = !isEnglish && !address.startsWith(`/${old}`);
      const self = `hreflang="${locales[locale].htmlLang}" href="${url}${inLocale(locale, address)}"`;
      expect(html.includes(self), address).toBe(isListed);
      expect(html.includes('hreflang="x-default"'), address).toBe(isListed);
      const others = translated.filter((name) => isListed && !menu.includes(name));
      const links = html.match(/<link rel="alternate" hreflang="/g) ?? [];
      expect(links.length, address).toBe(isListed ? others.length + 2 : 0);
    }
  });

  it('the state of all pages is a table with a head for each row and column', async () => {
    const page = await site().visit(inLocale(locale, '/translations'), {
      javaScriptEnabled: false,
    });
    const text = (id: string, english: string) =>
      locale === defaultLocale ? english : message(locale, 'code.json', id);
    const caption = text('translationStatus.caption', 'State of each page in each language');
    const table = page.getByRole('table', { name: caption });
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads).toEqual([
      text('translationStatus.page', 'Page'),
      ...translated.map((name) => locales[name].label),
    ]);
    const links = table.locator('th[scope=row] a');
    const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(targets.sort()).toEqual(addresses.map((address) => inLocale(locale, address)).sort());
    const states = await table.locator('td > span').allInnerTexts();
    expect(states).toHaveLength(addresses.length * translated.length);
    const known = [
      text('translationStatus.fresh', 'Up to date'),
      text('translationStatus.stale', 'Partly outdated'),
      text('translationStatus.missing', 'Not translated'),
      text('translationStatus.untracked', 'Not tracked'),
    ];
    expect(states.filter((state) => !known.includes(state))).toEqual([]);
    expect(await page.getByRole('progressbar').count()).toBe(translated.length);
    await page.context().close();
  });

  it('the same table is there for a reader who comes from another page', async () => {
    const page = await site().visit(inLocale(locale, '/troubleshooting'), {
      viewport: { width: 1280, height: 900 },
    });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    await page.locator(`.menu__link[href="${inLocale(locale, '/translations')}"]`).click();
    await page.getByRole('progressbar').first().waitFor();
    const content = () =>
      page.locator('.translation-status').evaluateAll((all) => all.map((one) => one.innerHTML));
    const fetched = await content();
    await page.reload();
    await page.locator('html[data-has-hydrated=true]').waitFor();
    expect(await content()).toEqual(fetched);
    await page.context().close();
  });
});
