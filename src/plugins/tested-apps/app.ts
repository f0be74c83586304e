import { appAt, filesOf, followGuide } from '../../../samples/harness/assemble';
import type { Pages } from '../../../samples/harness/blocks';
import type { Files, Guide } from '../../../samples/harness/guide';
import { hashOf, type Result, readResult } from '../../../samples/harness/results';

/** The app at the end of a guide, as a run has tested it. */
export interface TestedApp {
  guide: Guide;
  /** Version of the docs. */
  version: string;
  files: Files;
  /** Names of the packages that the guide tells to install. */
  packages: ReadonlySet<string>;
  result: Result;
}

/**
 * Assembles the app of a guide from its page, as a run does.
 *
 * @returns undefined where no run of this very app is recorded (what was not tested is not
 *   offered), or the page cannot be read: the bundler says where and why
 */
export function readTestedApp(pages: Pages, guide: Guide, version: string): TestedApp | undefined {
  const result = readResult(guide.name, version);
  if (!result) {
    return undefined;
  }
  try {
    const followed = followGuide(guide, version, pages);
    if (result.hash !== hashOf(guide, version, followed)) {
      throw new Error('it has changed since it was last run');
    }
    const app = appAt(followed);
    return { guide, version, files: filesOf(app, version), packages: app.packages, result };
  } catch (error) {
    console.warn(
      `The app of ${guide.page} in ${version} is not offered: ${(error as Error).message}`,
    );
    return undefined;
  }
}
