import { describe, expect, it } from 'vitest';
import { defaultLocale, type Locale, localeNames, locales } from '../../i18n/locales';
import { inLocale, message, sharedSite } from '../support/site-under-test';

const guide = '/quick-starts/next-app-router';
/** Names of the guides that have a logo, in the order of the sidebar. */
const guides = ['Next.js (App Router)', 'Next.js (Pages Router)'];
const desktop = { viewport: { width: 1280, height: 900 } };

const site = sharedSite();

describe.each(localeNames)('a reader in %s', (locale: Locale) => {
  it.each([
    ['once the page is interactive', true],
    ['before React is there', false],
  ])('switches the language and stays at the same section, %s', async (_, isHydrated) => {
    const other = localeNames.find((name) => name !== locale) ?? defaultLocale;
    const page = await site().visit(`${inLocale(locale, guide)}?from=mail#integration`, {
      ...desktop,
      withoutBundle: !isHydrated,
    });
    if (isHydrated) {
      await page.locator('html[data-has-hydrated=true]').waitFor();
    }
    await page.locator('.navbar__link', { hasText: locales[locale].label }).hover();
    await page.locator('.dropdown__link', { hasText: locales[other].label }).click();
    await page.waitForURL(`**${inLocale(other, guide)}?from=mail#integration`);
    expect(new URL(page.url()).pathname).toBe(inLocale(other, guide));
    expect(await page.locator('html').getAttribute('lang')).toBe(locales[other].htmlLang);
    await page.context().close();
  });

  it.each([
    ['light', 'next.svg', true],
    ['dark', 'next-dark.svg', true],
    ['light', 'next.svg', false],
    ['dark', 'next-dark.svg', false],
  ] as const)(
    'sees the logo for %s mode: %s (JavaScript: %s)',
    async (colorScheme, logo, javaScriptEnabled) => {
      const context = { ...desktop, colorScheme, javaScriptEnabled };
      const page = await site().visit(inLocale(locale, '/quick-starts'), context);
      for (const place of ['.theme-doc-sidebar-menu', '.theme-doc-markdown']) {
        const images = page.locator(`${place} img[src*="/img/logo/"]`);
        const shown = images.filter({ visible: true });
        const sources = await shown.evaluateAll((all) =>
          all.map((image) => image.getAttribute('src')),
        );
        expect(sources, place).toEqual(guides.map(() => inLocale(locale, `/img/logo/${logo}`)));
        await shown.first().scrollIntoViewIfNeeded();
        await expect
          .poll(() => shown.first().evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
        // a name beside it says it already
        const alts = await images.evaluateAll((all) =>
          all.map((image) => image.getAttribute('alt')),
        );
        expect(new Set(alts)).toEqual(new Set(['']));
      }
      const shownMode = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--ifm-color-scheme'),
      );
      expect(shownMode).toBe(colorScheme);
      await page.context().close();
    },
  );

  it('goes from the home page to a guide in one click', async () => {
    const page = await site().visit(inLocale(locale, '/'), desktop);
    await page.locator('main').getByRole('link', { name: 'Next.js (App Router)' }).click();
    await page.waitForURL(`**${inLocale(locale, guide)}`);
    await page.context().close();
  });

  it('reads the facts of a guide below its title, in their language', async () => {
    const page = await site().visit(inLocale(locale, guide), desktop);
    const facts = await page.locator('article header').textContent();
    const label = (id: string, english: string) =>
      locale === defaultLocale ? english : message(locale, 'code.json', id);
    expect(facts).toContain(label('guideFacts.appType', 'App type'));
    expect(facts).toContain(label('appType.traditionalWeb', 'Traditional web'));
    expect(facts).toContain('Next.js (App Router)');
    expect(facts).toContain('@logto/next 4.2.11');
    expect(await page.locator('article dl a').first().getAttribute('href')).toBe(
      'https://nextjs.org/learn/dashboard-app',
    );
    await page.context().close();
  });

  it('finds headings of partials in the table of contents, and links of fragments in their language', async () => {
    const page = await site().visit(inLocale(locale, guide), desktop);
    const contents = page.locator('.theme-doc-toc-desktop');
    for (const id of ['prepare-configs', 'session-wrapper', 'request-more-claims']) {
      expect(await contents.locator(`a[href="#${id}"]`).count()).toBe(1);
      expect(await page.locator(`#${id}`).count()).toBe(1);
    }
    const links = page.locator(
      'article a[href^="/"]:not([href*="/edit/"], [data-markdown-ignore] *)',
    );
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(addresses).toContain(inLocale(locale, '/connectors'));
    expect(addresses.filter((address) => !address?.startsWith(inLocale(locale, '/')))).toEqual([]);
    expect(await page.locator('article div[lang]').count()).toBe(0);
    await page.context().close();
  });

  it('chooses a package manager once, for all pages and visits', async () => {
    const page = await site().visit(inLocale(locale, guide), desktop);
    await page.getByRole('tab', { name: 'pnpm' }).first().click();
    expect(await page.getByRole('tab', { name: 'pnpm', selected: true }).count()).toBe(2);
    expect(await page.getByText('pnpm add @logto/next').isVisible()).toBe(true);
    const next = await page.context().newPage();
    await next.goto(site().origin + inLocale(locale, guide));
    await next.getByText('pnpm add @logto/next').waitFor();
    await page.context().close();
  });

  it('gets a 404 page in their language, with ways on', async () => {
    const page = await site().visit(inLocale(locale, '/no/such/page'), desktop);
    const text = (id: string, english: string) =>
      locale === defaultLocale ? english : message(locale, 'code.json', id);
    await page
      .getByRole('heading', { name: text('theme.NotFound.title', 'Page Not Found') })
      .waitFor();
    await page
      .getByRole('link', { name: text('notFound.quickStarts', 'Go to the quick starts') })
      .click();
    await page.waitForURL(`**${inLocale(locale, '/quick-starts')}`);
    expect(site().takeErrors()).toEqual([
      expect.stringContaining('Failed to load resource: the server responded with a status of 404'),
    ]);
    await page.context().close();
  });

  it('opens the menu on a phone and finds the guide with its logo', async () => {
    const page = await site().visit(inLocale(locale, guide), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.locator('.navbar__toggle').click();
    const menu = page.locator('.navbar-sidebar');
    await menu.getByRole('link', { name: 'Next.js (App Router)' }).waitFor();
    expect(await menu.locator('img[src$="/next.svg"]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
