import type { Finding } from '../../src/content/finding';
import { startOf, stepsIn } from '../harness/assemble';
import { type Followed, follow } from '../harness/follow';
import type { CodePage, TopicPage } from '../harness/guide';
import { type BlocksOf, type CodePages, topicsFile } from './check-pages';

/** What a reader of a page in one version of the docs does. */
export interface Walk {
  followed: Followed[];
  /** What they did before, on other pages. */
  earlier: Followed[];
  /** The guide in whose app they are. */
  guide: CodePage;
  /** Version of the docs whose packages the code is for. */
  packages: string;
}

/** Follows all pages that have steps; a topic whose beginning does not exist becomes a finding. */
export function walkPages(
  version: string,
  blocksOf: BlocksOf,
  { guides, topics }: CodePages,
): { walks: Walk[]; findings: Finding[] } {
  const walks = new Map<string, Walk>();
  const findings: Finding[] = [];
  for (const guide of guides) {
    const blocks = blocksOf.get(guide.page) ?? [];
    const followed = follow(blocks, stepsIn(version, guide.steps), startOf(guide));
    walks.set(guide.page, { followed, earlier: [], guide, packages: version });
  }
  for (const topic of topics) {
    const guide = guides.find(({ name }) => name === topic.after.guide);
    const { topic: topicBefore, stop } = topic.after;
    const before = walks.get(topicBefore ?? guide?.page ?? '');
    const start = before?.followed.findLast(({ step }) =>
      topicBefore ? !step.isTrial : step.stop === stop,
    );
    if (!guide || !before || !start) {
      findings.push(withoutStart(version, topic));
      continue;
    }
    const blocks = blocksOf.get(topic.page) ?? [];
    walks.set(topic.page, {
      followed: follow(blocks, stepsIn(version, topic.steps), start.app),
      earlier: [...before.earlier, ...before.followed],
      guide,
      packages: topic.packages ?? version,
    });
  }
  return { walks: [...walks.values()], findings };
}

const withoutStart = (version: string, { page, after }: TopicPage): Finding => ({
  path: topicsFile,
  line: 1,
  column: 1,
  found: `"${page}" goes on after "${after.topic ?? after.stop}" of the guide "${after.guide}", which is not there in ${version}`,
  advice: 'name a stop of a guide, or a topic above',
  rule: 'step-without-code',
});
