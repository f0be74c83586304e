import type { ImportDeclaration } from 'estree';
import type { Root } from 'mdast';
import { importsOf } from '../../../src/remark/logical-imports';
import type { FileRule, Parsed, Problem, TranslatedFile } from '../rule';
import { endOf, nodesIn, sourceOf, startOf } from './nodes';

/** A name that a file imports. */
interface Import {
  name: string;
  path: string;
  /** What of the file it is; empty for all of it, as in `import Name from`. */
  member: string;
  declaration: ImportDeclaration;
}

/** A translation imports the partials and components of English, from the same places. */
export const imports: FileRule = {
  id: 'imports',
  reason: 'A translation shows the partials and components of its English page, and no others.',
  check: (subject) => [...checkPaths(subject), ...checkMissing(subject), ...checkExports(subject)],
};

const readImports = (tree: Root): Import[] =>
  importsOf(tree).flatMap((declaration) =>
    declaration.specifiers.map((specifier) => ({
      name: specifier.local.name,
      path: String(declaration.source.value),
      member:
        specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
          ? specifier.imported.name
          : specifier.type === 'ImportNamespaceSpecifier'
            ? '*'
            : '',
      declaration,
    })),
  );

/** Names of English that come from somewhere else; names that English lacks are a matter of safety. */
function checkPaths({ file, sources }: TranslatedFile): Problem[] {
  const known = sources.flatMap(({ tree }) => readImports(tree));
  return readImports(file.tree).flatMap(({ name, path, member, declaration }): Problem[] => {
    const same = known.filter((one) => one.name === name);
    const [expected] = same;
    if (!expected || same.some((one) => one.path === path && one.member === member)) {
      return [];
    }
    const [start = 0, end = 0] = declaration.source.range ?? [];
    const isSameMember = member === expected.member;
    return [
      {
        at: start,
        found: `${write({ name, path, member })}, expected ${write(expected)}`,
        advice: 'import the same as English',
        ...(isSameMember && { fix: { start: start + 1, end: end - 1, text: expected.path } }),
      },
    ];
  });
}

function write({ name, path, member }: Omit<Import, 'declaration'>): string {
  const names =
    member === '*'
      ? `* as ${name}`
      : member
        ? `{ ${member === name ? name : `${member} as ${name}`} }`
        : name;
  return `\`import ${names} from '${path}'\``;
}

/** Names that are used without their import, and for a tracked file all that English imports. */
function checkMissing({ file, sources, isTracked }: TranslatedFile): Problem[] {
  const own = new Set(readImports(file.tree).map(({ name }) => name));
  const always = sources.map(({ tree }) => readImports(tree).map(({ name }) => name));
  const used = firstUses(file.tree);
  const missing = sources
    .flatMap(({ text, tree }) => readImports(tree).map((one) => ({ ...one, text })))
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index)
    .filter(({ name }) => !own.has(name))
    .filter(
      ({ name }) => used.has(name) || (isTracked && always.every((names) => names.includes(name))),
    );
  return missing.map((one, index) => {
    const { name, declaration, text } = one;
    const statement = text.slice(...(declaration.range ?? [0, 0]));
    const place = { isFirst: index === 0, isLast: index === missing.length - 1 };
    return {
      at: used.get(name) ?? startOf(nodesIn(file.tree.children, 'mdxjsEsm')[0]),
      found: used.has(name) ? `\`<${name}>\` without ${write(one)}` : `no ${write(one)}`,
      advice: 'import it as English does',
      ...(declaration.specifiers.length === 1 && { fix: insertion(file, statement, place) }),
    };
  });
}

/** Where each component of MDX is used first. */
function firstUses(tree: Root): Map<string, number> {
  const uses = new Map<string, number>();
  for (const node of nodesIn(tree.children, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const [name = ''] = (node.name ?? '').split('.');
    uses.set(name, uses.get(name) ?? startOf(node));
  }
  return uses;
}

/** Below the last import, else at the top of the text, in a paragraph of their own. */
function insertion(
  { tree }: TranslatedFile['file'],
  statement: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
) {
  const last = tree.children.findLast(({ type }) => type === 'mdxjsEsm');
  const head = tree.children.find(({ type }) => type === 'yaml');
  const at = endOf(last ?? head);
  const before = last || (head && !isFirst) ? '\n' : head ? '\n\n' : '';
  const after = last || head ? '' : isLast ? '\n\n' : '\n';
  return { start: at, end: at, text: before + statement + after };
}

/** Exports of every English text that the file was made from. */
function checkExports({ file, sources, isTracked }: TranslatedFile): Problem[] {
  const own = exportsOf(file);
  const [first = [], ...others] = sources.map(exportsOf);
  return first
    .filter((one) => isTracked && !own.includes(one) && others.every((all) => all.includes(one)))
    .map((one) => ({
      at: startOf(nodesIn(file.tree.children, 'mdxjsEsm')[0]),
      found: `no \`${one.length > 60 ? `${one.slice(0, 59)}…` : one}\``,
      advice: 'export the same as English',
    }));
}

const exportsOf = ({ text, tree }: Parsed): string[] =>
  nodesIn(tree.children, 'mdxjsEsm').flatMap((node) =>
    (node.data?.estree?.body ?? [])
      .filter(({ type }) => type !== 'ImportDeclaration')
      .map(({ range }) => (range ? text.slice(...range) : sourceOf(node, text)))
      .map((statement) => statement.replace(/\s+/g, ' ')),
  );
