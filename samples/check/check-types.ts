import fs from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../src/content/finding';
import type { App, Followed } from '../harness/follow';
import type { CodePage } from '../harness/guide';
import { type Place, placeIn } from './place';
import type { TypeChecker, TypeMistake } from './type-checker';
import type { Walk } from './walks';

/** Says which programs have mistakes of type, each at its place on the page. */
export function checkTypes(checker: TypeChecker, walks: Walk[]): Finding[] {
  const apps = walks.flatMap((walk) => appsToCheck(walk.followed).map((app) => ({ walk, app })));
  const mistakes = checker.check(apps.map(({ app }) => app.files));
  return apps.flatMap(({ walk, app }, index) =>
    (mistakes[index] ?? []).map((mistake) => {
      const { file, line, column, message } = mistake;
      const writer = [...walk.earlier, ...walk.followed].find(
        (step) => step.file === file && step.block.code === app.files.get(file),
      );
      return {
        ...(writer ? placeIn(writer.block, line, column) : placeInSkeleton(walk.guide, mistake)),
        found: message,
        advice: `correct the code, which is checked with the packages of ${walk.packages}`,
        rule: 'type-error',
      };
    }),
  );
}

/**
 * As few apps as contain every file that the steps write: one before each step that replaces a
 * file, the last, and each trial.
 */
export function appsToCheck(followed: Followed[]): App[] {
  const trials = followed.filter(({ step }) => step.isTrial);
  const kept = followed.filter(({ step }) => !step.isTrial);
  const complete = kept.filter(({ app }, index) => {
    const next = kept[index + 1];
    return !next || app.files.has(next.file);
  });
  return [...complete, ...trials].map(({ app }) => app);
}

function placeInSkeleton({ skeletons }: CodePage, { file, line, column }: TypeMistake): Place {
  const root = path.resolve(__dirname, '../..');
  const found = skeletons
    .map((name) => `samples/skeletons/${name}/${file}`)
    .findLast((name) => fs.existsSync(path.join(root, name)));
  return { path: found ?? file, line, column };
}
