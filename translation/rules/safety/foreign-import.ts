import type { Directive, ImportDeclaration, ModuleDeclaration, Statement } from 'estree';
import type { FileRule, Parsed } from '../rule';
import { nodesOf } from './nodes';
import { foreignUses, oneLine, shorten, startOf, type Use } from './uses';

export const foreignImport: FileRule = {
  id: 'foreign-import',
  reason:
    'What is imported or exported is run when the site is built and read: English decides about it.',
  check: (subject) =>
    foreignUses(subject, statementsOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\`, which English has not`,
      advice: 'delete it: a translation imports what English imports, by the same names',
    })),
};

/** Imports name by name, and everything else that stands among them. */
const statementsOf = ({ text, tree }: Parsed): Use[] =>
  nodesOf(tree, 'mdxjsEsm').flatMap((node) => {
    const program = node.data?.estree;
    if (!program) {
      return [{ key: oneLine(node.value), at: startOf(node), shown: shorten(node.value) }];
    }
    return program.body.flatMap((statement) => {
      const [start, end] = rangeOf(statement) ?? [startOf(node), startOf(node)];
      const written = text.slice(start, end);
      const keys =
        statement.type === 'ImportDeclaration' ? importKeys(statement) : [oneLine(written)];
      return keys.map((key) => ({ key, at: start, shown: shorten(written) }));
    });
  });

/** Where a statement stands in the text of the file. */
const rangeOf = (node: Statement | Directive | ModuleDeclaration): [number, number] | undefined => {
  const { start, end } = node as { start?: number; end?: number };
  return start === undefined || end === undefined ? undefined : [start, end];
};

function importKeys({ source, specifiers, attributes = [] }: ImportDeclaration): string[] {
  const from = JSON.stringify([
    source.value,
    attributes.map(({ key, value }) => [
      key.type === 'Identifier' ? key.name : key.value,
      value.value,
    ]),
  ]);
  return specifiers.length === 0
    ? [`import ${from}`]
    : specifiers.map((specifier) => {
        const imported =
          specifier.type === 'ImportSpecifier'
            ? JSON.stringify(
                specifier.imported.type === 'Identifier'
                  ? specifier.imported.name
                  : specifier.imported.value,
              )
            : '';
        return `${specifier.type} ${imported} as ${specifier.local.name} from ${from}`;
      });
}
