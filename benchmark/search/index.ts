import fs from 'node:fs';
import path from 'node:path';
import { askSite } from './ask-site';
import { BadQuery, type Query, readQueries } from './queries';
import { missed, scoresOf, shortcomings, tableOf } from './report';

const queriesDir = path.join(__dirname, 'queries');
const recorded = path.resolve(__dirname, '../results/search.json');
const site = path.resolve(__dirname, '../../build');

/** Asks the built site natural questions, and prints how many were answered, and at what cost. */
export async function search(options: string[]): Promise<number> {
  const queries = readOrSay(filesOf(options));
  if (!queries) {
    return 2;
  }
  if (!fs.existsSync(path.join(site, 'pagefind'))) {
    console.error('There is no build/ with a search in it: run `npm run build` first.');
    return 2;
  }
  const shown = await askSite(site, queries);
  const scores = scoresOf(shown);
  const problems = shortcomings(scores);
  console.log([...missed(shown), '', tableOf(scores), ''].join('\n'));
  console.log(problems.join('\n') || 'All that is demanded is reached.');
  if (options.includes('--record')) {
    fs.writeFileSync(recorded, `${JSON.stringify(scores, null, 2)}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

/** The file that `--queries` names, else ours. */
function filesOf(options: string[]): string[] {
  const given = options.indexOf('--queries');
  return given >= 0
    ? [options[given + 1] ?? '']
    : fs
        .readdirSync(queriesDir)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => path.join(queriesDir, name));
}

function readOrSay(files: string[]): Query[] | undefined {
  try {
    return readQueries(files);
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (error instanceof BadQuery || code === 'ENOENT') {
      console.error(message);
      return undefined;
    }
    throw error;
  }
}
