import type { Finding } from '../../src/content/finding';
import type { Block } from '../harness/blocks';

/** Where a finding is. */
export type Place = Pick<Finding, 'path' | 'line' | 'column'>;

/**
 * A place in a block of code, as a place in the Markdown file.
 *
 * @param line of the code, from 1, as is the column
 */
export const placeIn = (block: Block, line = 1, column = 1): Place => ({
  path: block.path,
  line: block.line + line - 1,
  // code in a list is indented as its fence is
  column: block.column + column - 1,
});

/** The same for a number of characters from the beginning of the code. */
export function placeAt(block: Block, offset: number): Place {
  const lines = block.code.slice(0, offset).split('\n');
  return placeIn(block, lines.length, (lines.at(-1)?.length ?? 0) + 1);
}
