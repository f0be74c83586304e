import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Locale, localeNames } from '../../i18n/locales';
import { url } from '../../src/site';
import { versionNames } from '../../src/versions';
import { inLocale, root, sharedSite } from '../support/site-under-test';

const [current = '', old = ''] = versionNames;
const guide = '/quick-starts/next-app-router';
const desktop = { viewport: { width: 1280, height: 900 } };

const site = sharedSite();

describe.each(localeNames)('a reader in %s', (locale: Locale) => {
  it.each([
    ['once the page is interactive', true],
    ['before React is there', false],
  ])('switches the version and stays at the same section, %s', async (_, isHydrated) => {
    const page = await site().visit(`${inLocale(locale, guide)}?from=mail#integration`, {
      ...desktop,
      withoutBundle: !isHydrated,
    });
    if (isHydrated) {
      await page.locator('html[data-has-hydrated=true]').waitFor();
    }
    await page.locator('.navbar__link', { hasText: current }).hover();
    await page.locator('.dropdown__link', { hasText: old }).click();
    await page.waitForURL(`**${inLocale(locale, `/${old}${guide}`)}?from=mail#integration`);
    expect(await page.locator('#integration').count()).toBe(1);
    await page.context().close();
  });

  it('learns which version they read, and goes to the same page of the current one', async () => {
    const page = await site().visit(inLocale(locale, `/${old}${guide}`), desktop);
    const banner = page.locator('.theme-doc-version-banner');
    expect(await banner.textContent()).toContain(old);
    await banner.getByRole('link').click();
    await page.waitForURL(`**${inLocale(locale, guide)}`);
    expect(await page.locator('.theme-doc-version-banner').count()).toBe(0);
    await page.context().close();
  });

  it('stays in the version that they read, through pages, partials and fragments', async () => {
    const page = await site().visit(inLocale(locale, `/${old}${guide}`), desktop);
    const links = page.locator(
      'article .markdown a[href^="/"]:not([download], [data-markdown-ignore] *)',
    );
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(addresses.length).toBeGreaterThan(8);
    expect(
      addresses.filter((address) => !address?.startsWith(inLocale(locale, `/${old}/`))),
    ).toEqual([]);
    await page.context().close();
  });

  it('gets the text of that version', async () => {
    const page = await site().visit(inLocale(locale, `/${old}${guide}`), desktop);
    const text = (await page.locator('article').textContent()) ?? '';
    expect(text).toContain('npm i @logto/next@3');
    expect(text).toContain('@logto/next 3.7.1');
    expect(text).toContain('postRedirectUri');
    expect(text).not.toContain('sessionWrapper');
    expect(await page.locator('#use-external-session-storage').count()).toBe(1);
    await page.context().close();
  });

  it('is sent by search engines to the current version in their language', async () => {
    const canonical = async (address: string) => {
      const page = await site().visit(inLocale(locale, address), { javaScriptEnabled: false });
      const links = await page
        .locator('link[rel=canonical]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const alternates = await page.locator('link[rel=alternate][hreflang]').count();
      await page.context().close();
      return { links, alternates };
    };
    const expected = [`${url}${inLocale(locale, guide)}`];
    expect(await canonical(guide)).toEqual({ links: expected, alternates: localeNames.length + 1 });
    expect(await canonical(`/${old}${guide}`)).toEqual({ links: expected, alternates: 0 });
    const page = await site().visit(inLocale(locale, `/${old}${guide}`));
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const link = page.locator('link[rel=canonical]');
    await expect.poll(() => link.getAttribute('href')).toBe(expected[0]);
    await page.context().close();
  });

  it('finds only the current version in the sitemap', () => {
    const sitemap = fs.readFileSync(
      path.join(root, 'build', inLocale(locale, '/sitemap.xml')),
      'utf8',
    );
    expect(sitemap).toContain(`<loc>${url}${inLocale(locale, guide)}</loc>`);
    expect(sitemap).not.toContain(`/${old}`);
  });

  it('filters the guides by typing', async () => {
    const page = await site().visit(inLocale(locale, '/quick-starts'), desktop);
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const cards = page.locator('main li', { has: page.locator('img') });
    expect(await cards.count()).toBe(2);
    await page.getByRole('searchbox').fill('pages router');
    await expect.poll(() => cards.count()).toBe(1);
    await page.getByRole('searchbox').fill('cobol');
    await expect.poll(() => cards.count()).toBe(0);
    await page.getByText('cobol').waitFor();
    await page.context().close();
  });

  it('has the plain list of guides without JavaScript', async () => {
    const page = await site().visit(inLocale(locale, '/quick-starts'), {
      ...desktop,
      javaScriptEnabled: false,
    });
    expect(await page.locator('main li img').count()).toBe(4);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.context().close();
  });

  it('is told why they are at the list of guides of another version', async () => {
    const address = inLocale(locale, `/${old}/quick-starts?missing-page=%2Fconcepts%2Fnew`);
    const page = await site().visit(address, desktop);
    const notice = await page.locator('main .theme-admonition').textContent();
    expect(notice).toContain('/concepts/new');
    expect(notice).toContain(old);
    await page.context().close();
  });
});
