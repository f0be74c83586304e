import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale } from '../../i18n/locales';
import type { Finding } from '../../src/content/finding';
import { fileOf, sitePath } from '../../src/content/layout';
import { versionFolder } from '../../src/versions';
import { stepsIn } from '../harness/assemble';
import type { Block, Pages } from '../harness/blocks';
import { isProgram } from '../harness/follow';
import type { CodePage, Step, TopicPage } from '../harness/guide';
import { checkSnippet } from './check-snippets';
import { checkSteps, type StepsFile } from './check-steps';

/** The pages with steps. */
export interface CodePages {
  guides: (CodePage & { name: string })[];
  topics: TopicPage[];
}

/** The blocks of each page of a version, by its path below the docs. */
export type BlocksOf = ReadonlyMap<string, Block[]>;

export const topicsFile = 'samples/topics.ts';
const stepsFileOf = (guide: string) => `samples/guides/${guide}/steps.ts`;

/** Reads all pages of a version; those that cannot be read become findings. */
export function readPages(
  siteDir: string,
  pages: Pages,
  version: string,
): { blocksOf: BlocksOf; unreadable: Finding[] } {
  const blocksOf = new Map<string, Block[]>();
  const unreadable: Finding[] = [];
  for (const page of pages.in(version)) {
    try {
      blocksOf.set(page, pages.blocks(version, page));
    } catch {
      unreadable.push({
        path: pathOf(siteDir, version, page),
        line: 1,
        column: 1,
        found: 'the Markdown of the page, or of a partial of it, cannot be read',
        advice: 'run `npm run build`, which names the place',
        rule: 'unreadable-page',
      });
    }
  }
  return { blocksOf, unreadable };
}

/** Checks block by block what does not need the app: that each is on a step, or can be parsed. */
export function checkPages(
  siteDir: string,
  pages: Pages,
  version: string,
  blocksOf: BlocksOf,
  { guides, topics }: CodePages,
): Finding[] {
  const ofTopics = stepsFile(
    siteDir,
    topicsFile,
    topics.flatMap(({ steps }) => steps),
  );
  const listed = [
    ...guides.map(({ name, page, steps }) => {
      return { page, steps, file: stepsFile(siteDir, stepsFileOf(name), steps) };
    }),
    ...topics.map(({ page, steps }) => ({ page, steps, file: ofTopics })),
  ];
  const names = pages.in(version);
  return [
    ...listed
      .filter(({ page }) => !names.includes(page))
      .map(({ page, steps, file }) => ({
        path: file.path,
        line: steps[0] ? file.lineOf(steps[0]) : 1,
        column: 1,
        found: `there is no page ${pathOf(siteDir, version, page)}`,
        advice: 'correct the path of the page, or remove its steps',
        rule: 'step-without-code',
      })),
    ...[...blocksOf].flatMap(([page, blocks]) => {
      const { steps = [], file = ofTopics } = listed.find((entry) => entry.page === page) ?? {};
      const name = pathOf(siteDir, version, page);
      return checkSteps(name, blocks, stepsIn(version, steps), file);
    }),
    ...[...blocksOf.values()]
      .flat()
      .filter((block) => !isProgram(block))
      .flatMap(checkSnippet),
  ];
}

/** Path of a page from the root of the site. */
function pathOf(siteDir: string, version: string, page: string): string {
  const content = { locale: defaultLocale, area: 'docs', path: page } as const;
  return sitePath(siteDir, fileOf(siteDir, { ...content, version: versionFolder(version) }));
}

/** @param steps all steps of the file, in its order */
function stepsFile(siteDir: string, name: string, steps: Step[]): StepsFile {
  const file = path.join(siteDir, name);
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const lines = [...text.matchAll(/\bblock: /g)].map(
    ({ index }) => text.slice(0, index).split('\n').length,
  );
  return { path: name, lineOf: (step) => lines[steps.indexOf(step)] ?? 1 };
}
