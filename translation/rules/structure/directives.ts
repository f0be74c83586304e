import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { FileRule, Problem, SectionPair, TranslatedFile } from '../rule';
import { align, surplus } from './alignment';
import { checkColons, checkEnds } from './colons';
import { beginningOf, collect, endOf, nodesIn, startOf } from './nodes';
import { checkSequence } from './sequence';

type Directive = ContainerDirective | LeafDirective | TextDirective;

interface PlacedDirective {
  node: ContainerDirective;
  /** Components and directives around it, the outermost first. */
  around: string[];
}

/** A translation has the notes and diagrams of English, in the same places. */
export const directives: FileRule = {
  id: 'directives',
  reason:
    'Notes and diagrams begin with colons: one too few or too many, and they are plain text, or swallow what follows.',
  check: (subject) =>
    subject.pairs.flatMap((pair) => {
      const unclosed = checkEnds(pair, subject);
      if (unclosed.length > 0) {
        return unclosed; // nobody knows what is in them
      }
      const colons = checkColons(pair, subject);
      return [
        ...colons,
        ...checkContainers(pair, subject, colons.length > 0),
        ...checkInText(pair, subject),
      ];
    }),
};

/** Those of Docusaurus. */
const admonitions = [
  ...['note', 'tip', 'info', 'warning', 'danger'],
  ...['secondary', 'important', 'success', 'caution'],
];

const containersIn = ({ nodes }: SectionPair['translation']): PlacedDirective[] =>
  collect(nodes, (node, around) =>
    node.type === 'containerDirective' ? { node, around } : undefined,
  );

const nameOf = ({ node, around }: PlacedDirective): string =>
  [...around, `:::${node.name}`].join(' ');

function checkContainers(
  pair: SectionPair,
  subject: TranslatedFile,
  areMistyped: boolean,
): Problem[] {
  const rows = align(
    containersIn(pair.english),
    containersIn(pair.translation),
    (english, translation) => nameOf(english) === nameOf(translation),
  );
  return rows.flatMap(({ english, translation, previous }): Problem[] => {
    if (!translation) {
      const at = endOf(previous?.node) || beginningOf(pair.translation);
      const found = `no \`:::${english?.node.name}\`, which English has here`;
      return subject.isTracked && !areMistyped
        ? [{ at, found, advice: 'add it as in English' }]
        : [];
    }
    return english && nameOf(english) === nameOf(translation)
      ? checkDirective(english.node, translation.node, subject)
      : compare(english, translation, subject);
  });
}

function compare(
  english: PlacedDirective | undefined,
  translation: PlacedDirective,
  { file, sources, isTracked }: TranslatedFile,
): Problem[] {
  const { node } = translation;
  const known = [
    ...admonitions,
    ...sources.flatMap(({ tree }) =>
      nodesIn(tree.children, 'containerDirective').map(({ name }) => name),
    ),
  ];
  const isUnknown = !known.includes(node.name);
  if (!isTracked && !isUnknown) {
    return [];
  }
  const place = file.text.indexOf(node.name, startOf(node));
  const isMisplaced = english?.node.name === node.name;
  const expected = isMisplaced ? inside(english.around) : english && `\`:::${english.node.name}\``;
  const kind = isUnknown ? 'the unknown directive ' : '';
  const found = `${kind}\`:::${node.name}\`${isMisplaced ? ` ${inside(translation.around)}` : ''}`;
  return [
    {
      at: startOf(node),
      found: found + (expected ? `, expected ${expected}` : ', which English does not have here'),
      advice: isMisplaced
        ? 'put it where English has it'
        : english
          ? 'use the name of the English one'
          : 'remove it',
      ...(english &&
        !isMisplaced && {
          fix: { start: place, end: place + node.name.length, text: english.node.name },
        }),
    },
  ];
}

const inside = (around: string[]): string =>
  around.length > 0 ? `in \`${around.at(-1)}\`` : 'outside of all others';

/** Two directives with the same name, in the same place. */
function checkDirective(
  english: ContainerDirective,
  translation: ContainerDirective,
  { isTracked }: TranslatedFile,
): Problem[] {
  const at = startOf(translation);
  const name = `\`:::${translation.name}\``;
  const [expected, found] = [attributesOf(english), attributesOf(translation)];
  const problems: Problem[] = [];
  if (expected !== found) {
    const shown = `${name} with ${found || 'no attributes'}, expected ${expected || 'none'}`;
    problems.push({ at, found: shown, advice: 'use the attributes of English' });
  }
  if (isTracked && hasLabel(english) && !hasLabel(translation)) {
    const advice = `write the translated one behind it: ${name.slice(0, -1)}[…]\``;
    problems.push({ at, found: `${name} without a title`, advice });
  }
  return isTracked && translation.name === 'sequence'
    ? [...problems, ...checkSequence(english, translation)]
    : problems;
}

const attributesOf = ({ attributes }: Directive): string =>
  Object.entries(attributes ?? {})
    .map(([key, value]) => `\`${key}="${value ?? ''}"\``)
    .sort()
    .join(', ');

const hasLabel = ({ children }: ContainerDirective): boolean =>
  children.some((child) => child.type === 'paragraph' && child.data?.directiveLabel);

/** Directives within text or in one line: mostly a colon before a word. */
function checkInText(pair: SectionPair, { file, isTracked }: TranslatedFile): Problem[] {
  const [english, own] = [pair.english, pair.translation].map(({ nodes }) =>
    nodesIn(nodes, 'textDirective', 'leafDirective'),
  ) as [Directive[], Directive[]];
  const keyOf = ({ type, name }: Directive) => `${type} ${name}`;
  const missing = isTracked ? surplus(english, own, keyOf) : [];
  // shown as it is written: no harm done where nobody knows what English was
  const extra = surplus(own, english, keyOf).filter((node) => isTracked || !isPlain(node));
  return [
    ...extra.map((node) => {
      const start = startOf(node);
      const colons = node.type === 'leafDirective' ? '::' : ':';
      const text = colons.replaceAll(':', '\\:');
      return {
        at: start,
        found: `the directive \`${colons}${node.name}\`, which English does not have here`,
        advice: `write \`${text}\` if the colon is meant as such`,
        ...(file.text.startsWith(colons, start) && {
          fix: { start, end: start + colons.length, text },
        }),
      };
    }),
    ...missing.map(({ name }) => ({
      at: beginningOf(pair.translation),
      found: `no directive \`:${name}\`, which English has here`,
      advice: 'add it as in English',
    })),
  ];
}

const isPlain = ({ type, children, attributes }: Directive): boolean =>
  type === 'textDirective' && children.length === 0 && Object.keys(attributes ?? {}).length === 0;
