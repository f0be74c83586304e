import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { isComment } from '../../meaning';
import type { FileRule, Problem, SectionPair, TranslatedFile } from '../rule';
import { align, type Row, surplus } from './alignment';
import { beginningOf, collect, endOf, nameOfContainer, startOf } from './nodes';
import { checkProps, type Props, propsOf } from './props';

/** A component, an HTML element, or an expression. */
interface Element {
  /** As it is written: `<Tabs>`, `{version}`. */
  name: string;
  /** Components and directives around it, the outermost first. */
  around: string[];
  /** Whether it stands in a sentence. */
  isInline: boolean;
  node: Nodes;
  props: Props;
}

/** A translation shows the components of English, one in the other as there, with the same props. */
export const components: FileRule = {
  id: 'components',
  reason: 'Components show the same in every language; only the words given to them differ.',
  check: (subject) => {
    const known = knownNames(subject);
    return subject.pairs.flatMap((pair) => checkPair(pair, subject, known));
  },
};

const isElement = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const elementsIn = (nodes: RootContent[]): Element[] =>
  collect(nodes, (node, around): Element | undefined => {
    if (isElement(node)) {
      const name = nameOfContainer(node) ?? '';
      const isInline = node.type === 'mdxJsxTextElement';
      return { name, around, isInline, node, props: propsOf(node) };
    }
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (!isExpression || isComment(node.data?.estree)) {
      return undefined;
    }
    const name = `{${node.value.replace(/\s+/g, ' ').trim()}}`;
    return { name, around, isInline: node.type === 'mdxTextExpression', node, props: new Map() };
  });

/** What English uses anywhere; all else is a matter of safety. */
const knownNames = ({ sources }: TranslatedFile): Set<string> =>
  new Set(sources.flatMap(({ tree }) => elementsIn(tree.children)).map(({ name }) => name));

const placeOf = ({ name, around }: Element): string => [...around, name].join(' ');

function checkPair(pair: SectionPair, subject: TranslatedFile, known: Set<string>): Problem[] {
  const rows = [
    ...align(
      elementsIn(pair.english.nodes).filter(isBlock),
      elementsIn(pair.translation.nodes).filter(isBlock),
      (one, other) => placeOf(one) === placeOf(other),
    ),
    ...pairInline(
      elementsIn(pair.english.nodes).filter(({ isInline }) => isInline),
      elementsIn(pair.translation.nodes).filter(({ isInline }) => isInline),
    ),
  ];
  const isSame = ({ english, translation }: Row<Element>) =>
    english && translation && placeOf(english) === placeOf(translation);
  return [
    ...rows.filter(isSame).flatMap(({ english, translation }) => {
      const node = translation?.node;
      return english && translation && node && isElement(node)
        ? checkProps(pair, subject, english.props, node, translation.props)
        : [];
    }),
    ...(subject.isTracked
      ? compare(
          rows.filter((row) => !isSame(row)),
          known,
          beginningOf(pair.translation),
        )
      : []),
  ];
}

const isBlock = ({ isInline }: Element): boolean => !isInline;

/** Elements in sentences, which may name them in another order. */
function pairInline(english: Element[], own: Element[]): Row<Element>[] {
  const rest = surplus(own, english, fullName);
  const missing = surplus(english, own, fullName).map((one) => {
    const index = rest.findIndex((other) => placeOf(other) === placeOf(one));
    const [best] = index === -1 ? [] : rest.splice(index, 1);
    return { english: one, translation: best, previous: undefined };
  });
  const extra = rest.map((translation) => ({
    english: undefined,
    translation,
    previous: undefined,
  }));
  return [...missing, ...extra];
}

const fullName = (element: Element): string =>
  `${placeOf(element)} ${JSON.stringify([...element.props].map(([name, { value }]) => [name, value]))}`;

/** Elements without counterpart: they stand elsewhere, or are others, or there are more or fewer. */
function compare(rows: Row<Element>[], known: Set<string>, beginning: number): Problem[] {
  const missing = new Set(rows.flatMap(({ english }) => english ?? []));
  const problems: Problem[] = [];
  for (const { english, translation } of rows) {
    if (!translation || !known.has(translation.name)) {
      continue; // what English does not know is a matter of safety
    }
    const moved = [...missing].find(({ name }) => name === translation.name);
    const other = english && missing.has(english) ? english : undefined;
    const counterpart = moved ?? other;
    if (counterpart) {
      missing.delete(counterpart);
    }
    const name = `\`${translation.name}\``;
    problems.push({
      at: startOf(translation.node),
      ...(moved
        ? {
            found:
              placeOf(moved) === placeOf(translation) && moved.isInline === translation.isInline
                ? `${name} in another place than in English`
                : `${name} ${standing(translation)}, expected ${standing(moved)}`,
            advice: 'put it where English has it',
          }
        : other
          ? { found: `${name}, expected \`${other.name}\``, advice: 'show what English shows' }
          : {
              found: `${name}, which English does not have here`,
              advice: 'remove it, or put it where English has it',
            }),
    });
  }
  for (const { english, translation, previous } of rows) {
    if (english && missing.has(english)) {
      problems.push({
        at: startOf(translation?.node) || endOf(previous?.node) || beginning,
        found: `no \`${english.name}\` here, expected one ${standing(english)}`,
        advice: 'add it as English has it',
      });
    }
  }
  return problems;
}

const standing = ({ around, isInline }: Element): string =>
  around.length > 0 ? `in \`${around.at(-1)}\`` : isInline ? 'in a sentence' : 'on its own';
