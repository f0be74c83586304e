import type { Judge } from './judges';
import { precision, recall, sum, type Tally } from './measure';
import type { Result } from './run';

/** The sums of one judge over all scenarios that count. */
export interface Score {
  judge: string;
  scenarios: number;
  /** Scenarios in which nothing at all was wrong. */
  passed: number;
  files: Measures;
  /** Null for a judge who knows no sections. */
  sections: Measures | null;
}

export interface Measures extends Tally {
  precision: number;
  recall: number;
}

export function scoresOf(judges: Judge[], results: Result[]): Score[] {
  const counted = results.filter(({ scenario }) => !scenario.undecidable);
  return judges.map(({ name }, index) => {
    const outcomes = counted.flatMap((result) => result.outcomes[index] ?? []);
    const sections = outcomes.flatMap((outcome) => outcome.sections ?? []);
    return {
      judge: name,
      scenarios: outcomes.length,
      passed: outcomes.filter(({ problems }) => problems.length === 0).length,
      files: measuresOf(sum(outcomes.map(({ files }) => files))),
      sections: sections.length > 0 ? measuresOf(sum(sections)) : null,
    };
  });
}

const measuresOf = (tally: Tally): Measures => ({
  ...tally,
  precision: rounded(precision(tally)),
  recall: rounded(recall(tally)),
});

/** Rounded down, so that only all is 1. */
const rounded = (share: number): number => Math.floor(share * 1000) / 1000;

/** What has to be reached, and was not, a line each. */
export function shortcomings({ scenarios, passed, files, sections }: Score): string[] {
  const demands: [what: string, reached: number, demanded: number][] = [
    ['scenarios', scenarios, 60],
    ['scenarios without a mistake', passed, scenarios],
    ['precision of files', files.precision, 1],
    ['recall of files', files.recall, 1],
    ['precision of sections', sections?.precision ?? 0, 0.95],
    ['recall of sections', sections?.recall ?? 0, 1],
  ];
  return demands
    .filter(([, reached, demanded]) => reached < demanded)
    .map(([what, reached, demanded]) => `${what}: ${reached}, demanded ${demanded}`);
}

const width = 62;

export const headOf = (judges: Judge[]): string =>
  [''.padEnd(width), ...judges.map(({ name }) => name)].join('  ');

/** A scenario in one line, and what went wrong for the first judge below it. */
export function lineOf({ scenario, outcomes }: Result, judges: Judge[]): string {
  const marks = outcomes.map(({ problems }, index) =>
    (problems.length === 0 ? 'right' : 'wrong').padEnd(judges[index]?.name.length ?? 0),
  );
  const more = scenario.undecidable ? [`(does not count: ${scenario.undecidable})`] : [];
  const problems = [...(outcomes[0]?.problems ?? []), ...more].map((line) => `      ${line}`);
  return [[`  ${scenario.name}`.padEnd(width), ...marks].join('  ').trimEnd(), ...problems].join(
    '\n',
  );
}

export function tableOf(scores: Score[]): string {
  const cells = scores.map(({ judge, scenarios, passed, files, sections }) => [
    judge,
    `${passed} of ${scenarios}`,
    ...[files, sections].flatMap((measures) =>
      measures ? [measures.precision.toFixed(3), measures.recall.toFixed(3)] : ['-', '-'],
    ),
  ]);
  const head = ['', 'right', 'files: precision', 'recall', 'sections: precision', 'recall'];
  const widths = head.map((text, column) =>
    Math.max(...[head, ...cells].map((row) => row[column]?.length ?? text.length)),
  );
  return [head, ...cells]
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
