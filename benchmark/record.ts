import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Keeps results in `results/`, with when and where they were measured, if the options say `--record`.
 *
 * @param name of the file, without its ending
 */
export function recordWhereAsked(options: string[], name: string, results: object): void {
  if (options.includes('--record')) {
    const circumstances = {
      date: new Date().toISOString().slice(0, 10),
      processor: `${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}`,
      node: process.version,
    };
    const file = path.join(__dirname, 'results', `${name}.json`);
    fs.writeFileSync(file, `${JSON.stringify({ ...circumstances, ...results }, null, 2)}\n`);
  }
}
