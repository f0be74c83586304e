import { afterAll, beforeAll, expect, it } from 'vitest';
import { SiteCopy } from '../support/site-copy';

let site: SiteCopy;
beforeAll(() => {
  site = new SiteCopy();
  site.write('build/index.html', 'the last good site');
});
afterAll(() => site.delete());

function expectLastGoodSite(): void {
  expect(site.read('build/index.html')).toBe('the last good site');
  expect(site.exists('build.next')).toBe(false);
  expect(site.exists('build.old')).toBe(false);
}

it('stops at wrong content with one line for each fault, and keeps the last site', async () => {
  const home = site.read('docs/README.mdx');
  site.write('docs/README.mdx', `${home}\n[Nowhere](/no/where)\n`);
  const line = home.split('\n').length + 1;
  const { isBuilt, output } = await site.build('en');
  expect(isBuilt).toBe(false);
  expect(output).toContain(
    `docs/README.mdx:${line}:1  broken link "/no/where", no page has this address — correct it, or remove the link  broken-link\n\n1 thing is wrong. Nothing was built.\n`,
  );
  expectLastGoodSite();
  site.write('docs/README.mdx', home);
});

it('stops at what only the bundler sees, without a stack trace, and keeps the last site', async () => {
  const home = site.read('docs/README.mdx');
  site.write('docs/README.mdx', `${home}\n<NotAComponent />\n`);
  const { isBuilt, output } = await site.build('en');
  expect(isBuilt).toBe(false);
  expect(output).toContain('Expected component `NotAComponent` to be defined');
  expect(output).toMatch(/\nNothing was built\.\n$/);
  expect(output).not.toMatch(/^\s+at /m);
  expectLastGoodSite();
  site.write('docs/README.mdx', home);
});

it('names the languages there are where one is asked for that does not exist', async () => {
  const { isBuilt, output } = await site.build('it');
  expect(isBuilt).toBe(false);
  expect(output).toBe('Unknown locale "it", known are en, ru, zh, de, pt, fr.\n');
  expectLastGoodSite();
});
