import { formatFinding } from '../../src/content/finding';
import { versionNames } from '../../src/versions';
import { checkSamples } from '../check/check';
import { installPackages } from '../packages';

/**
 * Checks all code of all English pages, and says what is wrong with it.
 *
 * @returns the exit code
 */
export async function check(): Promise<number> {
  const start = Date.now();
  for (const version of versionNames) {
    await installPackages(version);
  }
  const checked = await checkSamples(process.cwd(), undefined, console.log);
  const { findings, programs, snippets } = checked;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const what = `${programs} programs and ${snippets} snippets in ${seconds} s`;
  if (findings.length > 0) {
    console.error(['', ...findings.map(formatFinding), ''].join('\n'));
    console.error(`Checked ${what}: ${findings.length} to correct.`);
    return 1;
  }
  console.log(`Checked ${what}: all is well.`);
  return 0;
}
