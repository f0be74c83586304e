import { afterAll, beforeAll, expect, it } from 'vitest';
import { localeNames } from '../../i18n/locales';
import { pagesOfAllVersions, versionNames } from '../../src/versions';
import { readEnglishMessages } from '../../translation/messages/english';
import { messageStates } from '../../translation/messages/state';
import { SiteCopy } from '../support/site-copy';

const [current = ''] = versionNames;
const next = `${Number.parseInt(current, 10) + 1}.x`;

let site: SiteCopy;
beforeAll(() => {
  site = new SiteCopy();
});
afterAll(() => site.delete());

it('refuses a name that is no version, or that exists', async () => {
  expect(await site.cutVersion('five')).toBe(
    `Usage: npm run cut-version -- 5.x  (the version that begins; ${current} is frozen)\n`,
  );
  expect(await site.cutVersion(current)).toBe(
    `${current} exists already: samples/versions.json has ${versionNames.join(', ')}.\n`,
  );
  expect(site.exists(`versioned_docs/version-${current}`)).toBe(false);
});

it('freezes the current version in all languages and says what it did', async () => {
  const file = 'i18n/ru/docusaurus-plugin-content-docs/current.json';
  const messages = JSON.parse(site.read(file));
  site.write(file, JSON.stringify({ 'version.label': { message: current }, ...messages }));
  const output = await site.cutVersion(next);
  expect(output).toContain(`Version ${current} is frozen, ${next} is the current one:`);
  for (const locale of localeNames) {
    expect(output).toMatch(
      new RegExp(`^  ${locale}  [1-9]\\d* files in .*version-${current}$`, 'm'),
    );
  }
  expect(output).toContain('removed version.label from i18n/ru/');
  expect(site.read(file)).not.toContain('version.label');
  const [first, second] = Object.keys(JSON.parse(site.read('samples/versions.json')));
  expect([first, second]).toEqual([next, current]);
  expect(JSON.parse(site.read(`samples/${next}/package.json`)).name).toBe(`samples-${next}`);
  for (const page of pagesOfAllVersions) {
    expect(site.exists(`docs/${page}`)).toBe(true);
    expect(site.exists(`versioned_docs/version-${current}/${page}`)).toBe(false);
    expect(site.exists(file.replace('current.json', `version-${current}/${page}`))).toBe(false);
  }
});

it('knows what the frozen messages were translated from', async () => {
  const english = await readEnglishMessages(site.dir);
  const states = messageStates(site.dir, english, ['ru']).find(({ path }) =>
    path.endsWith(`version-${current}.json`),
  );
  expect(new Set(states?.states.values())).toEqual(new Set(['fresh']));
});

it('builds with the new version, each under its own name', async () => {
  const { isBuilt, output } = await site.build('en', 'ru');
  expect(isBuilt, output).toBe(true);
  const html = site.read('build/ru/quick-starts/next-app-router.html');
  const old = site.read(`build/ru/${current}/quick-starts/next-app-router.html`);
  const label = (text: string) => /navbar__link[^>]*>(\d+\.x)</.exec(text)?.[1];
  expect([label(html), label(old)]).toEqual([next, current]);
  // fragments are not versioned: the frozen pages find them too
  expect(old.includes('href=/ru/')).toBe(true);
});
