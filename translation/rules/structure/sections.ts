import type { Heading } from 'mdast';
import { textOf } from '../../section-text';
import { headingId, type Section, sectionsOf } from '../../sections';
import type { Problem, TranslatedFile } from '../rule';
import { explicitId, writeId } from './heading-id';
import { nodesIn, startOf } from './nodes';

type HeadedSection = Section & { heading: Heading };

interface Comparison extends Pick<TranslatedFile, 'file' | 'pairs' | 'isTracked'> {
  own: HeadedSection[];
  ids: string[];
  expected: HeadedSection[];
  /** Ids of the headings of each English text that the file may have been made from. */
  sources: Set<string>[];
}

/** Whether the sections of a translation are those of English, told by the ids of their headings. */
export function checkSections({ file, english, pairs, sources, isTracked }: TranslatedFile) {
  const own = headedSections(file.tree);
  const comparison: Comparison = {
    ...{ file, pairs, isTracked, own },
    ids: own.map(({ id }) => id),
    expected: headedSections(english.tree),
    sources: sources.map(
      ({ tree }) => new Set(nodesIn(tree.children, 'heading').map((node) => headingId(node))),
    ),
  };
  const counterparts = counterpartsIn(comparison);
  return [
    ...own.flatMap((section, index) => checkId(section, index, comparison, counterparts)),
    ...checkMissing(comparison, counterparts),
  ];
}

const headedSections = (tree: TranslatedFile['file']['tree']): HeadedSection[] =>
  sectionsOf(tree).filter((section): section is HeadedSection => section.heading !== undefined);

const isKnown = ({ sources }: Comparison, id: string): boolean =>
  sources.some((ids) => ids.has(id));

/** For a section with a wrong id, the one of the English section in the same place. */
function counterpartsIn(comparison: Comparison): Map<number, string> {
  const { own, ids, expected, pairs } = comparison;
  const isComparable = own.length === expected.length && pairs.every((pair) => !pair.isStale);
  return new Map(
    expected.flatMap(({ id }, index): [number, string][] => {
      const current = ids[index] ?? '';
      const isWrong = !isKnown(comparison, current) || ids.indexOf(current) < index;
      return isComparable && isWrong && !ids.includes(id) ? [[index, id]] : [];
    }),
  );
}

function checkId(
  { id, heading }: HeadedSection,
  index: number,
  comparison: Comparison,
  counterparts: Map<number, string>,
): Problem[] {
  const { file, ids, pairs } = comparison;
  const written = explicitId(heading, file.text);
  const isSecond = ids.indexOf(id) < index;
  const isRight = isKnown(comparison, id) && !isSecond;
  const pair = pairs.find(({ translation }) => translation.heading === heading);
  const model = pair?.english.heading;
  const needed = model && pair ? explicitId(model, pair.englishText) : undefined;
  if (isRight && (written !== undefined || needed === undefined)) {
    return [];
  }
  const better = isRight ? needed : counterparts.get(index);
  const found =
    isRight || (written === undefined && !isSecond)
      ? 'a heading without id'
      : isSecond
        ? `a second section \`#${id}\``
        : `id \`#${id}\`, which English does not have`;
  return [
    better
      ? {
          at: startOf(heading),
          found: `${found}, expected \`#${better}\``,
          advice: `write \`\\{#${better}}\` behind the heading`,
          fix: writeId(heading, better, file.text),
        }
      : {
          at: startOf(heading),
          found,
          advice: 'give it the id of its English heading, or remove the section',
        },
  ];
}

/** What English has now, and had in every text that the file was made from. */
function checkMissing(
  { file, own, ids, expected, sources, isTracked }: Comparison,
  counterparts: Map<number, string>,
): Problem[] {
  const named = [...ids, ...counterparts.values()];
  return expected.flatMap(({ id, heading }, index) => {
    if (!isTracked || named.includes(id) || !sources.every((source) => source.has(id))) {
      return [];
    }
    const before = expected.slice(0, index).findLast((section) => ids.includes(section.id));
    const previous = own.find((section) => section.id === before?.id);
    const above = previous ?? sectionsOf(file.tree)[0];
    return [
      {
        at: above ? above.start + textOf(file, above).length : 0,
        found: `no section \`#${id}\`, expected it after ${previous ? `\`#${previous.id}\`` : 'the beginning'}`,
        advice: `translate the English section, with the heading \`${'#'.repeat(heading.depth)} … \\{#${id}}\``,
      },
    ];
  });
}
