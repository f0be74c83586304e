import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../i18n/locales';
import { phone } from '../support/looks';
import { inLocale, sharedSite } from '../support/site-under-test';

const guide = '/quick-starts/next-app-router';
const site = sharedSite();

/** Whether what has the focus can be seen to have it. */
const isFocusShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element);
    return outlineStyle !== 'none' || boxShadow !== 'none';
  });

/** Goes on with the tab key until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    expect(await isFocusShown(page), `focus of step ${step}`).toBe(true);
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) {
      return;
    }
  }
  throw new Error(`The tab key does not lead to ${selector}.`);
}

describe.each(['de', 'zh'] as Locale[])('a reader in %s with a keyboard', (locale) => {
  const visit = (options = {}) => site().visit(inLocale(locale, guide), options);

  it('skips the menus', async () => {
    const page = await visit();
    await page.keyboard.press('Tab');
    expect(await isFocusShown(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });

  it('switches the language', async () => {
    const page = await visit();
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const language = page.locator('.navbar__link', { hasText: locales[locale].label });
    await tabTo(page, '.navbar__link:has(.locale-icon)');
    expect(await language.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await language.getAttribute('aria-expanded')).toBe('true');
    await tabTo(page, '.dropdown__link[lang=fr]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${inLocale('fr', guide)}`);
    await page.context().close();
  });

  it('chooses a package manager with the arrow keys', async () => {
    const page = await visit();
    await page.locator('html[data-has-hydrated=true]').waitFor();
    await page.getByRole('tab', { name: 'npm', exact: true }).first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText('pnpm add @logto/next').waitFor();
    expect(await isFocusShown(page)).toBe(true);
    await page.context().close();
  });

  it('opens the menu on a phone and goes to another page', async () => {
    const page = await visit({ viewport: phone });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    await tabTo(page, '.navbar__toggle');
    await page.keyboard.press('Enter');
    await page.locator('.navbar-sidebar').waitFor();
    await tabTo(page, `.navbar-sidebar a[href="${inLocale(locale, '/quick-starts/next')}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${inLocale(locale, '/quick-starts/next')}`);
    await page.context().close();
  });
});

describe.each(['ru', 'pt'] as Locale[])('a reader in %s without JavaScript', (locale) => {
  it('reads, switches the language and goes on by links', async () => {
    const page = await site().visit(inLocale(locale, '/troubleshooting'), {
      javaScriptEnabled: false,
    });
    expect((await page.locator('article').innerText()).length).toBeGreaterThan(5000);
    await page.locator('.navbar__link:has(.locale-icon)').hover();
    await page.locator('.dropdown__link[lang=fr]').click();
    await page.waitForURL(`**${inLocale('fr', '/troubleshooting')}`);
    await page.getByRole('link', { name: 'Next.js (App Router)' }).first().click();
    await page.waitForURL(`**${inLocale('fr', guide)}`);
    expect(await page.locator('pre code').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
