import { spawnSync } from 'node:child_process';
import { chromiumTool, redisTool } from '../../tests/support/tools';
import { followGuide, packageVersions } from './assemble';
import type { Pages } from './blocks';
import type { Guide } from './guide';
import { hashOf, type Result } from './results';
import { Trial, type TrialOptions } from './trial';

/**
 * Builds the app of a guide, stage by stage, and goes through all its journeys in a browser.
 * The packages of the version have to be installed.
 *
 * @param names journeys; all of them, if there are none
 * @returns what to record
 * @throws at the first promise that does not hold
 */
export async function runGuide(
  guide: Guide,
  version: string,
  pages: Pages,
  options: TrialOptions & { names?: string[] } = {},
): Promise<Result> {
  const followed = followGuide(guide, version, pages);
  const trial = await Trial.prepare(guide, version, followed, options);
  await trial.runJourneys(options.names ?? Object.keys(guide.journeys));
  const versions = packageVersions(version);
  const { testedWith } = guide;
  return {
    guide: guide.name,
    version,
    testedWith: Object.fromEntries(
      Object.entries(testedWith).map(([name, id]) => [name, versions[id] ?? '']),
    ),
    checks: trial.checks,
    date: new Date().toISOString().slice(0, 10),
    machine: machine(trial),
    hash: hashOf(guide, version, followed),
  };
}

function machine({ usesRedis }: Trial): Record<string, string> {
  const versionOf = (program = '') =>
    /\d+(\.\d+)+/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout)?.[0] ?? '';
  return {
    'Node.js': process.versions.node,
    Chromium: versionOf(chromiumTool.find()),
    ...(usesRedis && { Redis: versionOf(redisTool.find()) }),
  };
}
