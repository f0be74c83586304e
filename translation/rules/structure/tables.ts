import type { Table } from 'mdast';
import type { FileRule, Problem } from '../rule';
import { count } from './count';
import { beginningOf, nodesIn, startOf } from './nodes';

/** A translation has the tables of English, row by row and column by column. */
export const tables: FileRule = {
  id: 'tables',
  reason: 'A row or cell that is lost puts values below the wrong heading.',
  check: ({ pairs, isTracked }) =>
    pairs.flatMap(({ english, translation }): Problem[] => {
      const [expected, found] = [english, translation].map(({ nodes }) =>
        nodesIn(nodes, 'table'),
      ) as [Table[], Table[]];
      if (!isTracked) {
        return [];
      }
      return expected.length === found.length
        ? found.flatMap((table, index) => checkTable(expected[index] ?? table, table))
        : [
            {
              at: startOf(found[0]) || beginningOf(translation),
              found: `${count(found.length, 'table')} in this section, expected ${expected.length}`,
              advice: 'put a table where English has one, with an empty line before and after',
            },
          ];
    }),
};

function checkTable(english: Table, table: Table): Problem[] {
  const problems: Problem[] = [];
  if (english.children.length !== table.children.length) {
    problems.push({
      at: startOf(table),
      found: `a table with ${count(table.children.length, 'row')}, expected ${english.children.length}`,
      advice: 'translate the English table row by row',
    });
  }
  table.children.forEach((row, index) => {
    const expected = (english.children[index] ?? english.children[0] ?? row).children.length;
    if (row.children.length !== expected) {
      problems.push({
        at: startOf(row),
        found: `${count(row.children.length, 'cell')}, expected ${expected}`,
        advice: 'separate the cells by `|` as in English, and write `\\|` within one',
      });
    }
  });
  return problems;
}
