import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Project } from '../../translation/project';
import { checkHonesty } from '../../translation/provenance/honesty';
import { type FileState, fileStates } from '../../translation/provenance/state';
import type { Judge } from './judges';
import { compare, type Outcome } from './measure';
import { locales } from './pages';
import type { Group, Scenario, Standing } from './scenario';
import { Site } from './site';

/** What came of a scenario, for each judge in turn. */
export interface Result {
  group: string;
  scenario: Scenario;
  outcomes: Outcome[];
}

/** Lets all scenarios happen, each to a site of its own, and asks the judges. */
export async function runScenarios(
  groups: Group[],
  judges: Judge[],
  report: (result: Result) => void = () => {},
): Promise<Result[]> {
  const first = Site.fromOurPages();
  const results: Result[] = [];
  const deletions: Promise<void>[] = [];
  let next = first.copy();
  try {
    for (const { name: group, scenarios } of groups) {
      for (const scenario of scenarios) {
        const begun = await next;
        next = first.copy(); // while this one is busy
        const site = await happen(scenario, begun);
        const result = { group, scenario, outcomes: await outcomesOf(scenario, judges, site) };
        deletions.push(begun.delete(), site.delete());
        results.push(result);
        report(result);
      }
    }
  } finally {
    await Promise.allSettled([next, ...deletions]);
    await first.deleteAll();
  }
  return results;
}

async function outcomesOf(scenario: Scenario, judges: Judge[], site: Site): Promise<Outcome[]> {
  const project = await Project.read(site.dir);
  const states = fileStates(project, locales);
  const truths = truthsOf(scenario);
  const outcomes = judges.map(({ judge }) =>
    compare(truths, byName(states, judge(states, project, site))),
  );
  outcomes[0]?.problems.push(...(await moreProblems(scenario, site, project, states)));
  return outcomes;
}

async function happen({ name, happens, judged }: Scenario, site: Site): Promise<Site> {
  try {
    await happens(site);
    return judged?.(site) ?? site;
  } catch (problem) {
    const { stderr, message } = problem as Error & { stderr?: string };
    const advice = 'If our pages have changed, let it happen at another place.';
    throw new Error(`The scenario “${name}” cannot happen: ${stderr || message}\n${advice}`);
  }
}

/** What the toolkit has to tell besides how files stand. */
async function moreProblems(
  { dishonest, isAskedByCommand }: Scenario,
  site: Site,
  project: Project,
  states: FileState[],
): Promise<string[]> {
  const problems: string[] = [];
  if (dishonest) {
    const base = project.repository.resolve('base') ?? '';
    const found = new Set((await checkHonesty(project, base)).map((finding) => finding.path));
    if ([...found].sort().join() !== [...dishonest].sort().join()) {
      const list = (names: Iterable<string>) => [...names].join(', ') || 'no file';
      problems.push(`dishonest: expected ${list(dishonest)}, found ${list(found)}`);
    }
  }
  if (isAskedByCommand) {
    const printed = await statusOf(site);
    const own = states.map(({ changes: _, sections: __, freshSections: ___, ...state }) => state);
    if (JSON.stringify(ordered(printed)) !== JSON.stringify(ordered(own))) {
      problems.push('`status --format json` says something else');
    }
  }
  return problems;
}

type Printed = Pick<FileState, 'locale' | 'path'>;

/** What `npm run translation -- status --format json` prints about the languages of the scenarios. */
async function statusOf(site: Site): Promise<Printed[]> {
  const ours = path.resolve(__dirname, '../..');
  const tsx = path.join(ours, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, path.join(ours, 'translation/cli.ts'), 'status', '--format', 'json'],
    { cwd: ours, env: { ...process.env, SITE_DIR: site.dir }, maxBuffer: 1 << 26 },
  );
  const { files } = JSON.parse(stdout) as { files: Printed[] };
  return files.filter(({ locale }) => locales.some((one) => one === locale));
}

/** As JSON has it, in an order of its own. */
const ordered = (states: Printed[]): unknown =>
  JSON.parse(JSON.stringify(states)).sort((a: Printed, b: Printed) => (a.path < b.path ? -1 : 1));

const truthsOf = ({ truth, truthIn }: Scenario): Map<string, Standing> =>
  new Map(
    locales.flatMap((locale) =>
      Object.entries(truthIn?.[locale] ?? truth).map(([source, standing]): [string, Standing] => [
        `${locale} ${source}`,
        standing.state === 'stale' ? { causes: [source], ...standing } : standing,
      ]),
    ),
  );

const byName = (states: FileState[], standings: Standing[]): Map<string, Standing> =>
  new Map(
    states.map(({ locale, source }, index) => [
      `${locale} ${source}`,
      standings[index] ?? { state: 'fresh' },
    ]),
  );
