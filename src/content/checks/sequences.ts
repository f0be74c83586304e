import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import sequenceDiagram from '../../remark/sequence-diagram';
import type { Finding } from '../finding';
import type { Source } from '../source';

/** Sequence diagrams can be drawn. */
export function checkSequences({ files }: Source): Finding[] {
  return files.flatMap(({ name, text, tree }): Finding[] => {
    if (!tree || !text.includes(':::sequence')) {
      return [];
    }
    try {
      const draw = sequenceDiagram() as (tree: object, file: VFile) => void;
      const children = structuredClone(sequencesIn(tree)); // drawing changes them
      draw({ type: 'root', children }, new VFile({ value: text }));
      return [];
    } catch (problem) {
      if (!(problem instanceof VFileMessage)) {
        throw problem;
      }
      const { line = 1, column = 1, reason } = problem;
      const advice = 'correct the text here';
      return [{ path: name, line, column, found: reason, advice, rule: 'invalid-mdx' }];
    }
  });
}

function sequencesIn(tree: Root): ContainerDirective[] {
  const sequences: ContainerDirective[] = [];
  visit(tree, 'containerDirective', (node) => {
    if (node.name === 'sequence') {
      sequences.push(node);
    }
  });
  return sequences;
}
