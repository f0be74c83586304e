import type { Heading, RootContent } from 'mdast';
import { headingId, type Section, sectionsOf } from '../../sections';
import type { FileRule, Problem, SectionPair, TranslatedFile } from '../rule';
import { count } from './count';
import { explicitId, writeId } from './heading-id';
import { beginningOf, endOf, nodesIn, sourceOf, startOf } from './nodes';
import { checkSections } from './sections';

/** A translation has the headings of English: their order, their levels, their ids. */
export const headings: FileRule = {
  id: 'headings',
  reason:
    'Links lead to the ids of headings, and by them the sections of a translation are compared with English.',
  check: (subject) =>
    // without a pair nobody knows what the translation was made from
    subject.pairs.length === 0
      ? []
      : [
          ...checkTitle(subject),
          ...checkSections(subject),
          ...checkOrder(subject),
          ...subject.pairs.flatMap((pair) => [
            ...checkLevel(pair, subject),
            ...checkNested(pair, subject),
          ]),
        ],
};

const isTitle = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 1;

function checkTitle({ pairs, file, isTracked }: TranslatedFile): Problem[] {
  const pair = pairs.find(({ id }) => id === '');
  const [english] = pair?.english.nodes.filter(isTitle) ?? [];
  const [title, ...others] = pair?.translation.nodes.filter(isTitle) ?? [];
  const extra = english || !title ? others : [title, ...others];
  const problems = extra.map((heading) => ({
    at: startOf(heading),
    found: english ? 'a second title of the page' : 'a title, which English does not have here',
    advice: 'write it as text, or remove it',
  }));
  if (pair && english && !title && isTracked) {
    const found = `no title, expected one for \`${sourceOf(english, pair.englishText)}\``;
    problems.push({ at: endOfHead(file), found, advice: 'translate the English title' });
  }
  return problems;
}

/** Where front matter and imports end. */
const endOfHead = ({ tree }: TranslatedFile['file']): number =>
  endOf(tree.children.findLast(({ type }) => type === 'yaml' || type === 'mdxjsEsm'));

/** Two sections that follow each other, but in no English text that the file was made from. */
function checkOrder({ file, sources }: TranslatedFile): Problem[] {
  const orders = sources.map(({ tree }) => sectionsOf(tree).map(({ id }) => id));
  const sections = sectionsOf(file.tree).filter(
    ({ id, heading }, index, all) =>
      heading &&
      all.findIndex((section) => section.id === id) === index &&
      orders.some((order) => order.includes(id)),
  );
  return sections.flatMap(({ id, start }, index) => {
    const previous = sections[index - 1]?.id ?? '';
    const both = orders.filter((order) => order.includes(id) && order.includes(previous));
    const isBefore = (order: string[]) => order.indexOf(id) < order.indexOf(previous);
    return index > 0 && both.length > 0 && both.every(isBefore)
      ? [
          {
            at: start,
            found: `section \`#${id}\` after \`#${previous}\`, expected before it`,
            advice: 'put the sections into the order of English',
          },
        ]
      : [];
  });
}

const checkLevel = ({ translation, english }: SectionPair, { file }: TranslatedFile): Problem[] =>
  translation.heading && english.heading
    ? compareLevels(translation.heading, english.heading, file.text)
    : [];

function compareLevels(heading: Heading, model: Heading, text: string): Problem[] {
  const at = startOf(heading);
  const [found, expected] = ['#'.repeat(heading.depth), '#'.repeat(model.depth)];
  return heading.depth === model.depth
    ? []
    : [
        {
          at,
          found: `a heading with \`${found}\`, expected \`${expected}\``,
          advice: 'use the level of the English heading',
          ...(text.startsWith(`${found} `, at) && {
            fix: { start: at, end: at + heading.depth, text: expected },
          }),
        },
      ];
}

/** Headings inside of components and directives begin no section. */
function checkNested(
  { translation, english, englishText }: SectionPair,
  { file, isTracked }: TranslatedFile,
): Problem[] {
  const [own, expected] = [nestedIn(translation), nestedIn(english)];
  if (own.length !== expected.length) {
    const found = `${count(own.length, 'heading')} within components of this section, expected ${expected.length}`;
    return isTracked
      ? [{ at: beginningOf(translation), found, advice: 'keep those of English' }]
      : [];
  }
  return own.flatMap((heading, index): Problem[] => {
    const model = expected[index] ?? heading;
    const id = explicitId(model, englishText);
    return [
      ...compareLevels(heading, model, file.text),
      ...(id && id !== headingId(heading)
        ? [
            {
              at: startOf(heading),
              found: `id \`#${headingId(heading)}\`, expected \`#${id}\``,
              advice: `write \`\\{#${id}}\` behind the heading`,
              fix: writeId(heading, id, file.text),
            },
          ]
        : []),
    ];
  });
}

const nestedIn = ({ nodes }: Section): Heading[] =>
  nodesIn(
    nodes.filter(({ type }) => type !== 'heading'),
    'heading',
  );
