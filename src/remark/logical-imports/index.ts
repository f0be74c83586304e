import fs from 'node:fs';
import path from 'node:path';
import type { ImportDeclaration } from 'estree';
import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm } from 'mdast-util-mdx';
import type { Transformer } from 'unified';
import { type Locale, locales } from '../../../i18n/locales';
import { locate, sitePath } from '../../content/layout';
import { describeMissing, resolveImport } from '../../content/resolve-import';
import { resolveFileLink } from '../../content/resolve-link';

export interface LogicalImportsOptions {
  siteDir: string;
  /** The reader's language. */
  locale: Locale;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const isJsx = (node: { type: string }): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Makes imports of Markdown, and relative links to Markdown, mean the file in the reader's
 * language, else the English one. Where the language changes on the way, what is imported is
 * wrapped in an element with its own `lang`.
 */
export default function logicalImports(options: LogicalImportsOptions): Transformer<Root> {
  return (tree, file) => {
    const languages = redirectImports(tree, file.path, options);
    markLanguages(tree, languages);
    redirectLinks(tree, file.path, options);
  };
}

/** @returns the language of each imported component that differs from the importing file's */
function redirectImports(
  tree: Root,
  importer: string,
  { siteDir, locale }: LogicalImportsOptions,
): Map<string, Locale> {
  const importerLocale = locate(siteDir, importer)?.locale;
  const languages = new Map<string, Locale>();
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
      languages.set(component.local.name, resolved.locale);
    }
  }
  return languages;
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

function markLanguages(node: Root | RootContent, languages: Map<string, Locale>): void {
  if (!('children' in node)) {
    return;
  }
  node.children.forEach((child, index) => {
    const language = isJsx(child) && child.name ? languages.get(child.name) : undefined;
    if (isJsx(child) && language) {
      // biome-ignore lint/suspicious/noExplicitAny: a JSX element may replace itself anywhere
      (node.children as any[])[index] = inLanguage(child, locales[language].htmlLang);
    } else {
      markLanguages(child, languages);
    }
  });
}

const inLanguage = (element: JsxElement, lang: string): JsxElement => {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'lang', value: lang }];
  return element.type === 'mdxJsxFlowElement'
    ? { type: element.type, name: 'div', attributes, children: [element] }
    : { type: element.type, name: 'span', attributes, children: [element] };
};

function redirectLinks(
  node: Root | RootContent,
  importer: string,
  options: LogicalImportsOptions,
): void {
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
