import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesOf, versionDir } from './assemble';
import type { Followed } from './follow';
import type { Guide } from './guide';

/** What is recorded of a green run of a guide. */
export interface Result {
  /** Name of the guide: its folder in `docs` and in `samples/guides`. */
  guide: string;
  /** Version of the docs. */
  version: string;
  /** Exact versions of what readers know by name, e.g. `Next.js`. */
  testedWith: Record<string, string>;
  /** Number of checks, all of them green. */
  checks: number;
  /** Day of the run. */
  date: string;
  /** Node.js, Chromium and Redis that were there. */
  machine: Record<string, string>;
  /** Of the app, its packages and the harness: another one makes the result worthless. */
  hash: string;
}

const samples = path.resolve(__dirname, '..');
const fileOf = (guide: string, version: string): string =>
  path.join(samples, 'results', `${guide}-${version}.json`);

export function readResult(guide: string, version: string): Result | undefined {
  const file = fileOf(guide, version);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Result) : undefined;
}

/** Records a green run, unless the same has been recorded before. */
export function writeResult(result: Result): void {
  if (readResult(result.guide, result.version)?.hash !== result.hash) {
    const file = fileOf(result.guide, result.version);
    fs.writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
  }
}

/**
 * Says whether a recorded result still fits: it does if its hash is this one.
 *
 * @param followed the steps of the guide in this version
 */
export function hashOf(guide: Guide, version: string, followed: Followed[]): string {
  const hash = createHash('sha256');
  const lock = path.join(versionDir(version), 'package-lock.json');
  for (const file of [lock, ...programsOf(guide)]) {
    hash.update(`${path.relative(samples, file)}\n${fs.readFileSync(file, 'utf8')}\n`);
  }
  const apps = followed.filter(({ step }) => step.stop).map(({ app }) => filesOf(app, version));
  for (const [name, text] of apps.flatMap((files) => [...files])) {
    hash.update(`${name}\n${text}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** What runs a guide: the harness, what guides share, and its own journeys; without tests. */
function programsOf({ name }: Guide): string[] {
  const guides = path.join(samples, 'guides');
  const folders = [path.join(samples, 'harness'), guides, path.join(guides, name)];
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => path.join(folder, file)),
  );
}
