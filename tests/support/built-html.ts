import fs from 'node:fs';
import path from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { defaultLocale, type Locale, localeNames } from '../../i18n/locales';
import { baseUrl, url } from '../../src/site';
import { root } from './site-under-test';

const build = path.join(root, 'build');

/** What a page of the built site says to those who run no script. */
export interface BuiltHtml {
  /** Where it is published, e.g. `https://…/ru/quick-starts`. */
  url: string;
  locale: Locale;
  /** The page of wrong addresses is none. */
  isDocument: boolean;
  /** Whether its text is English for want of a translation. */
  isUntranslated: boolean;
  /** Its `lang`. */
  lang: unknown;
  titles: string[];
  /** Contents of the elements `meta`, by their name or property. */
  metas: Map<string, string[]>;
  canonicals: string[];
  /** Addresses of the same page, by language. */
  languages: Record<string, string>;
  structuredData: Record<string, unknown>[];
  headings: { level: number; text: string }[];
  firstParagraph: string;
}

/** All pages of the built site. */
export const builtHtml = (): BuiltHtml[] =>
  fs
    .readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map(readPage);

/** @param name e.g. `ru/quick-starts.html` */
function readPage(name: string): BuiltHtml {
  const tree = fromHtml(fs.readFileSync(path.join(build, name), 'utf8'));
  const [head, main] = [elements(tree, 'head')[0], elements(tree, 'main')[0]];
  const markdown = elements(main, 'div').find((one) => hasClass(one, 'markdown'));
  const links = elements(head, 'link').map(({ properties }) => properties);
  return {
    url: url + baseUrl + name.replace(/(index)?\.html$/, ''),
    locale: localeNames.find((locale) => name.startsWith(`${locale}/`)) ?? defaultLocale,
    isDocument: !name.endsWith('404.html'),
    isUntranslated: elements(main, 'div').some(
      ({ properties, children }) =>
        properties.lang === 'en' && children.some((one) => hasClass(one, 'markdown')),
    ),
    lang: elements(tree, 'html')[0]?.properties.lang,
    titles: elements(head, 'title').map(textOf),
    metas: metasOf(head),
    canonicals: links
      .filter(({ rel }) => String(rel) === 'canonical')
      .map(({ href }) => String(href)),
    languages: Object.fromEntries(
      links
        .filter(({ hrefLang }) => hrefLang)
        .map(({ hrefLang, href }) => [String(hrefLang), String(href)]),
    ),
    structuredData: elements(head, 'script')
      .filter(({ properties }) => properties.type === 'application/ld+json')
      .map((script) => JSON.parse(textOf(script))),
    headings: elements(main, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: textOf(heading).trim(),
    })),
    firstParagraph: textOf(elements(markdown, 'p')[0]),
  };
}

function metasOf(head: Element | undefined): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const { properties } of elements(head, 'meta')) {
    const name = String(properties.property ?? properties.name);
    metas.set(name, [...(metas.get(name) ?? []), String(properties.content)]);
  }
  return metas;
}

/** The file that is published at an address of the site; undefined if there is none. */
export function builtFile(address: string): string | undefined {
  if (!address.startsWith(url + baseUrl)) {
    return undefined;
  }
  const name = decodeURI(address.slice((url + baseUrl).length)).replace(/(^|\/)$/, '$1index');
  return [name, `${name}.html`]
    .map((one) => path.join(build, one))
    .find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
}

function elements(tree: Root | Element | undefined, ...names: string[]): Element[] {
  const found: Element[] = [];
  if (tree) {
    visit(tree, 'element', (node) => {
      if (names.includes(node.tagName)) {
        found.push(node);
      }
    });
  }
  return found;
}

const hasClass = (node: Nodes, name: string): boolean =>
  node.type === 'element' && [node.properties.className].flat().includes(name);

/** The words of an element, without the link of a heading to itself. */
function textOf(node: Nodes | undefined): string {
  if (node?.type === 'text') {
    return node.value;
  }
  return node?.type === 'element' && !hasClass(node, 'hash-link')
    ? node.children.map(textOf).join('')
    : '';
}
