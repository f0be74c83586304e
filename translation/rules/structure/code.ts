import type { Code } from 'mdast';
import { carryWords, sameProgram } from '../../code/program';
import { type Section, sectionsOf } from '../../sections';
import type { FileRule, Problem, SectionPair, TranslatedFile } from '../rule';
import { align } from './alignment';
import { checkInlineCode } from './inline-code';
import { beginningOf, endOf, nodesIn, sourceOf, startOf } from './nodes';

/** A translation shows the programs of English, with other comments and other text in JSX. */
export const code: FileRule = {
  id: 'code',
  reason: 'Readers copy code: it has to be the program that English shows, and that was tried.',
  check: (subject) => [
    ...subject.pairs.flatMap((pair) => [
      ...checkBlocks(pair, subject),
      ...(subject.isTracked ? checkInlineCode(pair, subject) : []),
    ]),
    ...checkUnpaired(subject),
  ],
};

function checkBlocks(
  { english, translation }: SectionPair,
  { file, isTracked }: TranslatedFile,
): Problem[] {
  const rows = align(nodesIn(english.nodes, 'code'), nodesIn(translation.nodes, 'code'), isSame);
  const missing = rows.flatMap(({ english, translation: own }) => (english && !own ? english : []));
  const extra = rows.flatMap(({ english, translation: own }) => (own && !english ? own : []));
  return rows.flatMap(({ english, translation: own, previous }): Problem[] => {
    if (own) {
      return english
        ? compare(english, own, file.text)
        : [
            describeExtra(
              own,
              missing.some((other) => isSame(other, own)),
            ),
          ];
    }
    const isMoved = extra.some((other) => english && isSame(english, other));
    const at = endOf(previous) || beginningOf(translation);
    const found = `no block of code ${describe(english)}, which English has here`;
    return isTracked && !isMoved ? [{ at, found, advice: 'add it as in English' }] : [];
  });
}

/** Sections without counterpart show no other programs than English does anywhere. */
function checkUnpaired({ file, pairs, sources }: TranslatedFile): Problem[] {
  if (pairs.length === 0) {
    return []; // nobody knows what the file was made from
  }
  const isPaired = ({ start }: Section) =>
    pairs.some(({ translation }) => translation.start === start);
  const blocks = nodesIn(
    sectionsOf(file.tree).flatMap((section) => (isPaired(section) ? [] : section.nodes)),
    'code',
  );
  const isKnown = (block: Code) =>
    sources.some(({ tree }) => nodesIn(tree.children, 'code').some((one) => isSame(one, block)));
  return blocks.filter((block) => !isKnown(block)).map((block) => describeExtra(block, false));
}

const isSame = (english: Code, translation: Code): boolean =>
  sameProgram(english, translation) === undefined;

const describeExtra = (block: Code, isMoved: boolean): Problem => ({
  at: startOf(block),
  ...(isMoved
    ? {
        found: 'a block of code in another place than in English',
        advice: 'put the blocks into the order of English',
      }
    : {
        found: 'a block of code that English does not have here',
        advice: 'remove it, or show it without a block of code',
      }),
});

const describe = (block: Code | undefined): string => {
  const [first = ''] = (block?.value ?? '').split('\n');
  return block?.meta ? `\`${block.meta}\`` : `that begins with \`${first}\``;
};

function compare(english: Code, own: Code, text: string): Problem[] {
  const difference = sameProgram(english, own);
  if (!difference) {
    return [];
  }
  const { found, expected, at } = difference;
  const words = { english: english.value, translation: own.value };
  const value = carryWords(words, english.value, english.lang ?? '');
  return [
    {
      at: at === undefined ? startOf(own) : placeInFile(own, at, text),
      found: `${found}, expected ${expected}`,
      advice:
        at === undefined
          ? 'write the line above the code as in English'
          : 'use the code of English, with comments and text in JSX translated',
      ...(value !== undefined && {
        fix: {
          start: startOf(own),
          end: endOf(own),
          text: writeBlock({ ...english, value }, prefixOf(own, text), sourceOf(own, text)),
        },
      }),
    },
  ];
}

/** Offset in the file of an offset in the code, which the file may indent. */
function placeInFile(block: Code, offset: number, text: string): number {
  const before = block.value.slice(0, offset).split('\n');
  const lines = text.slice(startOf(block)).split('\n');
  const above = lines.slice(0, before.length).reduce((sum, line) => sum + line.length + 1, 0);
  const line = lines[before.length] ?? '';
  const own = block.value.split('\n')[before.length - 1] ?? '';
  const indent = Math.max(0, line.replace(/\r$/, '').length - own.length);
  return startOf(block) + above + indent + (before.at(-1) ?? '').length;
}

/** What stands before each line of a block: spaces in a list, marks in a quote. */
function prefixOf(block: Code, text: string): string {
  const start = startOf(block);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.replace(/[^\s>]/g, ' ');
}

function writeBlock({ lang, meta, value }: Code, prefix: string, old: string): string {
  const [fence = '```'] = /^(?:`{3,}|~{3,})/.exec(old) ?? [];
  const head = fence + [lang, meta].filter(Boolean).join(' ');
  return [head, ...value.split('\n'), fence]
    .map((line, index) => (index === 0 ? line : (prefix + line).trimEnd()))
    .join('\n');
}
