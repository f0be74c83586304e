import type { List, Nodes } from 'mdast';
import type { FileRule, Problem, SectionPair } from '../rule';
import { align } from './alignment';
import { count } from './count';
import { beginningOf, endOf, startOf } from './nodes';

interface PlacedList {
  node: List;
  /** How many lists are around it. */
  depth: number;
}

/** A translation has the lists of English, item by item. */
export const lists: FileRule = {
  id: 'lists',
  reason:
    'A step or point that is lost is missed by readers; often only a line is indented otherwise.',
  check: ({ pairs, isTracked }) => (isTracked ? pairs.flatMap(checkPair) : []),
};

function checkPair({ english, translation }: SectionPair): Problem[] {
  const [expected, found] = [listsIn(english.nodes), listsIn(translation.nodes)];
  const isEqual = expected.length === found.length;
  const rows = align(expected, found, (one, other) => isEqual || describe(one) === describe(other));
  return rows.flatMap(({ english, translation: own, previous }): Problem[] => {
    const at = own ? startOf(own.node) : endOf(previous?.node) || beginningOf(translation);
    if (own && english) {
      return compare(english, own).map((text) => ({
        at,
        found: text,
        advice: 'translate the English list item by item, with its indentation',
      }));
    }
    const text = own
      ? `a ${describe(own)}, which English does not have here`
      : `no ${english && describe(english)}, which English has here`;
    return [{ at, found: text, advice: 'keep the lists of English, with their indentation' }];
  });
}

function compare(english: PlacedList, own: PlacedList): string[] {
  const [found, expected] = [own.node.children.length, english.node.children.length];
  return describe(own) !== describe(english)
    ? [`a ${describe(own)}, expected a ${describe(english)}`]
    : found !== expected
      ? [`a ${describe(own)} with ${count(found, 'item')}, expected ${expected}`]
      : [];
}

const describe = ({ node, depth }: PlacedList): string =>
  `${depth > 0 ? 'nested ' : ''}list with ${node.ordered ? 'numbers' : 'bullets'}`;

/** Lists in the order of the text; the messages of a diagram are another matter. */
function listsIn(nodes: Nodes[], depth = 0): PlacedList[] {
  return nodes.flatMap((node): PlacedList[] => {
    if (node.type === 'containerDirective' && node.name === 'sequence') {
      return [];
    }
    const isList = node.type === 'list';
    const children = 'children' in node ? (node.children as Nodes[]) : [];
    const inner = children.length > 0 ? listsIn(children, isList ? depth + 1 : depth) : [];
    return isList ? [{ node, depth }, ...inner] : inner;
  });
}
