import fs from 'node:fs';
import path from 'node:path';
import { commitDates, fileHash, toolkit } from './judges';
import { headOf, lineOf, type Score, scoresOf, shortcomings, tableOf } from './report';
import { runScenarios } from './run';
import { groups } from './scenarios';

/** The toolkit first: it is the one that has to be right. */
export const judges = [toolkit, commitDates, fileHash];

export const recorded = path.resolve(__dirname, '../results/staleness.json');

export const recordOf = (scores: Score[]): string => `${JSON.stringify(scores, null, 2)}\n`;

/** Runs all scenarios, and prints how the toolkit did beside simpler methods. */
export async function staleness(options: string[]): Promise<number> {
  let group = '';
  const results = await runScenarios(groups, judges, (result) => {
    if (result.group !== group) {
      group = result.group;
      console.log(`\n${group}${headOf(judges).slice(group.length)}`);
    }
    console.log(lineOf(result, judges));
  });
  const scores = scoresOf(judges, results);
  const problems = scores.slice(0, 1).flatMap(shortcomings);
  console.log(`\n${tableOf(scores)}\n`);
  console.log(problems.join('\n') || 'All that is demanded is reached.');
  if (options.includes('--record')) {
    fs.writeFileSync(recorded, recordOf(scores));
  }
  return problems.length > 0 ? 1 : 0;
}
