import type { Root } from 'mdast';
import { parse } from 'yaml';
import type { Parsed } from '../rule';
import { directiveAttributesOf } from './directives';
import { attributesOf } from './jsx';
import { nodesOf } from './nodes';
import { startOf } from './uses';

/** Something that the page may lead to, load or send to. */
export interface Address {
  /** As written, without escapes of Markdown. */
  url: string;
  kind: 'link' | 'image' | 'prop' | 'import';
  at: number;
}

/** Props that take an address, by their names in small letters. */
const addressProps = new Set(
  (
    'href src to action formaction xlinkhref xlink:href poster srcset imagesrcset cite background ' +
    'data ping manifest codebase longdesc profile icon image logo img url link srcdoc'
  ).split(' '),
);

/** All addresses in links, images, definitions, props, attributes of directives, and imports. */
export const addressesOf = ({ tree }: Parsed): Address[] => [
  ...nodesOf(tree, 'link', 'definition').map(
    (node): Address => ({ url: node.url, kind: 'link', at: startOf(node) }),
  ),
  ...nodesOf(tree, 'image').map(
    (node): Address => ({ url: node.url, kind: 'image', at: startOf(node) }),
  ),
  ...inProps(tree),
  ...inImports(tree),
];

function inProps(tree: Root): Address[] {
  const attributes = [
    ...attributesOf(tree).filter(({ kind }) => kind === 'text'),
    ...directiveAttributesOf(tree),
  ];
  return attributes
    .filter(({ name }) => addressProps.has(name.toLowerCase()))
    .flatMap(({ name, value, at }) => {
      const urls = /srcset$/i.test(name) ? value.split(/,\s*/).map(firstWord) : [value];
      return urls.map((url): Address => ({ url, kind: 'prop', at }));
    });
}

const firstWord = (text: string): string => text.trim().split(/\s/)[0] ?? '';

const inImports = (tree: Root): Address[] =>
  nodesOf(tree, 'mdxjsEsm').flatMap((node) =>
    (node.data?.estree?.body ?? []).flatMap((statement): Address[] =>
      'source' in statement && statement.source
        ? [{ url: String(statement.source.value), kind: 'import', at: startOf(node) }]
        : [],
    ),
  );

/** A text in which an address may be mentioned. */
export interface Passage {
  text: string;
  kind: 'text' | 'code' | 'prop' | 'front-matter';
  at: number;
}

/** All texts of a file as readers get them: escapes of Markdown and YAML are resolved. */
export const passagesOf = ({ text, tree }: Parsed): Passage[] => [
  ...frontMatterTexts(text, tree),
  ...attributesOf(tree)
    .filter(({ kind }) => kind === 'text')
    .map(({ value, at }): Passage => ({ text: value, kind: 'prop', at })),
  ...nodesOf(tree, 'text').map(
    (node): Passage => ({ text: node.value, kind: 'text', at: startOf(node) }),
  ),
  ...nodesOf(tree, 'inlineCode', 'code').flatMap((node) => [
    { text: node.value, kind: 'code' as const, at: startOf(node) },
    ...('meta' in node && node.meta
      ? [{ text: node.meta, kind: 'code' as const, at: startOf(node) }]
      : []),
  ]),
  ...nodesOf(tree, 'link', 'definition', 'image', 'imageReference').flatMap((node) =>
    ['alt' in node ? node.alt : '', 'title' in node ? node.title : ''].flatMap(
      (words): Passage[] => (words ? [{ text: words, kind: 'text', at: startOf(node) }] : []),
    ),
  ),
];

function frontMatterTexts(text: string, tree: Root): Passage[] {
  const [first] = tree.children;
  try {
    const frontMatter: unknown = first?.type === 'yaml' ? parse(first.value) : undefined;
    return stringsIn(frontMatter, new Set()).map((value) => ({
      text: value,
      kind: 'front-matter',
      at: Math.max(0, text.indexOf(value)),
    }));
  } catch {
    return []; // reported as front matter that cannot be read
  }
}

/** Every string in a value; an object that YAML puts into many places counts once. */
function stringsIn(value: unknown, seen: Set<object>): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  if (!value || typeof value !== 'object' || seen.has(value)) {
    return [];
  }
  seen.add(value);
  return Object.values(value).flatMap((inner) => stringsIn(inner, seen));
}
