import fs from 'node:fs';
import path from 'node:path';
import type { Pages } from './blocks';
import { type App, type Followed, follow } from './follow';
import type { CodePage, Files, Step } from './guide';

const samples = path.resolve(__dirname, '..');

/** Where the packages of a version of the docs are installed, and its apps are run. */
export const versionDir = (version: string): string => path.join(samples, version);

/** The steps of a page that its edition for a version of the docs has. */
export const stepsIn = (version: string, steps: Step[]): Step[] =>
  steps.filter(({ except }) => !except?.includes(version));

/** The app that readers of a guide have before its first step. */
export function startOf({ skeletons }: CodePage): App {
  return { files: readSkeletons(skeletons), packages: new Set(), variables: new Map() };
}

/**
 * Follows a guide.
 *
 * @returns every step, with the app as it is then
 */
export function followGuide(guide: CodePage, version: string, pages: Pages): Followed[] {
  const blocks = pages.blocks(version, guide.page);
  return follow(blocks, stepsIn(version, guide.steps), startOf(guide));
}

/**
 * The app at a stop of its guide, or at its end.
 *
 * @throws if the guide has no such stop in this version
 */
export function appAt(followed: Followed[], stop?: string): App {
  const found = stop
    ? followed.find(({ step }) => step.stop === stop)
    : followed.findLast(({ step }) => !step.isTrial);
  if (!found) {
    throw new Error(`The guide has no step with the stop "${stop}" in this version.`);
  }
  return found.app;
}

/**
 * The files of an app as a reader has them: with a `package.json` that names exact versions, and
 * the variables that the code reads in `.env.example`.
 */
export function filesOf(app: App, version: string): Files {
  const files = new Map(app.files);
  files.set('package.json', packageJson(app, version));
  files.set('.env.example', environmentExample(app));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface PackageJson {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Exact versions of all packages that are installed for a version of the docs. */
export function packageVersions(version: string): Record<string, string> {
  const text = fs.readFileSync(path.join(versionDir(version), 'package.json'), 'utf8');
  const { dependencies, devDependencies } = JSON.parse(text) as PackageJson;
  return { ...dependencies, ...devDependencies };
}

function packageJson({ files, packages }: App, version: string): string {
  const skeleton = JSON.parse(files.get('package.json') ?? '{}') as PackageJson;
  const versions = packageVersions(version);
  const pin = (names: string[]) =>
    Object.fromEntries(names.sort().map((name) => [name, versions[name] ?? '*']));
  const pinned = {
    ...skeleton,
    dependencies: pin([...Object.keys(skeleton.dependencies), ...packages]),
    devDependencies: pin(Object.keys(skeleton.devDependencies)),
  };
  return `${JSON.stringify(pinned, undefined, 2)}\n`;
}

/** What the page shows for each variable, but for those that its code no longer reads. */
function environmentExample({ files, variables }: App): string {
  const code = [...files.values()].join('\n');
  return [...variables]
    .filter(([name]) => code.includes(`'${name}'`))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function readSkeletons(names: string[]): Files {
  const files = new Map<string, string>();
  for (const name of names) {
    const folder = path.join(samples, 'skeletons', name);
    for (const entry of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(folder, entry);
      if (fs.statSync(file).isFile()) {
        files.set(entry.split(path.sep).join('/'), fs.readFileSync(file, 'utf8'));
      }
    }
  }
  return files;
}
