import { isComment } from '../../meaning';
import type { FileRule, Parsed, Problem } from '../rule';
import { nodesOf } from './nodes';
import { foreignUses, oneLine, shorten, startOf, type Use } from './uses';

export const foreignExpression: FileRule = {
  id: 'foreign-expression',
  reason: 'What stands between `{` and `}` is a program that is run: English decides about it.',
  check: (subject) => [
    ...foreignUses(subject, expressionsOf).map(({ at, shown }) => ({
      at,
      found: `\`{${shown}}\`, which English has not`,
      advice: 'delete it; for a brace that is only text, write `\\{`',
    })),
    ...misplacedStamps(subject.file),
  ],
};

/** Expressions between the text; those of props belong to the props. */
const expressionsOf = ({ tree }: Parsed): Use[] =>
  nodesOf(tree, 'mdxFlowExpression', 'mdxTextExpression')
    .filter((node) => !isComment(node.data?.estree))
    .map((node) => ({
      key: oneLine(node.value),
      at: startOf(node),
      shown: shorten(node.value),
    }));

/** Comments that read like the stamp, but are not the last line. */
const misplacedStamps = ({ text, tree }: Parsed): Problem[] =>
  nodesOf(tree, 'mdxFlowExpression', 'mdxTextExpression')
    .filter((node) => isComment(node.data?.estree) && /^\s*\/\*\s*source:/.test(node.value))
    .filter(({ position }) => (position?.end.offset ?? 0) < text.trimEnd().length)
    .map((node) => ({
      at: startOf(node),
      found: `\`{${shorten(node.value)}}\` in the middle of the file`,
      advice: 'delete it: only the last line tells what the file was made from',
    }));
