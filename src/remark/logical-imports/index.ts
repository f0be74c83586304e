import fs from 'node:fs';
import path from 'node:path';
import type { ImportDeclaration } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm } from 'mdast-util-mdx';
import type { Transformer } from 'unified';
import { defaultLocale, type Locale, locales } from '../../../i18n/locales';
import { locate, sitePath } from '../../content/layout';
import { describeMissing, resolveImport } from '../../content/resolve-import';
import { resolveFileLink } from '../../content/resolve-link';

export interface LogicalImportsOptions {
  /**
   * Root of the site, by default that of this module: the main script of pages carries the config,
   * which should say nothing of the machine that built it.
   */
  siteDir?: string;
  /** The reader's language. */
  locale: Locale;
}

type Options = Required<LogicalImportsOptions>;

/** An imported component whose text is not in the language of the importing file. */
interface Foreign {
  locale: Locale;
  /** Where the file in the reader's language would be, from the root of the site. */
  wanted: string;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const isJsx = (node: { type: string }): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Makes imports of Markdown, and relative links to Markdown, mean the file in the reader's
 * language, else the English one. Where the language changes on the way, what is imported is
 * wrapped in an element with its own `lang`; English in a translation gets a note before it.
 */
export default function logicalImports({
  siteDir = path.resolve(__dirname, '../../..'),
  locale,
}: LogicalImportsOptions): Transformer<Root> {
  const options = { siteDir, locale };
  return (tree, file) => {
    const foreign = redirectImports(tree, file.path, options);
    markLanguages(tree, foreign);
    redirectLinks(tree, file.path, options);
  };
}

/** @returns by their names, the components that are in another language than the importing file */
function redirectImports(
  tree: Root,
  importer: string,
  { siteDir, locale }: Options,
): Map<string, Foreign> {
  const importerLocale = locate(siteDir, importer)?.locale;
  const foreign = new Map<string, Foreign>();
  for (const declaration of importsOf(tree)) {
    const source = String(declaration.source.value);
    const resolved = resolveImport({ siteDir, locale, importer, source, exists: fs.existsSync });
    if (!resolved) {
      continue;
    }
    if (!resolved.file || !resolved.locale) {
      const problem = describeMissing(siteDir, source, resolved.tried);
      throw new Error(`${sitePath(siteDir, importer)}: ${problem}`);
    }
    const specifier = toSpecifier(path.relative(path.dirname(importer), resolved.file));
    declaration.source = { type: 'Literal', value: specifier, raw: JSON.stringify(specifier) };
    const component = declaration.specifiers.find(({ type }) => type === 'ImportDefaultSpecifier');
    if (component && resolved.locale !== importerLocale) {
      const wanted = sitePath(siteDir, resolved.tried[0] ?? resolved.file);
      foreign.set(component.local.name, { locale: resolved.locale, wanted });
    }
  }
  return foreign;
}

/** The import statements of a Markdown file. */
export function importsOf(tree: Root | undefined): ImportDeclaration[] {
  return (tree?.children ?? [])
    .filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm')
    .flatMap((node) => node.data?.estree?.body ?? [])
    .filter((statement): statement is ImportDeclaration => statement.type === 'ImportDeclaration');
}

const toSpecifier = (relative: string): string => {
  const posix = relative.split(path.sep).join('/');
  return posix.startsWith('.') ? posix : `./${posix}`;
};

function markLanguages(node: Root | RootContent, foreign: Map<string, Foreign>): void {
  if (!('children' in node)) {
    return;
  }
  // biome-ignore lint/suspicious/noExplicitAny: a JSX element may replace itself anywhere
  const children = node.children as any[];
  node.children = children.flatMap((child: RootContent) => {
    const marked = isJsx(child) && child.name ? foreign.get(child.name) : undefined;
    if (isJsx(child) && marked) {
      return inLanguage(child, marked);
    }
    markLanguages(child, foreign);
    return child;
  }) as typeof children;
}

/** Inside a sentence there is no room for a note. */
function inLanguage(element: JsxElement, { locale, wanted }: Foreign): JsxElement[] {
  const { type } = element;
  const lang = [attribute('lang', locales[locale].htmlLang)];
  if (type === 'mdxJsxTextElement') {
    return [{ type, name: 'span', attributes: lang, children: [element] }];
  }
  const note = { name: 'UntranslatedPartial', attributes: [attribute('path', wanted)] };
  return [
    ...(locale === defaultLocale ? [{ type, ...note, children: [] }] : []),
    { type, name: 'div', attributes: lang, children: [element] },
  ];
}

const attribute = (name: string, value: string) => ({
  type: 'mdxJsxAttribute' as const,
  name,
  value,
});

function redirectLinks(node: Root | RootContent, importer: string, options: Options): void {
  if (node.type === 'link' || node.type === 'definition') {
    const request = { ...options, importer, source: node.url, exists: fs.existsSync };
    node.url = resolveFileLink(request) ?? node.url;
  }
  if ('children' in node) {
    for (const child of node.children) {
      redirectLinks(child, importer, options);
    }
  }
}
