import { Pages } from '../harness/blocks';
import type { Guide } from '../harness/guide';
import { writeResult } from '../harness/results';
import { runGuide } from '../harness/run';
import { installPackages } from '../packages';
import { chooseGuides, chooseVersions } from './choose';

/**
 * Runs a guide in a version of the docs, or all of them in all of them, and records what is green.
 *
 * @returns the exit code
 */
export async function run([guideName, versionName]: string[]): Promise<number> {
  const [chosen, versions] = [chooseGuides(guideName), chooseVersions(versionName)];
  const pages = await Pages.read(process.cwd());
  const outcomes: boolean[] = [];
  for (const version of versions) {
    await installPackages(version);
    for (const guide of chosen) {
      outcomes.push(await runOne(guide, version, pages));
    }
  }
  return outcomes.every(Boolean) ? 0 : 1;
}

async function runOne(guide: Guide, version: string, pages: Pages): Promise<boolean> {
  const start = Date.now();
  console.log(`\n${guide.name} ${version}`);
  try {
    const result = await runGuide(guide, version, pages, { report: console.log });
    writeResult(result);
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`${guide.name} ${version}: ${result.checks} promises hold, in ${seconds} s.`);
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}
