import { diffArrays } from 'diff';
import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { carryWords } from '../code/program';
import { isComment } from '../meaning';
import type { Edit } from '../rules/rule';
import type { Section } from '../sections';
import { carryInBlock, writeCode } from './block';

interface TextSection extends Section {
  /** Text of the file that the section stands in. */
  text: string;
}

/**
 * Carries a change of English that touches no words into a translation: code, link targets, ids,
 * values of props, code blocks that came or went.
 *
 * @returns edits of the translation; undefined where words changed, or the translation is built
 *   otherwise than the English it was made from
 */
export function carry(
  before: TextSection,
  after: TextSection,
  translation: TextSection,
): Edit[] | undefined {
  const [old, current, translated] = [before, after, translation].map(({ nodes }) =>
    nodes.filter(isShown),
  ) as [RootContent[], RootContent[], RootContent[]];
  const isAlike = old.map(({ type }) => type).join() === translated.map(({ type }) => type).join();
  if (!isAlike || [...old, ...current, ...translated].some(refersElsewhere)) {
    return undefined;
  }
  const edits: Edit[] = [];
  let [oldIndex, newIndex] = [0, 0];
  for (const { count, added, removed } of diffArrays(old.map(mask), current.map(mask))) {
    for (let step = 0; step < count; step += 1) {
      const block = removed ? undefined : current[newIndex];
      const model = added ? undefined : old[oldIndex];
      const target = translated[oldIndex];
      const found =
        block && model && target
          ? carryInBlock(model, block, target, translation.text)
          : block
            ? insertion(
                block,
                translated[oldIndex - 1] ?? headOf(translation),
                target,
                translation.start,
              )
            : deletion(target, translation.text);
      if (!found) {
        return undefined;
      }
      edits.push(...found);
      oldIndex += added ? 0 : 1;
      newIndex += removed ? 0 : 1;
    }
  }
  return edits;
}

const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? 0;
const endOf = (node: Nodes | undefined): number | undefined => node?.position?.end.offset;

/** Imports are kept by a rule, front matter by another, and comments are nobody's. */
const isShown = (node: RootContent): boolean =>
  node.type === 'mdxjsEsm'
    ? !node.data?.estree?.body.every(({ type }) => type === 'ImportDeclaration')
    : node.type === 'mdxFlowExpression'
      ? !isComment(node.data?.estree)
      : node.type !== 'yaml' && node.type !== 'definition';

/** Whether a block has links whose targets stand somewhere else in the file. */
function refersElsewhere(block: RootContent): boolean {
  let refers = false;
  visit(block, ['linkReference', 'imageReference'], () => {
    refers = true;
  });
  return refers;
}

/** The words of a block and how it is built, without what is carried. */
function mask(node: Nodes): string {
  return JSON.stringify(node, (key, value) => {
    if (key === 'position' || key === 'data') {
      return undefined;
    }
    if (['url', 'lang', 'meta', 'spread'].includes(key)) {
      return null;
    }
    if (value?.type === 'inlineCode' || value?.type === 'code') {
      return value.type;
    }
    if (value?.type === 'mdxJsxAttribute') {
      return value.name;
    }
    return value?.type === 'text' ? value.value.replace(/\s+/g, ' ') : value;
  });
}

/** The last of the front matter and imports before everything else. */
function headOf({ nodes }: Section): RootContent | undefined {
  const first = nodes.findIndex(isShown);
  return nodes
    .slice(0, first === -1 ? undefined : first)
    .findLast(({ type }) => type === 'yaml' || type === 'mdxjsEsm');
}

/** A code block that came, below another block, else above it: only one without words is taken as it is. */
function insertion(
  block: RootContent,
  previous: RootContent | undefined,
  next: RootContent | undefined,
  start: number,
): Edit[] | undefined {
  if (
    block.type !== 'code' ||
    carryWords({ english: '', translation: '' }, block.value, block.lang ?? '') === undefined
  ) {
    return undefined;
  }
  const at = endOf(previous) ?? next?.position?.start.offset ?? start;
  const code = writeCode(block, block.value);
  return [{ start: at, end: at, text: previous ? `\n\n${code}` : `${code}\n\n` }];
}

/** A code block that went. */
function deletion(target: RootContent | undefined, text: string): Edit[] | undefined {
  if (target?.type !== 'code') {
    return undefined;
  }
  const end = endOf(target) ?? 0;
  const blank = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return [{ start: startOf(target), end: end + blank, text: '' }];
}
