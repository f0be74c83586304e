import type { Standing } from './scenario';

/** How often a judge said “stale”, or “this section”: rightly, wrongly, or not although it is so. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** How a judge did in one scenario. */
export interface Outcome {
  files: Tally;
  /** Where sections can be known; undefined for a judge who knows none. */
  sections: Tally | undefined;
  /** What was expected and what was found, a line each. */
  problems: string[];
}

const noTally: Tally = { right: 0, wrong: 0, missed: 0 };

export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (total, { right, wrong, missed }) => ({
      right: total.right + right,
      wrong: total.wrong + wrong,
      missed: total.missed + missed,
    }),
    noTally,
  );

/** Share of what was called stale that is stale. */
export const precision = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong);

/** Share of what is stale that was called so. */
export const recall = ({ right, missed }: Tally): number => right / Math.max(1, right + missed);

/**
 * Compares what a judge said with the truth.
 *
 * @param truths by language and English path; what is not in it is fresh
 * @param found the same of the judge; a baseline tells states only
 */
export function compare(
  truths: ReadonlyMap<string, Standing>,
  found: ReadonlyMap<string, Standing>,
): Outcome {
  const names = [...new Set([...truths.keys(), ...found.keys()])].sort();
  const outcomes = names.map((name) => {
    const [truth, answer] = [truths.get(name) ?? fresh, found.get(name) ?? fresh];
    const problem = difference(truth, answer);
    return {
      files: tallyOf(stale(truth), stale(answer)),
      sections: knowsSections(truth)
        ? tallyOf(truth.sections ?? [], answer.sections ?? [])
        : noTally,
      problems: problem ? [`${name}: ${problem}`] : [],
    };
  });
  const isAnswered = [...found.values()].some(({ sections }) => sections);
  return {
    files: sum(outcomes.map(({ files }) => files)),
    sections: isAnswered ? sum(outcomes.map(({ sections }) => sections)) : undefined,
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

const fresh: Standing = { state: 'fresh' };
const stale = ({ state }: Standing): string[] => (state === 'stale' ? [state] : []);

/** Of all that is not stale it is known that no section is. */
const knowsSections = ({ state, sections }: Standing): boolean =>
  state !== 'stale' || Boolean(sections);

function tallyOf(truth: string[], answer: string[]): Tally {
  const right = answer.filter((one) => truth.includes(one)).length;
  return { right, wrong: answer.length - right, missed: truth.length - right };
}

function difference(truth: Standing, answer: Standing): string | undefined {
  const isSame = (a: string[] | undefined, b: string[] | undefined) =>
    !a || !b || [...a].sort().join('\n') === [...b].sort().join('\n');
  return truth.state === answer.state &&
    isSame(truth.sections, answer.sections) &&
    isSame(truth.causes, answer.causes) &&
    (!answer.causes || truth.renamedTo === answer.renamedTo)
    ? undefined
    : `expected ${describe(truth)}, found ${describe(answer)}`;
}

function describe({ state, sections, causes, renamedTo }: Standing): string {
  const ids = sections?.map((id) => `#${id}`).join(', ');
  return [
    state,
    ids && `in ${ids}`,
    causes && causes.length > 0 && `by ${causes.join(', ')}`,
    renamedTo && `renamed to ${renamedTo}`,
  ]
    .filter(Boolean)
    .join(' ');
}
