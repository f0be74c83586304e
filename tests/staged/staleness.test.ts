import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { judges, recorded, recordOf } from '../../benchmark/staleness';
import { type Judge, toolkit } from '../../benchmark/staleness/judges';
import { type Score, scoresOf, shortcomings } from '../../benchmark/staleness/report';
import { type Result, runScenarios } from '../../benchmark/staleness/run';
import type { Standing } from '../../benchmark/staleness/scenario';
import { groups } from '../../benchmark/staleness/scenarios';

/** The toolkit, if it were wrong about the sections of stale files. */
const mistaken = (name: string, mistake: (sections: string[]) => string[]): Judge => ({
  name,
  judge: (...site) =>
    toolkit
      .judge(...site)
      .map((standing: Standing) =>
        standing.state === 'stale'
          ? { ...standing, sections: mistake(standing.sections ?? []) }
          : standing,
      ),
});

const all = [
  ...judges,
  mistaken('one section too many', (sections) => [...sections, 'another']),
  mistaken('one section too few', (sections) => sections.slice(1)),
];

let results: Result[] = [];
let scores: Score[] = [];
const scoreOf = (name: string) => scores.filter(({ judge }) => judge === name);

beforeAll(async () => {
  results = await runScenarios(groups, all);
  scores = scoresOf(all, results);
}, 180_000);

it('tells stale translations from fresh ones in every scenario', () => {
  const problems = results
    .filter(({ scenario }) => !scenario.undecidable)
    .map(({ scenario, outcomes }) => [scenario.name, outcomes[0]?.problems])
    .filter(([, found]) => found?.length);
  expect(problems).toEqual([]);
});

it('reaches what is demanded', () => {
  expect(scoreOf(toolkit.name).map(shortcomings)).toEqual([[]]);
});

it('has recorded these numbers: npm run benchmark -- staleness --record', () => {
  const names = judges.map(({ name }) => name);
  const counted = scores.filter(({ judge }) => names.includes(judge));
  expect(fs.readFileSync(recorded, 'utf8')).toBe(recordOf(counted));
});

describe('the same measure', () => {
  it.each([
    ['commit dates', ['precision of files', 'recall of files']],
    ['whole-file hash', ['precision of files', 'recall of files']],
    ['one section too many', ['precision of sections']],
    ['one section too few', ['recall of sections']],
  ])('fails %s', (name, expected) => {
    const [problems = []] = scoreOf(name).map(shortcomings);
    for (const one of expected) {
      expect(problems.join('\n')).toContain(one);
    }
  });

  it('fails too few scenarios', () => {
    const few = scoresOf([toolkit], results.slice(0, 10));
    expect(few.flatMap(shortcomings).join('\n')).toContain('scenarios: 10, demanded 60');
  });
});
