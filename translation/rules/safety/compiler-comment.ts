import type { Root } from 'mdast';
import type { FileRule, Parsed } from '../rule';
import { attributesOf } from './jsx';
import { nodesOf } from './nodes';
import { foreignUses, shorten, startOf, type Use } from './uses';

export const compilerComment: FileRule = {
  id: 'compiler-comment',
  reason:
    'The compiler obeys comments like `@jsxImportSource`: they replace what puts the page together.',
  check: (subject) =>
    foreignUses(subject, instructionsOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which the compiler obeys`,
      advice: 'delete the comment',
    })),
};

const instruction = /@jsx\w*[^*\n]*|[@#]\s*source\w*URL[^*\n]*/g;

/** Instructions in all that is read as a program, comments included. */
const instructionsOf = ({ tree }: Parsed): Use[] =>
  programsOf(tree).flatMap(({ program, at }) =>
    (program.match(instruction) ?? []).map((found) => ({
      key: shorten(found),
      at,
      shown: shorten(found),
    })),
  );

const programsOf = (tree: Root): { program: string; at: number }[] => [
  ...nodesOf(tree, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression').map((node) => ({
    program: node.value,
    at: startOf(node),
  })),
  ...attributesOf(tree)
    .filter(({ kind }) => kind === 'expression')
    .map(({ value, at }) => ({ program: value, at })),
];
