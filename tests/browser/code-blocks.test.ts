import { describe, expect, it } from 'vitest';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { inLocale, message, sharedSite } from '../support/site-under-test';

const guide = '/quick-starts/next-app-router';
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

const site = sharedSite();

describe.each(['en', 'ru'] as const)('code for a reader in %s', (locale: Locale) => {
  const text = (id: string, english: string) =>
    locale === defaultLocale ? english : message(locale, 'code.json', `theme.CodeBlock.${id}`);

  it('is copied by keyboard, and a screen reader hears of it', async () => {
    const page = await site().visit(inLocale(locale, guide), {
      viewport: desktop,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const block = page.locator('.theme-code-block', { hasText: 'app/callback/route.ts' }).first();
    const label = text('copyButtonAriaLabel', 'Copy code to clipboard');
    const button = block.getByRole('button', { name: label });
    await button.focus();
    await page.keyboard.press('Enter');
    await block
      .getByRole('status')
      .filter({ hasText: text('copied', 'Copied') })
      .waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^import .*\n[\s\S]*redirect\('\/'\);\n}$/);
    await button.waitFor();
    await page.context().close();
  });

  it('has its buttons in sight on a phone, and wraps there by keyboard', async () => {
    const page = await site().visit(inLocale(locale, guide), {
      viewport: phone,
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const block = page
      .locator('.theme-code-block:not(:has([class*=codeBlockTitle]))')
      .filter({ visible: true })
      .first();
    const copy = block.getByRole('button').last();
    await copy.waitFor();
    expect(await copy.evaluate((button) => getComputedStyle(button).opacity)).toBe('1');

    const long = page.locator('.theme-code-block', { hasText: 'app/callback/route.ts' }).first();
    const pre = long.locator('pre');
    const isScrollable = () => pre.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(await isScrollable()).toBe(true);
    await pre.focus();
    await page.keyboard.press('Tab');
    const wrap = long.getByRole('button', { name: text('wordWrapToggle', 'Toggle word wrap') });
    expect(await wrap.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(isScrollable).toBe(false);
    await page.context().close();
  });

  it('is coloured in files of settings too', async () => {
    const page = await site().visit(inLocale(locale, guide), { viewport: desktop });
    const block = page.locator('.language-dotenv').first();
    expect(await block.locator('.token.key').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
