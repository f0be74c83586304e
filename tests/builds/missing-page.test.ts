import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../src/commands/static-server';
import { versionNames } from '../../src/versions';
import { SiteCopy } from '../support/site-copy';
import { startReact } from '../support/start-react';
import { launchBrowser } from '../support/tools';

let site: SiteCopy;
beforeAll(() => {
  site = new SiteCopy();
});
afterAll(() => site.delete());

it('leads to the list of guides, and says why, where a version lacks a page', async () => {
  const old = versionNames[1] ?? '';
  site.write(
    'docs/concepts/new.mdx',
    '---\ndescription: New.\n---\n\n# New\n\n## Part \\{#part}\n',
  );
  const { isBuilt, output } = await site.build('en');
  expect(isBuilt, output).toBe(true);
  const server = createStaticServer(site.path('build'));
  const origin = await listen(server, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await startReact(page);
    await page.goto(`${origin}/concepts/new?x=1#part`);
    await page.locator('html[data-has-hydrated=true]').waitFor();
    await page.locator('.navbar__link', { hasText: versionNames[0] }).hover();
    await page.locator('.dropdown__link', { hasText: old }).click();
    await page.waitForURL(`${origin}/${old}/quick-starts?missing-page=%2Fconcepts%2Fnew`);
    const notice = `The page /concepts/new does not exist in version ${old}.`;
    await page.locator('.theme-admonition', { hasText: notice }).waitFor();
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
