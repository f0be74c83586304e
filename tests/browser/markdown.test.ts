import fs from 'node:fs';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import type { Page } from 'playwright-core';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, localeNames } from '../../i18n/locales';
import { markdownAddress } from '../../src/markdown-address';
import { url } from '../../src/site';
import { versionNames } from '../../src/versions';
import { allAddresses, inLocale, message, root, sharedSite } from '../support/site-under-test';

/** What has to be the same in HTML and Markdown. */
interface Outline {
  headings: string[];
  /** Language, title and text of each block. */
  code: string[];
  links: string[];
}

const site = sharedSite();
let addresses: string[] = [];
beforeAll(async () => {
  addresses = await allAddresses();
});

describe.each(localeNames)('the Markdown of every page in %s', (locale: Locale) => {
  it('has the headings, code, links and words of its HTML, and no markup of ours', async () => {
    const page = await site().visit('/404.html');
    for (const address of addresses) {
      const file = inLocale(locale, address);
      const text = fs.readFileSync(path.join(root, 'build', markdownAddress(file)), 'utf8');
      const tree = parse(text);
      const { texts, ...outline } = await readHtml(page, file);
      expect(outlineOf(tree), file).toEqual({
        ...outline,
        links: [url + file, ...outline.links],
      });
      const words = withoutSpace(textOf(tree));
      expect(
        texts.filter((one) => !words.includes(withoutSpace(one))),
        file,
      ).toEqual([]);
      expect(markupIn(tree), file).toEqual([]);
    }
    await page.context().close();
  });

  it('is listed once, in English where it is not translated, and the others are one text', () => {
    const read = (name: string) =>
      outlineOf(parse(fs.readFileSync(path.join(root, 'build', inLocale(locale, name)), 'utf8')));
    for (const folder of ['', ...versionNames.slice(1).map((name) => `/${name}`)]) {
      const listed = read(`${folder}/llms.txt`).links.filter((link) => link.endsWith('.md'));
      const own = addresses.filter((address) => versionOf(address) === folder);
      const inOwnLanguage = own.map((one) => url + markdownAddress(inLocale(locale, one)));
      const inEnglish = own.map((one) => url + markdownAddress(one));
      const translated = listed.filter((link) => inOwnLanguage.includes(link));
      const places = listed.map((link) =>
        Math.max(inOwnLanguage.indexOf(link), inEnglish.indexOf(link)),
      );
      expect(places.sort((a, b) => a - b)).toEqual(own.map((_, index) => index));
      const titles = read(`${folder}/llms-full.txt`).headings.filter((one) => one.startsWith('1 '));
      expect(titles).toHaveLength(1 + translated.length);
    }
  });
});

describe.each(['en', 'ru'] as const)('a reader in %s', (locale) => {
  const address = inLocale(locale, '/3.x/quick-starts/next');
  const words = (id: string, english: string) =>
    locale === 'en' ? english : message(locale, 'code.json', id);
  const copy = words('pageActions.copy', 'Copy page');
  const view = words('pageActions.viewMarkdown', 'View as Markdown');

  it('copies the page as Markdown, and is told so', async () => {
    const page = await site().visit(address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: copy }).press('Enter');
    const copied = words('pageActions.copied', 'Copied');
    await page.getByRole('status').filter({ hasText: copied }).waitFor();
    await page.getByRole('button', { name: copied, exact: true }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(fs.readFileSync(path.join(root, `build${address}.md`), 'utf8'));
    await page.getByRole('button', { name: copy }).waitFor();
    await page.context().close();
  });

  it('is told where to find the text when it cannot be copied', async () => {
    const page = await site().visit(address);
    await page.route('**/*.md', (route) => route.abort());
    await page.getByRole('button', { name: copy }).click();
    const status = page.getByRole('status').filter({ hasText: view });
    await status.waitFor();
    expect((await status.boundingBox())?.height).toBeGreaterThan(10);
    expect(site().takeErrors()).toHaveLength(1);
    await page.context().close();
  });

  it('reads the Markdown in the browser, without JavaScript too', async () => {
    const page = await site().visit(address, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: copy }).count()).toBe(0);
    await page.getByRole('link', { name: view }).click();
    await page.waitForURL(`**${address}.md`);
    expect(await page.locator('body').textContent()).toBe(
      fs.readFileSync(path.join(root, `build${address}.md`), 'utf8'),
    );
    await page.context().close();
    // a text names no icon, so browsers ask for one that is not there
    site().takeErrors();
  });
});

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Folder of the old version that a page is in, empty for the current one. */
const versionOf = (address: string): string =>
  versionNames
    .slice(1)
    .map((name) => `/${name}`)
    .find((folder) => address === folder || address.startsWith(`${folder}/`)) ?? '';

function outlineOf(tree: Root): Outline {
  const outline: Outline = { headings: [], code: [], links: [] };
  visit(tree, (node) => {
    if (node.type === 'heading') {
      outline.headings.push(`${node.depth} ${textOf(node)}`);
    } else if (node.type === 'code') {
      const title = /^title=(["'])(.*)\1$/.exec(node.meta ?? '')?.[2] ?? '';
      outline.code.push(`${node.lang} ${title}\n${node.value}`);
    } else if (node.type === 'link') {
      outline.links.push(node.url);
    }
  });
  return outline;
}

/** The same from the page, as a browser reads it, and what its smallest blocks say. */
async function readHtml(page: Page, address: string): Promise<Outline & { texts: string[] }> {
  return page.evaluate(
    async ([file, base]) => {
      const html = await (await fetch(file ?? '')).text();
      const article = new DOMParser().parseFromString(html, 'text/html').querySelector('.markdown');
      if (!article) {
        throw new Error(`${file} has no text`);
      }
      for (const control of article.querySelectorAll(
        '.hash-link, [data-markdown-ignore], button, svg',
      )) {
        control.remove();
      }
      const all = <E extends Element>(selector: string) => [
        ...article.querySelectorAll<E>(selector),
      ];
      const text = (element: Element) => element.textContent ?? '';
      const blocks = all('.theme-code-block');
      const code = blocks.map((block) => {
        const language = /language-(\S+)/.exec(block.querySelector('pre')?.className ?? '')?.[1];
        const title = block.querySelector('[class*=codeBlockTitle]');
        const lines = [...block.querySelectorAll('pre .token-line')].map(text);
        return `${language} ${title ? text(title) : ''}\n${lines.join('\n')}`;
      });
      const headings = all('h1, h2, h3, h4, h5, h6').map(
        (one) => `${one.tagName.slice(1)} ${text(one)}`,
      );
      const links = all('a[href]').map((link) => {
        const href = link.getAttribute('href') ?? '';
        return URL.canParse(href) ? href : new URL(href, `${base}${file}`).href;
      });
      for (const block of blocks) {
        block.remove();
      }
      const texts = all(
        'p, td, th, dt, dd, figcaption, caption, summary, li:not(:has(li, p, progress))',
      ).map(text);
      return { headings, code, links, texts };
    },
    [address, url],
  );
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

function textOf(node: Nodes): string {
  if ('children' in node) {
    return node.children.map(textOf).join('');
  }
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** HTML, imports and heading ids that stand in the text. */
function markupIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (
      node.type === 'html' ||
      (node.type === 'text' && /^(import|export) |\\?\{#|\{\/\*/.test(node.value))
    ) {
      found.push(node.value);
    }
  });
  return found;
}
