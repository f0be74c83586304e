import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultLocale, type Locale, locales } from '../../i18n/locales';
import { url } from '../../src/site';
import { inLocale, message, sharedSite } from '../support/site-under-test';

const guide = '/3.x/quick-starts/next-app-router';
const desktop = { viewport: { width: 1280, height: 900 } };

const site = sharedSite();

describe.each(['en', 'ru'] as const)('a reader in %s who finds a mistake', (locale: Locale) => {
  const text = (id: string, english: string) =>
    locale === defaultLocale ? english : message(locale, 'code.json', id);
  const name = text('feedback.link', 'Is something wrong here?');

  it('begins an issue that knows the page and the section', async () => {
    const page = await site().visit(inLocale(locale, guide), desktop);
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const heading = page.locator('article h2').last();
    const [id, title] = [await heading.getAttribute('id'), await heading.innerText()];
    const link = page.getByRole('link', { name });
    await link.focus();
    expect(await bodyOf(link)).toContain(`- Page: ${url}${inLocale(locale, guide)}#${id}\n`);
    expect(await bodyOf(link)).toContain(`- Section: ${title.trim().replace(/[\u200b#]/g, '')}\n`);
    await page.context().close();
  });

  it('begins an issue that knows the page, without JavaScript', async () => {
    const address = inLocale(locale, guide);
    const page = await site().visit(address, { ...desktop, javaScriptEnabled: false });
    const link = page.getByRole('link', { name });
    expect(await link.getAttribute('href')).toMatch(/\/issues\/new\?title=Feedback\+on/);
    const body = await bodyOf(link);
    expect(body).toContain(text('feedback.invitation', 'What is wrong'));
    expect(body).toContain(
      `- Page: ${url}${address}\n- Language: ${locales[locale].label} (${locale})\n`,
    );
    expect(body).toContain('- Version: 3.x\n- Translation: ');
    await page.context().close();
  });
});

const bodyOf = async (link: Locator): Promise<string | null> =>
  new URL((await link.getAttribute('href')) ?? '').searchParams.get('body');
