import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { hasClass, textOf } from './readable';

/** What stands between a label and its value, by language; elsewhere a colon and a space. */
const colons: Record<string, string> = { fr: '\u00a0: ', 'zh-CN': '：' };

/**
 * How the elements of our pages become Markdown, where that differs from the usual.
 *
 * @param address of the page: links and images become absolute
 * @param lang language of the page
 */
export function handlersFor(address: string, lang: string): Record<string, Handle> {
  const absolute = (reference: unknown) => {
    const text = String(reference ?? '');
    return URL.canParse(text) ? text : new URL(text, address).href;
  };
  return {
    a: (state, node) => ({
      type: 'link',
      url: absolute(node.properties.href),
      children: phrasing(state, node),
    }),
    caption: label,
    div: (state, node) => {
      if (hasClass(node, 'theme-admonition')) {
        return admonition(state, node, lang);
      }
      return hasClass(node, 'tabs-container') ? tabs(state, node) : state.all(node);
    },
    dl: (state, node) => facts(state, node, lang),
    figcaption: label,
    img: (_, { properties }) => ({
      type: 'image',
      url: absolute(properties.src),
      alt: String(properties.alt),
    }),
    pre,
    // between the name of a bar and its value in words
    progress: () => ({ type: 'text', value: ' – ' }),
    summary: label,
    table,
  };
}

const phrasing = (state: State, node: Element): PhrasingContent[] =>
  state.all(node) as PhrasingContent[];

const strong = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
});

/** A line that names what follows. */
const label = (state: State, node: Element): Paragraph => strong(phrasing(state, node));

const pre: Handle = (_, { properties: { dataLanguage, dataTitle }, children }) => {
  const title = dataTitle === undefined ? undefined : String(dataTitle);
  const quote = title?.includes('"') ? "'" : '"';
  return {
    type: 'code',
    lang: dataLanguage === undefined ? 'text' : String(dataLanguage),
    meta: title && `title=${quote}${title}${quote}`,
    value: children.map(textOf).join(''),
  };
};

/** A quotation that begins with the title of the admonition, or with its kind. */
function admonition(state: State, node: Element, lang: string): RootContent {
  const [heading, ...content] = elementsIn(node);
  const [first, ...rest] = heading ? phrasing(state, heading) : [];
  const title: PhrasingContent[] =
    first?.type === 'text' ? [{ ...first, value: capitalized(first.value, lang) }, ...rest] : [];
  return {
    type: 'blockquote',
    children: [
      strong(first?.type === 'text' ? title : first ? [first, ...rest] : []),
      ...state.toFlow(content.flatMap((part) => state.all(part))),
    ],
  };
}

const capitalized = (text: string, lang: string): string =>
  text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);

/** All tabs one below the other, each under its label. */
function tabs(state: State, node: Element): RootContent[] {
  const labels = allIn(node, 'tab');
  return allIn(node, 'tabpanel').flatMap((panel, index) => {
    const own = labels[index];
    return [...(own ? [label(state, own)] : []), ...state.toFlow(state.all(panel))];
  });
}

/** One line for each term and its value. */
function facts(state: State, node: Element, lang: string): List {
  const { lang: own = lang } = node.properties;
  const colon = colons[String(own)] ?? ': ';
  const groups = elementsIn(node).map((group) => elementsIn(group));
  return {
    type: 'list',
    spread: false,
    children: groups.map(([term, value]): ListItem => {
      const children = [
        ...(term ? phrasing(state, term) : []),
        { type: 'text' as const, value: colon },
        ...(value ? phrasing(state, value) : []),
      ];
      return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
    }),
  };
}

/** The caption stands above: tables of Markdown have none. */
const table: Handle = (state, node) => {
  const captions = elementsIn(node).filter(({ tagName }) => tagName === 'caption');
  const rows = node.children.filter((child) => !captions.includes(child as Element));
  return [
    ...captions.map((caption) => label(state, caption)),
    defaultHandlers.table(state, { ...node, children: rows }),
  ];
};

const elementsIn = (node: Element): Element[] =>
  node.children.filter((child) => child.type === 'element');

/** Elements with a role, in their order, without those of tabs within tabs. */
const allIn = (node: Element, role: string): Element[] =>
  elementsIn(node).flatMap((child) =>
    child.properties.role === role
      ? [child]
      : hasClass(child, 'tabs-container')
        ? []
        : allIn(child, role),
  );
