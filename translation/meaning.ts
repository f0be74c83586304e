import type { Program } from 'estree';
import type { Definition, Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { FrontMatter } from '../src/content/front-matter/inherit';
import { readFrontMatter } from '../src/content/front-matter/read';
import { parseMarkdown } from '../src/content/parse';
import { importsOf } from '../src/remark/logical-imports';
import { wordsOf } from './carry/front-matter';
import { headingId, type Section, sectionsOf } from './sections';

/** An English file, or what it was at some time. */
export interface Text {
  tree: Root;
  frontMatter: FrontMatter | undefined;
}

/** A section of a file, with all that tells it from another one with other words. */
export interface MeaningfulSection extends Section {
  /** Equal for two sections that say the same, however they are laid out. */
  meaning: string;
}

/**
 * The sections of a file with their meaning. No meaning has: where lines break, which markers stand
 * for emphasis and lists, comments, the order of attributes, imports as such (a component means the
 * file that it is imported from), front matter that is not words (translations inherit it), and the
 * id of the section itself.
 */
export function meaningfulSections({ tree, frontMatter }: Text): MeaningfulSection[] {
  const context: Context = { sources: importedFrom(tree), definitions: definitionsOf(tree) };
  return sectionsOf(tree).map((section) => {
    const nodes = section.nodes.map((node) => canonical(node, context, node === section.heading));
    const meaning = [section.heading ? null : wordsOf(frontMatter), nodes.filter(isThere)];
    return { ...section, meaning: JSON.stringify(meaning) };
  });
}

/**
 * The same, of a text.
 * @throws where it cannot be read
 */
export const readSections = async (text: string): Promise<MeaningfulSection[]> =>
  meaningfulSections({ tree: await parseMarkdown(text), frontMatter: readFrontMatter(text) });

/** Whether a section says nothing, like that before a heading at the very top. */
export const isEmpty = ({ meaning }: MeaningfulSection): boolean =>
  meaning === JSON.stringify([wordsOf(undefined), []]);

interface Context {
  /** The import of each component by its name. */
  sources: Map<string, string>;
  definitions: Map<string, Definition>;
}

/** What each imported name is imported from, e.g. `Integration` from `./_integration.mdx`. */
export const importedFrom = (tree: Root): Map<string, string> =>
  new Map(
    importsOf(tree).flatMap(({ source, specifiers }) =>
      specifiers.map((specifier): [string, string] => {
        const name = specifier.type === 'ImportSpecifier' ? JSON.stringify(specifier.imported) : '';
        return [specifier.local.name, `${source.value}${name}`];
      }),
    ),
  );

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, definitions.get(node.identifier) ?? node); // the first one wins
  });
  return definitions;
}

type Canonical = string | number | boolean | null | Canonical[];

const isThere = (value: Canonical): boolean => value !== null;

function canonical(node: Nodes, context: Context, isSectionHeading = false): Canonical {
  switch (node.type) {
    case 'text':
      return oneLine(node.value);
    case 'inlineCode':
      return ['code', oneLine(node.value)];
    case 'code':
      return [
        'block',
        node.lang ?? '',
        node.meta ?? '',
        node.value.replaceAll('\r\n', '\n').trimEnd(),
      ];
    case 'yaml':
    case 'definition':
      return null;
    case 'mdxjsEsm':
      return canonicalEsm(node.value, node.data?.estree);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.data?.estree) ? null : ['{}', oneLine(node.value).trim()];
    case 'heading': {
      const id = isSectionHeading ? null : headingId(node);
      return ['heading', node.depth, id, ...childrenOf(node, context)];
    }
    case 'list':
      return ['list', node.ordered ? (node.start ?? 1) : false, ...childrenOf(node, context)];
    case 'listItem':
      return ['item', node.checked ?? null, ...childrenOf(node, context)];
    case 'link':
    case 'image': {
      const text = node.type === 'image' ? [node.alt ?? ''] : childrenOf(node, context);
      return [node.type, node.url, node.title ?? '', ...text];
    }
    case 'linkReference':
    case 'imageReference': {
      const { url = '', title = '' } = context.definitions.get(node.identifier) ?? {};
      const isImage = node.type === 'imageReference';
      const text = isImage ? [node.alt ?? ''] : childrenOf(node, context);
      return [isImage ? 'image' : 'link', url, title ?? '', ...text];
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = context.sources.get(node.name?.split('.')[0] ?? '') ?? node.name ?? '';
      const attributes = node.attributes.map(canonicalAttribute).sort();
      return ['jsx', name, attributes, ...childrenOf(node, context)];
    }
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      return [node.type, node.name, sorted(node.attributes ?? {}), ...childrenOf(node, context)];
    default:
      return 'children' in node
        ? [node.type, ...childrenOf(node, context)]
        : [node.type, 'value' in node ? oneLine(node.value) : ''];
  }
}

/** Children, with neighbouring pieces of text joined and spaces at the ends taken away. */
function childrenOf(node: Nodes, context: Context): Canonical[] {
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  const joined: Canonical[] = [];
  for (const child of children.map((child) => canonical(child, context)).filter(isThere)) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = oneLine(last + child);
    } else {
      joined.push(child);
    }
  }
  return joined
    .map((child, index) => {
      if (typeof child !== 'string') {
        return child;
      }
      const start = index === 0 ? child.trimStart() : child;
      return index === joined.length - 1 ? start.trimEnd() : start;
    })
    .filter((child) => child !== '');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Exports have a meaning of their own, imports do not. */
function canonicalEsm(value: string, program: Program | null | undefined): Canonical {
  const isExport = program?.body.some(({ type }) => type !== 'ImportDeclaration') ?? true;
  return isExport ? ['esm', oneLine(value)] : null;
}

export const isComment = (program: Program | null | undefined): boolean =>
  program?.body.length === 0;

function canonicalAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return `{${oneLine(attribute.value).trim()}}`;
  }
  const { name, value } = attribute;
  return value && typeof value === 'object'
    ? `${name}={${oneLine(value.value).trim()}}`
    : `${name}=${JSON.stringify(value ?? true)}`;
}

/** A value as text that does not depend on the order of keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
