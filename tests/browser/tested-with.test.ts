import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { guides } from '../../samples/guides';
import { appAt, filesOf, followGuide } from '../../samples/harness/assemble';
import { Pages } from '../../samples/harness/blocks';
import { readResult } from '../../samples/harness/results';
import { permalinkOf } from '../../src/content/permalink';
import { url } from '../../src/site';
import { versionFolder, versionNames } from '../../src/versions';
import { inLocale, root, sharedSite } from '../support/site-under-test';

const site = sharedSite();
let pages: Pages;
beforeAll(async () => {
  pages = await Pages.read(root);
});

const languages: Locale[] = ['en', 'ru'];
const all = languages.flatMap((locale) =>
  versionNames.flatMap((version) => guides.map((guide) => ({ locale, version, guide }))),
);

describe.each(all)('a reader of $guide.name $version in $locale', ({ locale, version, guide }) => {
  const content = {
    locale,
    area: 'docs',
    version: versionFolder(version),
    path: guide.page,
  } as const;
  const address = permalinkOf(root, content);
  const link = 'article header p > a[download]';

  it('sees below the title what the guide was tested with, once', async () => {
    const page = await site().visit(inLocale(locale, address), { javaScriptEnabled: false });
    const title = await page.locator('h1').boundingBox();
    const line = await page.locator(link).boundingBox();
    expect(line?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
    const text = (await page.locator('article header').textContent()) ?? '';
    const testedWith = Object.entries(readResult(guide.name, version)?.testedWith ?? {});
    expect(testedWith.length).toBeGreaterThan(0);
    for (const [name, number] of testedWith) {
      expect(text.split(`${name} ${number}`)).toHaveLength(2);
    }
    if (locale === 'en') {
      const names = testedWith.map(([name, number]) => `${name} ${number}`).join(' and ');
      expect(text).toContain(`Tested with ${names} Download this app (ZIP, `);
    }
    await page.context().close();
  });

  it('downloads the very files that were tested', async () => {
    const page = await site().visit(inLocale(locale, address));
    await page.locator('html[data-has-hydrated=true]').waitFor();
    const download = page.waitForEvent('download');
    await page.locator(link).focus();
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe(`logto-${guide.name}-${version}.zip`);
    expect((await download).url()).toBe(
      site().origin + inLocale(locale, `/downloads/${guide.name}-${version}.zip`),
    );
    const response = await page.request.get((await download).url());
    expect(response.status()).toBe(200);
    const unpacked = Object.entries(unzipSync(await response.body())).map(
      ([name, bytes]): [string, string] => [name, strFromU8(bytes)],
    );
    const folder = `logto-${guide.name}-${version}/`;
    const app = appAt(followGuide(guide, version, pages));
    const { [`${folder}README.md`]: readme, ...files } = Object.fromEntries(unpacked);
    expect(files).toEqual(
      Object.fromEntries([...filesOf(app, version)].map(([name, text]) => [folder + name, text])),
    );
    expect(readme).toContain(`${url}${inLocale(locale, address)}\n`);
    await page.context().close();
  });
});

it('says nothing on other pages', async () => {
  const page = await site().visit('/quick-starts');
  expect(await page.locator('a[download]').count()).toBe(0);
  await page.context().close();
});
