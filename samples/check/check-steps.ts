import type { Finding } from '../../src/content/finding';
import type { Block } from '../harness/blocks';
import { follow, isProgram } from '../harness/follow';
import type { Step } from '../harness/guide';
import { placeIn } from './place';

/** The file in which steps are written, as messages name it. */
export interface StepsFile {
  path: string;
  lineOf: (step: Step) => number;
}

/**
 * Says which programs of a page are on no step, and which steps have none.
 *
 * @param page its path from the root of the site
 */
export function checkSteps(
  page: string,
  blocks: Block[],
  steps: Step[],
  stepsFile: StepsFile,
): Finding[] {
  const programs = blocks.filter(isProgram);
  const followed = follow(programs, steps, {
    files: new Map(),
    packages: new Set(),
    variables: new Map(),
  });
  const [done, found] = [followed.map(({ step }) => step), followed.map(({ block }) => block)];
  return [
    ...programs
      .filter((block) => !found.includes(block))
      .map((block) => withoutStep(block, stepsFile)),
    ...steps
      .filter((step) => !done.includes(step))
      .map((step) => ({
        path: stepsFile.path,
        line: stepsFile.lineOf(step),
        column: 1,
        found: `${page} has no block "${step.block}" for step ${steps.indexOf(step) + 1}`,
        advice: 'remove the step, or put it in the order of the page',
        rule: 'step-without-code',
      })),
  ];
}

const withoutStep = (block: Block, { path }: StepsFile): Finding => ({
  ...placeIn(block),
  ...(block.title === undefined
    ? {
        found: 'the block has no title, which names the file that it becomes',
        advice: `write \`title="…"\` after \`${block.language}\`, and add it to ${path}`,
      }
    : {
        found: `the block "${block.title}" is on no step`,
        advice: `add it to ${path}, in the order of the page`,
      }),
  rule: 'code-without-step',
});
