import fs from 'node:fs';
import path from 'node:path';
import { nginxFolder } from '../delivery';
import { packSite } from '../delivery/compress';
import { baseUrl } from '../site';

/** Of brotli: whoever only looks at the site does not want to wait, whoever delivers it once can. */
const qualities = { preview: 5, delivery: 11 };

/**
 * Lays the last build out as nginx serves it, with packed files, and tells how far it is.
 *
 * @returns the folder that is nginx' root
 * @throws if there is no build
 */
export async function preparedFor(purpose: keyof typeof qualities): Promise<string> {
  const folder = path.resolve('build');
  if (!fs.existsSync(folder)) {
    throw new Error('There is no build/ yet: run `npm run build` first.');
  }
  const root = path.resolve(nginxFolder, 'www');
  fs.rmSync(root, { recursive: true, force: true });
  const cache = path.resolve('.build/packed', purpose);
  await packSite(folder, path.join(root, baseUrl), cache, qualities[purpose], tell);
  return root;
}

function tell(done: number, all: number): void {
  if (process.stdout.isTTY) {
    process.stdout.write(`\rPacking texts: ${done} of ${all}${done === all ? '\n' : ''}`);
  } else if (done === all) {
    console.log(`Packed ${all} texts.`);
  }
}
